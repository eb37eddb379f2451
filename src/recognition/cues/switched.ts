/** One drug in the place of another: done, and planned. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const SWITCHED = (): readonly CueRow[] => [
  {
    cue: { id: 'switched', status: 'stopped', direction: 'drugs', each: ['stopped', 'current'], event: 'switch' },
    phrases: phrasesOf(`
      D ,? {actor}? zette/zetten .. om naar/op D
      switch/omzetting/overgang/conversion/overstap/wisseling .. from/van D to/naar/op D heeft/has/is/was .. plaatsgevonden/gerealiseerd/voltooid/completed/gelukt/gemaakt/made
      sinds/na/since/after/following/sedert de/het/the/a/een? switch/omzetting/overgang/overstap/wisseling/change/conversion/transition .. van/from D .. naar/to/op D
      since/after/following switching/changing/moving/converting/crossing/transitioning .. from? D .. to/onto D
      na/sinds het overzetten/omzetten/overstappen/overgaan van D naar/op D
      cross -? tapered .. from D to D
      {switched} .. from/van D to/naar/into/op/onto D
      {be} .. {switched} .. from/van D to/naar/into/op/onto D
      eerst/first/was/waren/had/stond op? D , nu/now/thans/inmiddels D | van D naar D gegaan | went/gone from D to D | D verving/vervingen .. door D
      in plaats van D {usesnow} .... nu/thans/momenteel/sindsdien/voortaan/tegenwoordig D | in plaats van D nu/thans/momenteel/sindsdien/tegenwoordig .... D
      ipv D nu/thans D
      {switched} D to/naar/into/for D
      stapte/stapten/ging/gingen/schakelde/schakelden/switchte/switchten .... van D naar/op D
      D .... replaced/vervangen/gesubstitueerd/substituted/verruild/ingeruild by/with/door/voor/dr D
      D out/eruit ,? D in/erin/erbij
      kreeg/gebruikte/slikte/nam/had/ontving/spoot .... D ,/; nu/thans/inmiddels/tegenwoordig/momenteel .. D
      aanvankelijk/eerst/initieel/aanvang .... D , maar .... {switched} op/naar/in D
      plaats van D .... ingenomen/overgenomen door D | D .... ten gunste/faveure van D .. {ended}/{leftat}/vervangen
      zette/zetten .... D om in/naar/op D
      D .... , {been} .. {switched} .. in/naar/to/op/voor/door D
      D .... {switched} over/across? in/naar/to/into/op/voor/for D | D .... {switched} by/via/per .. to/onto/for D
      {got}/treated/managed/covered .... D .. {durn} ,? and/then/thereafter/afterwards/, then? .. on/by/with/to? D
      D .. {be} , .... , {switched}/replaced in/naar/to/into/by/with D
      D .... {switched} it/this/him/her/them/that .. to/for/onto D | D .. for .... ,? then/before/and/thereafter back to/on D
      D , .... {switched} over/down/up/across? to/onto/naar/op/in/for D
      D , which/that/die/dat/welke/welk .... replaced/vervangen/gesubstitueerd/{switched} by/with/to/door/naar D
      D , die/dat/welke/welk .... door/naar/in D .. vervangen/gesubstitueerd/omgezet/gewisseld/overgezet
      D {been} .... door/naar/in D vervangen/gesubstitueerd/omgezet/gewisseld/overgezet
      van D {switched}/over naar/op/in D
      D .. until/till ... , since then .. on? D | replaced/substituted D with/by D | {ended}/finished/completed up? D .. before starting/commencing/beginning D | gave up D .. before starting/commencing/beginning D
      D .. {durn} ,? and? then/and/before/until/thereafter/later/subsequently/afterwards/,/;/but .. {switched}/back .. down/over? to/onto/into D
      iv/intravenous D ,? and? then .. {switched} down/over? to oral/po? D
      {durn} of/on iv/oral/po/im/intravenous/high? D ,? and? then/followed by/with? D | D for .. {durn} ,? followed by/with D
      na/sinds/after omzetten/overzetten/overstappen/wisselen/switchen/overstap/omzetting/overgang van D naar/op/in D
      D > D | D → D | D → D
      D , which/that .... , {been} .. {switched}/replaced/substituted/superseded/supplanted .. by/with/to/for D
      took/used/tried/received D ,? and/but? now/currently/nowadays/presently/today takes/on/has/uses/taking/using/only? .. D
      was/were on/taking/prescribed/given/using D ,? and/but? now/currently/nowadays/presently/today takes/on/has/uses/taking/using/only? .. D
      change/switch/conversion/transition from D to/onto D .. made/done/completed/last/went/tolerated
      in plaats van D nu/now/thans D | instead of D now D | in place of D now D
      D until/till ... ,? and? then {switched}/transferred .. over/down/up? to/onto D
      D initially/first/originally/previously/formerly/before ,/;/- now/then/later .. on? D | D ,? and? then/later/subsequently D since
      was/prev/previously/formerly/ex/once D ,/;/- now D | D .. gave/given/giving way/place to D | D .. {been}? superseded/supplanted/displaced/ousted/succeeded/overtaken by D
      D to D switch/swap/change/conversion/transition/rotation/changeover done/made/completed/complete/in/on/last/went/this/at/#
      in place/lieu/stead of D .. {he}? .. takes/uses/has/had/was/is/on/now/given/started/prescribed .. given/started/prescribed/taking/on/put/commenced? D
      overgang/rotatie/omzetting/switch/rotation/conversion/transition/change/overstap/wisseling van/from D naar/to/op D .. verliep/went/uneventful/succesvol/successful/successfully/goed/smooth/smoothly/heeft
      D .... plaatsgemaakt/plaatsmaken/vervangen voor/door D | D .. made/making/make way for D
      D for .. {durn} ,/;/and/then and/then? now/then/currently/since/followed/before .. on/by/with/to? D
      D .. replaced/substituted/superseded/exchanged/swapped .... by/with/for D | instead of D .. {he}? .. now .. takes/uses/has/is/gets .. on? D
      D ,/; since/now? {been}? {switched} over/down/up/across? to/onto/for D
      from D to/onto D in/on/last/since/because/for/due/owing/by/#
      D ( # ) ,/; en/and? nu/now/thans/inmiddels/currently/momenteel/presently D
    `),
  },
  {
    cue: { id: 'switched-back', status: 'current', direction: 'drugs', each: ['current', 'stopped'] },
    phrases: phrasesOf(`
      D .. takes/taken/took/taking the? place/over of/from D | substituted D for D | D {been}? substituted for D
      nu/now/thans D , was/voorheen/eerder/eerst/previously op? D | D .. instead/ipv/stead of? D | D .... in plaats van D | D .... ter vervanging van D | D .... in place/lieu/stead of D | D as a? replacement for D
      D .. brought/put/drafted/added/introduced/chosen in? to replace D | D {begun} .. to replace D | D {been} .. {begun} .. to replace D
      D .. {switched} to this/these/it from/instead of? D
      D {been}? replaces/replaced/vervangt/verving .. D
    `),
  },
  {
    cue: { id: 'switch-plan', status: 'planned', direction: 'drugs', each: ['planned', 'current'] },
    phrases: ['komt/komen/gaat/start D in plaats van D', '{soon} D .. in plaats van D {begun}'],
  },
  {
    cue: { id: 'switch-plan', status: 'planned', direction: 'drugs', each: ['current', 'planned'] },
    phrases: phrasesOf(`
      {modal} .. cross/move/transition/rotate over/across? .. from D to/onto D
      transfer/move/transition/swap/cross/migrate .. over? from D to/onto D
      switch/change/convert/wissel/wisselen/overstappen/omzetten/overzetten/switchen/stap/stappen/overgaan .. from/van D .. to/naar/op D
      gaat/gaan/zal/stapt/stappen/schakelt/schakelen .... over van/from D naar/op/to D
      switch/wissel/switchen/wisselen/zetten .... from/van D naar/op/to D
      D .. omzetten/wisselen/switchen/ruilen .. naar/door/in/voor D
      van D .. overstappen/omzetten/wisselen/switchen naar/op D
      swap/ruil/wissel/exchange/vervang D for/voor/door/tegen D
      replace/replacing/vervang D with/by/door D
      switch/change/convert/switching/changing/converting D to/naar D
      plan/plans/planned/planning/suggest/advise/advised/recommend/propose/intend/intends/wish/wishes to? switch/change/convert/replace .. D to/with/by D
      consider/considering/suggest/recommend/advise/propose switching/changing/converting/replacing .. D to/with/by D
      {modal} .. switch/change/convert/replace D to/with/by/for D
      overweeg/overwegen/overweegt/voorstel/advies/adviseer/adviseren/valt/om D te vervangen/wisselen/switchen/converteren door/naar/in D
      D te vervangen/wisselen/switchen/converteren door/naar/in D
      D om te zetten/wisselen naar/in D | {modal} .. replace D with D | D {soon} .. vervangen .. door D
      consider/suggest/recommend/advise/adviseer/overweeg/voorstel/liever/rather/preferably D .. instead/ipv/plaats of/van D
    `),
  },
  {
    cue: { id: 'switch-plan', status: 'planned', direction: 'drugs', each: ['planned', 'current'] },
    phrases: phrasesOf(`
      D is/are? {modal} .. replace/supersede/supplant/succeed D | D is/are? {modal} take the? place/over of/from D | D takes over from D {soonday}/once/when/on/next/in
    `),
  },
  {
    cue: {
      id: 'switch-plan',
      status: 'planned',
      direction: 'drugs',
      each: ['current', 'planned'],
      needs: 'clause-later',
    },
    phrases: [
      'wisselt/wisselen/stapt/stappen/gaat/gaan/zetten/zet .... van D naar/op D',
      'van D naar/op D wordt/worden/gaat/gaan/zal/stapt',
    ],
  },
  {
    // "Dipyridamol | vervallen na overstap clopidogrel".
    cue: { id: 'switched', status: 'stopped', direction: 'drugs', each: ['stopped', 'current'], strength: 2 },
    phrases: [
      'D .... vervallen/gestopt/gestaakt/beeindigd/beeindiging .. na/wegens/ivm/door/: overstap/overgang/omzetting/switch naar/op? D',
    ],
  },
  {
    // "First haloperidol, later risperidone and finally clozapine".
    cue: { id: 'in-turn', status: 'stopped', direction: 'drugs', each: ['stopped', 'stopped', 'current'] },
    phrases: phrasesOf(`
      {got}/behandeld/treated/gestart/started/gebruikte/took .... eerst/first/aanvankelijk/initially .... D ,? later/then/daarna/vervolgens .... D ,? en/and? uiteindelijk/finally/thans/nu/now/ultimately/lastly .... D
      eerst/first/aanvankelijk/initially/initieel/originally/historically/previously/formerly/once .... D ,? later/then/daarna/vervolgens/subsequently .... D ,? en/and? uiteindelijk/finally/thans/nu/now/ultimately/lastly/latterly/currently/presently/for .... D
    `),
  },
  {
    cue: { id: 'in-turn', status: 'stopped', direction: 'drugs', each: ['stopped', 'current'] },
    phrases: phrasesOf(`
      aanvankelijk/initially/initieel/originally .... D ,? later/daarna/vervolgens/thans/nu/now/uiteindelijk/finally/subsequently .... D
    `),
  },
  {
    // "Cough gone since the change to losartan".
    cue: { id: 'since-switch', status: 'current', direction: 'after', strength: 0 },
    phrases: [
      'led/prompted/resulted/necessitated .. to/in? a/an/the/his/her? change/switch/move/transition/conversion to/onto',
      'since/sinds/after/na/following/post/sedert .. change/switch/changing/switching/conversion/converting/moving/overstap/overgang/omzetting/omzetten/overstappen/wissel/switchen to/naar/op/onto',
    ],
  },
  {
    cue: { id: 'switched-to', status: 'current', direction: 'after', strength: 0, event: 'start' },
    phrases: phrasesOf(`
      went/gone over/across to/onto | moved on to/onto
      {switched} to/naar/in/op/onto | {switched} it/this/them to/in/for | {switched} over/across to | vervangen door | replaced by/with
    `),
  },
];

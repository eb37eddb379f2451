/** Dutch ways to say that a drug is over: taken off, run out, gone by. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const OVER = (): readonly CueRow[] => [
  {
    // "Is door de cardioloog uitgezet", "na de bevalling afgezet": what may stand before them, see `adverbial.ts`.
    cue: { id: 'taken-off', status: 'stopped', direction: 'before', close: true, event: 'stop' },
    phrases: phrasesOf(`
      {offat} | {leftat} | wegge* | weer/alsnog/toch {offat}/{leftat}/afgebouwd | eraf/eruit/weg/eruitgehaald {outdone} | weer/toch/alsnog? laten {letgo} | afgemeld/uitgetitreerd/afgetitreerd | vaarwel/gedag/adieu gezegd | eraf/eruit/ervanaf END | {been} .. weg END | uit/van .. {offlist} END | uit/van .. {offlist} af
      vervangen/ingeruild/omgezet/omgewisseld/ingewisseld/verruild/uitgewisseld END | maakte/maakten/maakt plaats voor
      de? deur uit gedaan/gezet? | deed/deden .... deur uit | buiten gebruik gesteld? | op non -? actief gezet? | eraan gegeven | de? rug .. toegekeerd | brui aan | gekapt/genokt
      zette/zetten de? {actor} ... stop/stopgezet/stil/uit/af/overboord/opzij END | nam/namen/haalde/haalden/gooide/gooiden/deed/deden de? {actor} ... weg/eraf/eruit/uit END | liet/lieten de? {actor} ... liggen/staan/vallen/schieten END
      haalde/haalden/nam/namen/gooide/gooiden de? {actor} .. uit/van .. {offlist} | gaf/gaven de? {actor} .... op/eraan END | bouwde/bouwden de? {actor} ... af END
    `),
  },
  {
    cue: { id: 'taken-off', status: 'stopped', direction: 'drugs', event: 'stop' },
    phrases: phrasesOf(`
      D ,/; maar? {thatone} {been} .... {offat}/eraf/eruit/vervangen/ingeruild | D ,/; maar? {thatone} {been} .... eraf/eruit {outdone} | D ,/; maar? {thatone} ging/gingen/viel .... eraf/eruit/weg
      {offat}/{leftat} :/werd/werden/is/zijn D | eraf/eruit/weg {outdone} :/werd/werden/is/zijn D | uit/van .. {offlist} {outdone} :/werd/werden/is/zijn D
      zette/zetten .... D ... stop/stil/uit/overboord/opzij END | nam/namen/deed/deden/haalde/haalden/gooide/gooiden .... D .. weg/eraf/eruit/uit END | gaf/gaven .... D ... op/eraan END | liet/lieten .... D ... liggen/staan END | brui aan .. D gegeven?
    `),
  },
  {
    // "…, maar die is uitgezet", "de citalopram, die heeft zij eraan gegeven".
    cue: { id: 'taken-off', status: 'stopped', direction: 'before', back: true, event: 'stop' },
    phrases: phrasesOf(`
      {thatone} {been} .... uitgezet/stilgezet/{leftat}
      ,/; is/zijn? inmiddels/dus/nu? eraf/eruit END | heeft/hebben/heb {he}/wij/we/ik dit/deze/het/die/hem/dat .. {leftat}/{ended} | nu/now/thans/inmiddels/al #/{few} .. dagen/weken/maanden/mnd/wk/jaar zonder END
      niet meer/langer aan de orde | {been} {he} .. van af END | de/het/dit/deze stof/middel/medicijn/preparaat/antidepressivum {been} .... {ended}/{offat}/{leftat} | hield/hielden er/daar/hier .... mee op | weshalve/waarop/waarna staken/staking/stop/stoppen | er/daar/hier .. mee .. gekapt/opgehouden/genokt
    `),
  },
  {
    cue: { id: 'taken-off', status: 'stopped', direction: 'before', back: true },
    phrases: [
      'is/wordt/zijn al .. maanden/weken/jaren/tijden/lang niet .. {taken}',
      '{be} .. niet meer/langer {taken}',
      'zou/zouden .. weken/maanden/dagen/tijden/lang weg/eraf/eruit zijn',
    ],
  },
  {
    // "Ging vorig jaar weer uit het schema", "verviel", "behoort tot het verleden".
    cue: { id: 'gone', status: 'stopped', direction: 'before', close: true, event: 'stop' },
    phrases: phrasesOf(`
      ging/gingen/viel/vielen/verdween/verdwenen/kwam/kwamen .... weer? uit/van .. {offlist} | ging/gingen/viel/vielen/vloog/vlogen .... eraf/eruit/weg/uit END
      maakt/maken/maakte geen deel meer/langer? uit | hoort/horen niet meer/langer bij/tot | ontwend | teruggebracht/ingeleverd/retour naar/bij/aan? .. apotheek | er weer/alweer af/uit END
      uitgegaan/weggegaan/eruitgegaan | verviel/vervielen/sneuvelde/sneuvelden | {been} .. historie/geschiedenis/passe/exit END | behoort/behoren/hoort nu/inmiddels/thans? tot het verleden | {been} .. van de baan/tafel | ter ziele | uit beeld
    `),
  },
  {
    // "Was woensdag op": where nobody asks for more.
    cue: { id: 'run-out', status: 'stopped', direction: 'before', close: true, needs: 'no-refill', event: 'stop' },
    phrases: phrasesOf(`
      is/was/zijn/waren/raakte/raakten ... op/leeg END | is/was/zijn/waren/raakte/raakten sinds/sedert/vanaf ... op/leeg END | is/was/zijn/waren op/leeg sinds/sedert/en | zit/zat/zitten/zaten erop | zit/zat/zitten/zaten er ... op END | sinds/sedert/per/op ... op/leeg END
      behandelduur/behandelperiode/termijn/gebruiksduur/looptijd/einddatum {been}? verstreken/voorbij/om/bereikt
      afbouwschema/uitsluipschema/schema/afbouw .. doorlopen/voltooid/afgerond/klaar | was/waren een? eenmalig/eenmalige gift/dosis/toediening/kuur/recept
      uitgenomen/uitgekuurd/opgemaakt/opgesoupeerd/uitgeslikt/opgeslikt
    `),
  },
  {
    cue: { id: 'run-out', status: 'stopped', direction: 'before', needs: 'no-refill' },
    phrases: [
      '{course} .. compleet/voltooid/afgerond END',
      '{course} .. .. uitgelopen/geleden klaar/af/afgerond/geeindigd/gestopt? END',
      'laatste {pack} .... op/leeg/uit/ingenomen/genomen/opgemaakt/gebruikt/geslikt END',
    ],
  },
  {
    cue: { id: 'run-out', status: 'stopped', direction: 'drugs', needs: 'no-refill' },
    phrases: phrasesOf(`
      laatste {pack} van? D .... op/leeg/uit/in/ingenomen/genomen/opgemaakt/gebruikt/geslikt END
      {pack} D leeg/op END | {course} D .... erop/uitgenomen/opgemaakt | {course} D zit/zat er .. op
    `),
  },
  {
    // "S: codeïne op, hoest weg".
    cue: { id: 'ran-out-alone', status: 'stopped', direction: 'drugs', needs: 'no-refill' },
    phrases: ['D op END'],
  },
  {
    // "Heeft hij jaren terug gehad", "slikte zij tot haar bevalling".
    cue: { id: 'long-ago', status: 'stopped', direction: 'before', close: true },
    phrases: phrasesOf(`
      {been} .... jaren/lang/decennia/tijden/tijdje/jaar/maanden geleden/terug .. {used} | jaren/lang/decennia/tijden/tijdje geleden/terug .. {used} | {been} .... ooit/weleens/eens/indertijd .. {used} | ooit/weleens .. {used}
      gebruikte/slikte/nam/kreeg/spoot/had/ontving {he}? ... tot | {used} tot .. {event} | alleen/enkel/slechts kort/kortdurend/kortstondig/even .. {used} | kort/kortdurend/kortstondig .. {used}
    `),
  },
  {
    cue: { id: 'in-that-year', status: 'stopped', direction: 'before', close: true, needs: 'past-behind' },
    phrases: ['alleen/enkel/slechts in #'],
  },
  {
    cue: { id: 'long-ago', status: 'stopped', direction: 'before', back: true },
    phrases: [
      '{used} ,/; daarna/nadien/sindsdien/erna nooit/niet meer',
      'daarna/nadien/sindsdien/erna nooit meer {used}?',
    ],
  },
  {
    cue: { id: 'long-ago', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      kreeg/gebruikte/slikte/nam/spoot/had/stond {he}? tot vorige/vorig/voor/afgelopen/haar/zijn/de/het/{months}/eind/begin/medio/ontslag/opname/gisteren/en ... D
      D {pack} ingeleverd/teruggebracht/retour | eind/einde aan .. D | overgegaan tot het? {ending} van? D | van D afgeholpen/afgekomen/afgestapt/afgekickt/afgebracht/afgeraakt | van D .. zichzelf? afgeholpen
      {usesnow} {he}? D al? sinds/sedert ... niet END | geen .. van/met/op/aan D meer | inmiddels/nu/thans/sindsdien vrij van D
      tot .... gebruikte/slikte/nam/kreeg/ontving/spoot/had {he}? D | voor/voordat/tijdens ... {event} gebruikte/slikte/nam/kreeg/ontving/spoot/had {he}? D | niet meer/langer aan .. D | moest/moesten D .... laten/opgeven/missen END | van D .. ontwend | afgekickt/afgestapt/afgekomen/afgeraakt/afgebracht van .. D
      genoodzaakt/gedwongen om? D te {ending} | laatste D in/was/dateert .. , daarna/nadien/sindsdien/nu
      sinds/nu/nadat/zonder .. D weg/eraf/eruit is/zijn? | D heeft/doet/had {he} ... niet meer/langer
    `),
  },
  {
    cue: { id: 'long-ago', status: 'stopped', direction: 'drugs', needs: 'past-behind' },
    phrases: ['stop/staken/staking/beeindiging/stopzetting/einde D per/op/dd/sinds/met/:?'],
  },
  {
    cue: { id: 'not-over', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      on at? # :? #? ,? off at? #
      spuugt/spuwt/zet/zetten D uit | {changing} kan/kon/mag/hoeft niet meer | door/by .. thuiszorg/wijkzorg/wijkverpleging/verzorging/zorg/apotheek/mantelzorg/{fam}/man/vrouw uitgezet | uitgezet/klaargezet door/in/voor | in .. {offlist}/weekdoos/medicijndoos uitgezet/klaargezet | per/voor .. week/dag/maand uitgezet
      pleister/pleisters/katheter/pomp/patch/spiraal/infuus/naald/patroon/pen/spiraaltje {been}? .... vervangen/verwisseld/gewisseld/omgewisseld | pleister/pleisters/spuit/dop zit/zitten/zat erop
      morgen/overmorgen/straks klaar/af/uit/leeg | nog aanwezig/voorradig | kg/kilo/kilos eraf | hielp/hielpen/werkte/werkten .. verleden goed/prima/wel/voldoende | weer goed/beter/prima/normaal/stabiel/rustig/thuis/helemaal
      nog niet .. af/klaar/uit/op/voorbij/afgerond/voltooid/leeg/compleet/erop END | begin {months} | tot op? nu/heden/dusver/vandaag toe? | gehad ,? daarna/erna/nadien .. geslapen/sliep/rustig/rustiger/beter/kalm/kalmer/minder/opgeknapt/suf/slaperig/weg | {offlist}/kluis/medicijnkast .... afgesloten | laatste {pack} .... uur | niet ooit
    `),
  },
];

/** Plans, and treatment on hold. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const PLANNED = (): readonly CueRow[] => [
  {
    cue: { id: 'on-hold', status: 'planned', direction: 'either' },
    phrases: phrasesOf(`
      currently/presently/now/still held/withheld/paused/suspended | currently/presently/now/still on hold
      on hold | put on hold | {be} .. held | held | {be} .. withheld | withheld | withhold | paused | pause | pausing
      ligt/liggen/lag/staat/staan/gaat/gaan stil | niet ,/; ma/di/wo/do/vr/za/zo/{soonday}/daarna/dan/erna/nadien weer | stilgelegd | remains/remain/kept/stays/still on hold | {ended} gehouden | wordt/blijft/blijven {ended} tot/until | blijft/blijven .. {ended}
      {be} .. interrupted | interrupted | suspended | {be} .. suspended | omitted
      temporarily/tijdelijk .. {ended}/onderbroken/held/withheld/paused
      {ended} temporarily/tijdelijk | {been} even {ended} | even {ended}/eruit/eraf/stil/stop
      tijdelijk gestopte/gestaakte/onderbroken | pauzeert/pauzeren/pauzeerde/pauzeerden .. met? | tijdelijk uit/stil/eraf | dagen/days/weken/weeks/uur/hours voor/before .. stil/uit/off | paused for/until
      in de wacht/koelkast/ijskast | on ice | parked | uit/off/gestopt/stop tot/until na/after/#? | {soon} .... overgeslagen en .. hervat
      gepauzeerd | onderbroken | opgeschort | tijdelijk niet | tijdelijk stop | pauzeren | in pauze | pauze
      {ended} .. rond/voor/around/before/for ... ingreep/operatie/surgery/procedure/scopie/colonoscopy/ct/contrast
    `),
  },
  {
    // "Holding the apixaban", "hold: metformin"; but "propranolol holding the attacks".
    cue: { id: 'on-hold', status: 'planned', direction: 'after' },
    phrases: ['hold off? on?'],
  },
  {
    cue: { id: 'on-hold', status: 'planned', direction: 'after', close: true },
    phrases: ['holding off? on?', 'currently/now/are/am withholding/suspending'],
  },
  {
    cue: { id: 'on-hold', status: 'planned', direction: 'before', close: true },
    phrases: phrasesOf(`
      hold/holding END | hold/holding for/until/till/pending/because/as/now/today/currently/since/tonight/while/whilst/over/this/due/owing/per/preop/periop/pre/(/#
    `),
  },
  {
    // A day yet to come: "acamprosate as soon as detox ends".
    cue: { id: 'proposed', status: 'planned', direction: 'before', close: true, needs: 'awaited' },
    phrases: phrasesOf(`
      once .. is/are/has/have/looks/falls/drops/rises/improves/recovers/settles/ends/resolves/allows/permits/heals/closes/stops/starts/clears/comes/goes/gets/reaches
      as soon as | once the/his/her/their/she/he/we/they/it/all/bloods/results/ct/mri/scan/bp/egfr/inr/potassium/k/creatinine/lfts/fbc/hb/urine/cultures/drain/eating/drinking/stable/discharged/home/extubated/mobile/well/fit/approved/available/settled/cleared/afebrile/off
    `),
  },
  {
    cue: { id: 'follows', status: 'planned', direction: 'before', close: true },
    phrases: phrasesOf(`to follow END | to follow the/once/when/from/on/thereafter/afterwards/a/his/her`),
  },
  {
    cue: { id: 'resume', status: 'planned', direction: 'either' },
    phrases: phrasesOf(`
      resume | resuming | weer oppakken | weer op te pakken | {modal} .. resume/restart/resumed/restarted/recommence/recommenced | {modal} be resumed/restarted/recommenced
      restart | recommence | hervatten .. van? | herstarten | hervat op/over/per/vanaf/zodra | hervat na #
      herstart op/over/per/vanaf/zodra/in | herstart # | herstart na #/de/het | restarts/resumes/recommences on/from/next/after/{soonday}/in/when/once | restarts/resumes/recommences the/on? evening/morning/afternoon/night/tonight/# | restarted when/once | resumed when/once
      hervat/herstart {he} .. dit/deze/die/het/them/weer? | na/after .. weer aan | weer aan na | back on .. after/later
      ma/di/wo/do/vr/za/zo/{soonday}/daarna/dan weer aan/erbij/starten/hervatten/innemen END | weer te? starten/hervatten | te hervatten | {soon} .. hervat/herstart worden? | {soon} worden? hervat/herstart | wordt/worden/zal/zullen ... hervat/herstart
      {soon} .... weer worden? gestart/hervat/herstart/opgestart/ingenomen/gebruikt/genomen/opgepakt/gegeven worden? | mag/kan/mogen/kunnen .. weer .. starten/hervat/hervatten/gestart
      mag/kan weer hervat/gestart | nog niet hervat/herstart | not yet resumed/restarted | to be resumed/restarted/recommenced
    `),
  },
  {
    cue: { id: 'resume-later', status: 'planned', direction: 'drugs' },
    phrases: phrasesOf(`
      {not} resume/restart D until/till | hervat/herstart/resume/restart D over/per/vanaf/zodra/op/na/in/when/once/after
    `),
  },
  {
    cue: { id: 'added', status: 'none', direction: 'either' },
    phrases: [
      'iets/wat/kg/kilo/glas/glaasje/pijn/klachten/zolang/meteen erbij',
      'herhaal* .. aangevraagd',
      'geprobeerd/gepoogd te? minderen/stoppen/afbouwen/verlagen/staken',
      'vanaf/per gisteren/eergisteren',
      'sinds/na/door/bij de start/begin van/met',
      'gaat/gaan ermee voort/door/verder',
    ],
  },
  {
    cue: { id: 'planned', status: 'planned', direction: 'either', event: 'begin' },
    phrases: phrasesOf(`
      start .. met? | starten .. met? | te starten .. met? | opstarten | beginnen met | begin met | begin | commence | initiate
      inzetten # dagen/weken/dgn/wkn/wk/mnd/maanden na | add | toevoegen .. van? | voeg .. toe | instellen op? | in te stellen op? | op te starten
      {modal} .. {begin} with/on/to/upon? | is to bring/put .. in/on/onto | {modal} get/have him/her/them going/started/established on | {modal} move/step/progress/change on/over to | will/plan/plans/planning/intend/intends/hope/aim/going to? bring/put/pop/place him/her/them/you? in/on/onto
      {modal} be tried/trialled/trialed | kan/kunnen worden geprobeerd | {modal} .. be .. {begun}/switched/given/introduced/loaded/administered/infused/instituted/offered/trialled on/with/to?
      {soon} .. gestart/starten/begonnen/beginnen worden? met?
      {soon} .. worden gestart/begonnen/toegevoegd/ingesteld met/op?
      plan/plans/planning/intend/intends/agreed/agrees/hoping/hopes to {begin} on/to/with/upon?
      {modal} .. have/get/krijgen .. first/eerste .. of/van? | aim/goal/doel/streven is to/om .. over? te? move/switch/start/stappen/starten to/op/naar/met?
      due/ready/about to start/begin/commence | plan :? start | planned | gepland | voornemens | voorgenomen
      consider/considers/considering .. starting/adding/switching/start/add/trial/addition/introduction to/of?
      overweeg/overwegen/overweegt .. te? starten/start/toevoegen/beginnen met? | te overwegen
      {be} .. considered | adding | starting | commencing | introducing | toe te voegen | options/opties include/are/zijn/waaronder
      wacht/wachten/wachtend nog? op machtiging/goedkeuring/akkoord/levering/vergoeding voor/van/tot? | aanvraag .. ingediend/gedaan/verstuurd/loopt .. voor
      verwijs/verwijst/verwezen/verwijzen/aangemeld/aanmelden/ingestuurd .... voor/tbv .. start/opstarten/instellen/instelling/behandeling .. van/met/op? | wordt/zal/gaat .... opgenomen voor/tbv .. start/opstarten/instellen/instelling van/met/op?
      te beginnen | wil .. starten met | wants to start | over te gaan/stappen op/naar | {soon} .. krijgen | will be given | to start
      afgesproken/besloten .. met/tot start? | offered | aangeboden | funding/approval/machtiging for/voor | {modal} proceed to/with | aangevraagd | requested for?
      wachtlijst/verwijzing/aangemeld/aanmelding/booked/listed/referred voor/for start? .. met? | waiting list to/for start/starting?
      wachtlijst/waitlist voor/for | waiting list for | booked/scheduled/approved/aangevraagd for/in/on? | listed for/in
      recept meegegeven/mee voor | recept voor | klaargezet | voorgeschreven maar nog niet gestart
      switch/change/wissel/overstappen/omzetten/overzetten .. to/naar/op
      gaat/gaan/ga .. starten/beginnen/proberen met? | binnenkort start* met?
      advies/advice/advised/recommend/recommended/adviseer/geadviseerd/suggest/suggested/voorstel :? .. to? start/add/starten/toevoegen/begin/beginnen/try/switch met/on/to?
      advies/voorstel/plan/beleid :? start/starten met? | nieuw te starten | to be {begun} | scheduled | ingepland | awaiting | in afwachting van
      intended | beoogd | erbij END | erbij {setting}/als/zodra/vanaf/per/ivm/wegens/vanwege | komt/gaat erbij | yet to start | agreed to .. augmentation/trial with/of?
      nog te starten/beginnen/krijgen | op het programma | in/op de planning/agenda/wachtlijst voor? | op .. wachtlijst | in het vooruitzicht/verschiet gesteld? | geagendeerd
      pencilled/penciled/lined/teed in/up | on the agenda/cards/horizon | in the pipeline/diary | volgt in/op/per/na/over/later/volgende | to follow in/on/at/after/next/later | follows in/on/next/after
      stapt/stappen/stap .. over op/naar | gaat/gaan/ga .. over tot/op/naar behandeling? met? | {modal} go/come/move over/onto to? | stepping/step/moving/move up to
      begint/start {he}? .. daags/dag/dagen/week/weken voor/na | begins/starts .. day/days/week/weeks before/after | gaat/gaan .. lopen | staat .. op stapel
      ligt/liggen/staat/staan .. klaar voor/om/na/vanaf | stands/stand/is/are ready for | waiting for his/her/the | op te bouwen/bouwen
      als volgende stap | as next step | as the next step | next step is/would/will be? | volgende stap is/wordt/zou | will pick it? up
      applied for | insurer/insurance/pa/authorisation/authorization/machtiging/verzekeraar pending/loopt/ingediend/submitted/requested
      pending insurance/approval/auth/authorisation/authorization/funding/pa/prior | {months} wordt/worden/will/zal/zullen/start/starts/begint/beginnen
      aansluitend END | thereafter ,? from | in the new year | in het nieuwe jaar
      indicatie voor | indicated | kandidaat voor | candidate for | eligible for | komt in aanmerking voor
    `),
  },
  {
    // A day to come, and what begins on it.
    cue: { id: 'begins-on', status: 'planned', direction: 'either' },
    phrases: phrasesOf(`
      {soonday} .. {starts} .. with/met/on? | {starts} .. {soonday} | {soonday} .. {given}/{begun} worden?
      {nextone} week/maand/jaar/{soonday} .... overstap/omzetting/switch/wissel/overgang/start/begin .. op/naar/met
      {nextone} week/maand/month .. {starts}/krijgt/voeg/voegen/voegt met? | {starts}/krijgt .. volgende/komende/next/coming week/wk/maand/month/monday/tuesday/wednesday/thursday/friday/year
      {soonday} ... gets/has/receives/takes .. first | {modal} take over from/once/when/in/at/next | {modal} replace it/this/them | {modal} go on to | takes over once/when/from/on/after/at/thereafter | be putting/starting/trying/adding/introducing/commencing/giving him/her/them/you? on/in/with?
      start/starten/begint/beginnen/vanaf ma/di/wo/do/vr/za/zo END | {soonday} voor het eerst | voor de/het ingreep/operatie/scopie/extractie/behandeling van/op/aanstaande {soonday}
      over # dagen/weken/maanden/dag/week/maand .. {starts}/krijgt/voeg/voegen/voegt met? | over {few}/enkele week/weken/maand/maanden/dagen .. {starts}/krijgt/voeg/voegen/voegt met?
      in # days/weeks/months .. {starts} | {starts} .. in/over #/a/een/two/twee days/weeks/week/dagen/weken/month/maanden
      from/vanaf day/dag # | first/eerste dose/gift/dosis/depot/tablet/infuus/injectie/infusion/injection {soonday}/this .. evening/afternoon?
      {soonday} .. first/eerste dose/gift/dosis/depot/tablet/infuus/injectie/infusion/injection of/van?
      volgende/komende/next week/maand/month ,? .... ,? first/eerste dose/gift/dosis/depot/tablet/infuus/injectie/infusion/injection of/van?
      {starts} hiermee/daarmee/ermee | starten/beginnen/start hier/daar mee | {starts} this/deze evening/avond/afternoon/middag/weekend | {soonday} .. over/om op/naar | {starts} .. na/after ontslag/discharge/surgery/operatie/ingreep/overleg
      which/that/die/dat/wat .. will/begins/starts/begint/start/zal | komende/volgende/aanstaande/next/coming {soonday} | vanaf morgen | from tomorrow | start* morgen | {starts}/begint {soonday}
    `),
  },
  {
    cue: { id: 'begins-around', status: 'planned', direction: 'drugs' },
    phrases: phrasesOf(`
      hoop/hoopt/hopen/beogen/beoogt/verwacht/verwachten/voornemens .... D .... te? kunnen? {setting} | start/starts/begint/starten/beginnen D ma/di/wo/do/vr/za/zo END
      awaits D from/next/in/at | suggests/suggest/recommends D after/once/when
      voor D .. aangemeld/verwezen/ingeschreven/opgeroepen/ingepland/gepland
      zal/zullen .... D .... worden {putin} | zal/zullen/gaat/gaan .... D .... krijgen/ontvangen/voorschrijven/starten/opstarten/beginnen/toevoegen/toedienen/proberen/introduceren/inzetten/hervatten/geven
      {modal}/due/ready to? be? transfer/convert/move/change/switch/swap over? to/onto .. D
      bij de/het? volgende/eerstvolgende controle/consult/afspraak/bezoek/visite/gesprek D {setting}/erbij | {starts} D pas na/zodra/vanaf/wanneer | D {starts} {he}? pas na/zodra/vanaf/wanneer
      {starts} D .. {soonday} | {starts} D .. next/volgende/komende/coming week/maand/month/monday/tuesday/wednesday/thursday/friday/year
      {soonday} D {starts}/{begun}/erbij | D {starts} .. {soonday} | {starts} D .. in/over #/a/een/two/twee days/weeks/week/dagen/weken/maand/month
      erbij D | tot/until/till .... , daarna/dan/then D | ligt/liggen/staat/staan ... D klaar voor/om/na/vanaf
      gaat/gaan/komt D .. erbij/bij | {soonday} D | this/deze evening/afternoon/avond/middag D
      first D .. {soonday} | next/coming week/month :? D | {modal} go on/onto D | will need/require/want D when/after/from | plan/plans : D once/pending | plan/plans : D after/when .... back/known/normal/ok/available/done/reviewed
      {modal} get/have D .. at/before/in/on {soonday}/induction/theatre/theater/surgery
      volgende/komende/next week/maand/month D plaatsen/inbrengen/fitted/inserted
    `),
  },
  {
    // "Wordt 3 december geplaatst", "gaat in op de eerste", "zal ik komende week voorschrijven": what begins at a time to come.
    cue: { id: 'begins-then', status: 'planned', direction: 'before', close: true, needs: 'clause-later' },
    phrases: phrasesOf(`
      wordt/worden .... {putin} | gaat/gaan in | staat/staan voor | straks na | pas na de/het/haar/zijn | injectie/injecties/infuus/infusen/prik/behandeling/kuur staat/staan/vindt/vinden .. voor/op/plaats | eerste/1e {dosed}/keer/maal END | gaat/gaan/ga/zal/zullen/wil/willen .... {setting}/gebruiken/slikken/krijgen/nemen/spuiten/plakken/ontvangen/plaatsen/innemen/hervatten/herstarten/hernemen
      begint/start/beginnen/starten/begin {actor}? ... mee? | schrijf/schrijft/schrijven {actor}? ... voor END | krijgt/krijgen/ontvangt/ontvangen {actor}? | herneemt/hernemen/herneem/hervatten/herstarten/herbegint/vervolgt/vervolgen {actor}? | hervat/herstart {actor} | komt/komen .... bij/erbij END | volgt/volgen
    `),
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'drugs', needs: 'clause-later' },
    phrases: phrasesOf(`
      begint/start/beginnen/starten/begin .... met/aan D | begint/start/beginnen/starten {actor} .... D | begint/start/starten/beginnen .. D | wordt/worden .... D .... {putin} | injectie/infuus/infusie/prik/kuur/gift/toediening met D | wordt/worden .... vervangen door infuus/injectie/injecties? D | schrijf/schrijft/schrijven .... D voor END | krijgt/krijgen/ontvangt/ontvangen .... D
      herneemt/hernemen/hervat/hervatten/herstart/herstarten {actor} .... D | komt/komen .... D bij/erbij | volgt/volgen .. D | eerste/haar/zijn .. {dosed} met/van? D | haar/zijn? eerste D
      afspraak/opname/dagopname/bezoek/consult/poli/dagbehandeling/oproep .... voor/tbv .. op/van/met? D | plan/voornemen/bedoeling/voorstel is? om? .... D .. te {setting}
      D goes in/on | D ... beginnen/starten/plaatsen/zetten/inbrengen/opstarten/hervatten/hernemen/oppakken | startdatum/ingangsdatum/begindatum/aanvang D
    `),
  },
  {
    // "Wordt dinsdag voor de ingreep gegeven": a bare day, beside what is yet to be done.
    cue: { id: 'begins-then', status: 'planned', direction: 'before', close: true },
    phrases: phrasesOf(`
      mag/mogen/kan/kunnen pas .... beginnen/starten/gestart/hervat | vanaf/op/per eerste/1e/# dag .. menstruatie/cyclus/bloeding/menses | niet .. ,/; {soonday} weer beginnen/starten/innemen/hervatten
      pas beginnen/starten/opstarten/hervatten als/zodra/wanneer/na | staat/staan .. voor {soonday} | {soonday} as/aanstaande END | aan te vangen met? | wordt/worden .. {soonday} .... {putin} | wordt/worden nog/later/binnenkort/straks .. {putin} | nog? in/op/toe/voor te zetten/starten/dienen/schrijven/pakken
      weer vanaf/per {soonday}/# | begint/start/beginnen/starten {he}? er .. {soonday}/binnenkort/later mee | tot na? .. operatie/ingreep/scan/ct/scopie/ok/bevalling/onderzoek uit/stil/gestopt/gestaakt/niet | besteld , nog niet {begun} | uitgesteld naar | even stil/eruit/eraf
    `),
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'before', back: true, needs: 'clause-later' },
    phrases: ['gaat/gaan in op/per/vanaf', 'in week/wk #', 'te starten/beginnen bij/op/na/in'],
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'before', back: true },
    phrases: [
      'begint/start/beginnen/starten {he}? er .. {soonday}/binnenkort/later mee',
      '{soonday}/daarna/dan weer starten/aan/hervatten/innemen/oppakken',
    ],
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'drugs', each: ['current', 'planned'] },
    phrases: ['zodra/wanneer/als D .... , volgt/volgen/start/starten/beginnen/begint .. D'],
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'drugs' },
    phrases: phrasesOf(`
      kies/kiest/kiezen/koos voor? D ,/; recept/start volgt | vanaf/per week # D .. erin/erbij/starten/start | {soonday} volgt/volgen D | dan krijgt/zal/kan {he} de/een/haar/zijn? eerste {dosed} D | zodra/wanneer .... weer D
      zodra/als/wanneer D binnen/beschikbaar/geleverd/goedgekeurd/vergoed/besteld is/wordt/zijn | ,/;/:/./en/dan over #/{few} weken/wk/wkn/maanden/mnd/dagen/week/maand D | {soonday} .. eerste/1e {dosed} .. D | wacht/wachten .. op D .... nog/leverbaar/binnen/beschikbaar | dan/daarna/vervolgens eerste {dosed} D | volgt/volgen .. {dosed} met? D | {soonday} as D | startblokken/startklaar voor/met D | zodra/als/wanneer .... volgt/volgen D | zodra/als/wanneer .... , volgt/volgen D | omzetting/overstap/switch/overgang naar/op D volgt/gepland/staat | pas na/als/zodra .... D volgt/volgen/starten/beginnen
    `),
  },
  {
    // "Enoxaparine tot de operatie, daarna rivaroxaban".
    cue: { id: 'until-then', status: 'planned', direction: 'drugs', each: ['current', 'planned'] },
    phrases: phrasesOf(`
      D for .. days/weeks/wks ,/;/and? and? then .. D
      tot/until/till ... D , daarna/thereafter/then/dan/aansluitend/nadien/afterwards .. D
      D until/till ... and then .. D | D tot/until/till ... , D after/from that/then/thereafter/afterwards/there | D tot/until/till ... , D thereafter/afterwards/next
      D tot/until/till ... , daarna/thereafter/then/dan/aansluitend/nadien/afterwards .. D
    `),
  },
  {
    // Given around an operation to come, where nothing tells that it was.
    cue: { id: 'at-operation', status: 'planned', direction: 'either' },
    phrases: phrasesOf(`
      at/on/before/pre/with/prior/for to? -? induction/incision/knife/anaesthesia/anesthesia | bij/voor/na/tijdens inleiding/incisie/inductie | durante partu
      min/minuten/minutes voor/before/prior/pre to? de/the? incisie/incision/inleiding/induction/ok/operatie/surgery/ingreep/procedure/scopie/cystoscopie/tandextractie/cystoscopy
      uur/hour/hours/h/hrs na/after/post -? the/de? ok/op/operatie/surgery/ingreep/drain | uur/hour/hours voor/before de/the? incisie/incision/inleiding/induction
      bij ok/operatie/ingreep/sectio | in theatre/theater on? | in the anaesthetic/anesthetic room | on call to or/theatre
      peroperatief/peroperatieve/perioperatief/perioperatieve/preoperatief/preoperatieve/preop | peri/per/pre -? op/operative/operatively/operatief/incision/incisie/induction
      preoperative/preoperatively/perioperatively/perioperative/intraoperatively | day/dag # post/postop/postoperatief -? op?
      antibiotic/surgical/chirurgische prophylaxis/profylaxe/cover :? | antibioticaprofylaxe/endocarditisprofylaxe :? | op de/het ok/operatiekamer :?
    `),
  },
  {
    // "Bisacodyl tomorrow evening".
    cue: { id: 'tomorrow', status: 'planned', direction: 'before', close: true },
    phrases: phrasesOf(`
      tomorrow/tmrw/tmr morning/evening/night/afternoon/am/pm? END | morgen/morgenochtend/morgenvroeg/morgenmiddag/morgenavond/overmorgen END
      tomorrow/tmrw/tmr morning/evening/night/afternoon/am/pm? ahead/before/prior/for | morgen/morgenochtend/morgenavond voor/tbv
    `),
  },
  {
    cue: { id: 'will-have', status: 'planned', direction: 'drugs' },
    phrases: phrasesOf(`
      will/shall/zal/zullen then? have/get/receive/krijgen/ontvangen D | zal/zullen/gaat/gaan {he}? D krijgen/ontvangen/gebruiken | {soonday} ... , dan/then D
    `),
  },
  {
    // "Will have lithium levels checked".
    cue: { id: 'will-have', status: 'none', direction: 'drugs' },
    phrases: [
      'will/shall have/get D level/levels/blood/bloods/monitoring/dose/reduced/increased/stopped/changed/tapered',
    ],
  },
  {
    cue: { id: 'from-later', status: 'planned', direction: 'either', needs: 'future-behind' },
    phrases: phrasesOf(`
      vanaf | ingaand | via dagbehandeling/dagcentrum/poli/polikliniek/huisarts op? | from | per | as of | with effect from | effective from? | ingaande | met ingang van | ingang | startdatum :? # | start date :? # | ingangsdatum
      start per? | starts on? | starting on? | to start on? | begint per/op? | begins on? | commencing on? | krijgt per | eerste gift/dosis op? | first dose on?
      commences/commence/starts/begins/beginning on/from/in/at/after/later? | starting/commencing in/at/from/after/later
      na | after | following | not before/until | no earlier than | goes/gets/kicks live/off/underway on/from?
      arranged/booked/scheduled/fixed/organised/set/listed for/on/to/up .. start/begin/commence/for? on? | first supply/script/prescription/delivery/issue/pack/fill due/on/from/:? on?
    `),
  },
  {
    // "Esketamine, first session 2 December".
    cue: { id: 'first-dose', status: 'planned', direction: 'before', back: true, needs: 'future-behind' },
    phrases: [
      'eerste op/per',
      'first dose/injection/infusion/session/treatment in/at .. clinic/office/hospital/surgery/unit/centre/center/suite/pharmacy/ward on/is?',
      'first .. .. dose/injection/infusion/session/treatment {be}? booked/rebooked/set/scheduled/arranged/planned/fixed/confirmed for/on?',
      'fitting/insertion/placement/implant on?',
      'rebooked/rescheduled/rearranged for/on/to?',
      'oplading/oplaaddosis/opladen op/per/:/on/vanaf?',
      'eerste/first inname/prik/spuit/pen/shot/jab/visit/depot/capsule/tablet/pleister/start/gebruik op/per/:/on/vanaf/due?',
      'first/eerste toediening/sessie/session/dose/dosis/gift/infuus/infusion/injectie/injection/behandeling/kuur/cycle op/on/:/from/vanaf/due?',
    ],
  },
  {
    cue: { id: 'first-dose-around', status: 'planned', direction: 'drugs', needs: 'future-behind' },
    phrases: phrasesOf(`
      {starts} D .. on/from/in/at | overgang/overstap/omzetting/switch op/naar D op/per/in/vanaf
      first dose/infusion/injection/tablet/treatment/session of? D ,? .... {be} arranged/booked/scheduled/due/fixed/planned/set for/on
      first dose/infusion/injection/tablet/treatment of? D at/after/later/once/from/in | second/2nd/third/3rd/final dose/infusion/injection of D on/due? | first/eerste/loading dose/gift/dosis/depot/tablet/infuus/injectie/infusion/injection/course/kuur of/van/met/with? D on/op/in/per/from/vanaf/due?
    `),
  },
  {
    // "Dapagliflozine volgt via de poli", "denosumab zal zij in januari krijgen".
    cue: { id: 'follows', status: 'planned', direction: 'before' },
    phrases: phrasesOf(`
      komt/komen {soonday} .. via/van/door/per/bij/uit | volgt/volgen als/wanneer/via/bij/door/later/nog/na/zodra/op/per/in/over | zal/zullen .... krijgen/ontvangen/starten/opstarten/beginnen | komt/komen later/binnenkort erbij | wordt/worden later/binnenkort .. toegevoegd/opgestart/gestart/gegeven
    `),
  },
  {
    // "Plan: apixaban on Monday", "ramipril for now, digoxin next week".
    cue: { id: 'plan-for-then', status: 'planned', direction: 'drugs', needs: 'later' },
    phrases: ['plan/p/plans : D', 'plan for D'],
  },
  {
    // "Clindamycine i.v. tijdens de baring".
    cue: { id: 'plan-for-then', status: 'planned', direction: 'before', close: true },
    phrases: ['tijdens de? baring/partus END', 'durante partu'],
  },
  {
    cue: { id: 'plan-for-then', status: 'planned', direction: 'drugs', each: ['current', 'planned'], needs: 'later' },
    phrases: ['D for now/present ,/; .. D', 'D for the moment/present ,/; .. D', 'D meanwhile/currently ,/; .. D'],
  },
  {
    // "Plan: apixaban", "I would suggest apixaban": proposed by name alone.
    cue: { id: 'proposed', status: 'planned', direction: 'after', close: true },
    phrases: phrasesOf(`
      i/we/would suggest/recommend/propose/favour/plan | are/am/is planning | planning | next step :?
      plan is | voorstel : | voorstel is | adviseer | adviseren | stel/stellen voor | denk/denken aan | opt for | can/could/will/to/kunnen/zullen discuss/bespreken | kies/kiezen voor
      consider | overweeg | try | proef met | proefbehandeling met | overweeg/overwegen/overweegt om? | afspraak/besloten/afgesproken om
    `),
  },
  {
    cue: { id: 'may-benefit', status: 'planned', direction: 'after', close: true },
    phrases: [
      'slated/earmarked/down/pencilled/penciled in? for',
      'might/may/could/would .. benefit from',
      '{soon} .. baat hebben bij',
    ],
  },
  {
    cue: { id: 'proposed', status: 'planned', direction: 'before' },
    phrases: phrasesOf(`
      proberen | uitproberen | te overwegen | overwegen END | {be} deferred/postponed/uitgesteld | deferred/postponed/uitgesteld until/till/tot/to/pending/for/na/because/ivm/wegens/vanwege | te proberen | zodra .... bekend/binnen/beschikbaar/hersteld/goedgekeurd/uitgezocht
      as soon as .... known/back/approved/normal/cleared | once .... known/back/approved/cleared/available
    `),
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'before', close: true, needs: 'clause-later' },
    phrases: phrasesOf(`
      begins | starts | commences | {modal} begin/start/commence/kick/follow off? | goes/going/go in/live | gets/getting/get under/going way? | re? -? titration/retitration/loading/induction/initiation/uptitration begins/starts/booked/due/planned/set
    `),
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'after', close: true, needs: 'clause-later' },
    phrases: phrasesOf(`
      switches/changes/moves/goes/transfers/crosses/converts over? to/onto/on | going/moving/switching/changing/transferring over? on? to/onto | going on | intend/intends
    `),
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'drugs', needs: 'clause-later' },
    phrases: phrasesOf(`
      first D | D initiation/induction | {modal}/wants/want like? to? take/use/have/try D | {modal} like D | wants/want/keen/happy/agrees/agreed/prepared/willing to try D | agrees/agreed/consents/consented to D | treatment/therapy/chemotherapy with D gets/starts/begins/to/will
    `),
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'before', close: true },
    phrases: phrasesOf(`
      when/once/after/pending cxr/bloods/lfts/fbc/ecg/echo/mri/ct/scan/biopsy/results/tpmt .. back/ok/normal/done/available/reviewed/clear | begins/commences/starts after/once/when/following/upon the/his/her? radiotherapy/chemo*/surgery/operation/discharge/delivery/op/scan/biopsy/dental/completion/results/bloods/clinic/review/wean*/detox/washout/{stay} | to be taken/given/drunk/used/applied/inserted the? evening/night/day before/of/prior | to be taken/given/drunk/started from? #/{few} days/weeks/day/week before/prior
      {modal} not begin/start/commence/be started? until/before/till | next , once/when/after
    `),
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'drugs' },
    phrases: phrasesOf(`
      first D .. {soonday} | for D initiation/loading/induction/starting | {modal} bring/get/have D on/going/under/started board/way? | in mind to use/try/give/start D | date/slot/appointment/place for his/her/the? first D
    `),
  },
  {
    cue: { id: 'begins-then', status: 'planned', direction: 'drugs', each: ['planned', 'current'] },
    phrases: ['going/moving/switching/changing over? on? to/onto/on D when/once/after .... D'],
  },
  {
    cue: { id: 'planned-not', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      awaiting/pending/await/wacht/wachten/afwachting op/van? .. mri/ct/echo/scan/results/bloods/surgery/operatie/uitslag/uitslagen/referral/appointment/afspraak/review/lab/physio/biopsy/biopt/clinic/test/tests/opname/bed
      start of | start/starting/starter dose/doses/pack of? | sinds/sedert .. start .. van? | since start* .. of? | at the start | na start .. van? | na starten .. van? | after start* .. of? | bij/tijdens/rond de/het start/begin/opstarten van
      na/sinds/sedert het? starten/opstarten/instellen/ophogen/beginnen .. van/met/op? | begin dit/van/deze/vorig/dit | start date | startdatum | bij start | prior to start* | voor start | add -? on
      volgt/volgen nog/er/dan? controle/controles/labcontrole/spiegelbepaling/spiegelcontrole/spiegel/bepaling/evaluatie/gesprek/overleg | in eerste/tweede/derde/vierde lijn :? | blister pack/packs/packed/strip/strips | from/in/of/uit/van .. blister pack/packs/packaging | from/in/of/uit/van .. blister END | stopdatum/stopdag roken | quit date/day
      ziet/zag/zien/zagen/oogt .... er .... uit
      starts/start/starting/begins/beginning .. work/school/college/university/uni/job/physio/cbt/therapy/dialysis/radiotherapy/chemo/training/shifts/nursery
      bp/rate/hr/weight/mood/pain/she/he/inr/sats/glucose/pt holding/holds/held .. on/with/by
      once/twice daily/weekly/a/per/every/monthly/nightly/fortnightly/only/again/more/or/yearly/in/at/each/day/week
      held by D | add D to repeat/repeats/template/list/dosette/blister | perhaps/maybe/probably once/twice/#/{few} | adding/added/adds that | patient/hand/client/parent/woman/mother/gp/home/self/jointly -? held | held in check/place | held the/its/their/his/her nose/rate/symptoms/line/fort/ground/weight/mood/attacks/pain | hold/holding/holds/held up/at/steady/out/hands |
      not/niet .. holding/holds/hold it/pain | hold/houdt/houd .. aan | hold his/her | scheduled for surgery | on schedule | switch off | aan het begin | in het begin
      one/two/a/single/# dose/doses .. omitted/held/withheld/suspended
      second/2nd/third/3rd/next/further/repeat/last/usual/monthly/weekly D .. due/on/is? next/this/coming? {soonday}
      holding/holds/held her/him/them/it/steady/stable/well/up | unlikely/improbable/onwaarschijnlijk that/dat .. will/zal soon? | tot/until/till/through {soonday}
      vanaf/per {soonday} #/naar mg/x/dd/# END | thank/thanks you? for starting/adding/commencing/prescribing | shortly/soon after start* .. of? | sinds hij/zij/ze .. start* met?
    `),
  },
];

/** A stop that has happened. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const STOPPED = (): readonly CueRow[] => [
  {
    cue: { id: 'stopped', status: 'stopped', direction: 'either', event: 'stop' },
    phrases: phrasesOf(`
      {been} .. {ended} taking/using/met?
      nu/now/inmiddels completed/finished/afgerond/voltooid/complete
      {been} now/since/subsequently/recently/meanwhile/nu/inmiddels/recent .. been? {ended}
      {ended} .. taking/using/met? | weer/alsnog/again {ended}
      moest/moesten .. worden {ended} | kon/konden .... worden {ended}/afgebouwd | kon/konden .... {ended}/afgebouwd | had to be {ended} | had to be given/let/switched/turned/taken/cut/tapered/weaned/phased up/go/off/out/away | laten staan | left off | phased out | weaned from
      brak/braken .. af
      stopten/stopte/staakte/staakten met? | hield/hielden op met | hield/hielden .. mee op
      gave up | given up | {been} {been}? given up | permanently/definitively {ended}/suspended/held | held/suspended/withheld/paused permanently/indefinitely/definitively | {ended}/suspended/held/paused/withheld for good | giving up | quit | dropped | weggegooid | weggedaan
      stopt per vandaag/direct/heden met? | stopt vandaag/direct/heden .. met?
      kon/konden .. {ended}/afgebouwd worden
      ran out of | d / cd | self -? discontinued
      taken off | came off | come off | weaned off | tapered off
      tapered and/then {ended} | afgebouwd en/dan/tot {ended} | na .. afbouw {ended}
      uitgeslopen | volledig/geheel/helemaal/succesvol afgebouwd | afgebouwd | washed out
      afgerond | voltooid | afgemaakt | afgelopen END | kuur af/klaar/uit/gehad | opgebruikt
      course/cycle/cycles/kuur/courses complete/over/done/ended/compleet/voorbij/klaar
      completed/finished .. course/cycle/cycles/kuur of? | completed | finished | concluded
      inactief | inactive | vervallen | vervalt ,/;/END/daarmee/hiermee/dus/nu | komen te vervallen | afgesloten | expired | verlopen | beeindiging
      verwijderd uit/van .. lijst | weer/alsnog/toch van/uit .. {offlist} gehaald/verwijderd/geschrapt/af | van .. lijst/medicatielijst/overzicht gehaald/verwijderd/gegaan/afgegaan/afgehaald/geschrapt/gehaald | removed/taken/deleted/dropped/fell/fallen/gone/went/struck/crossed/wiped/scrubbed/purged/pruned/cleared/pulled off/from/out of? .. list/record/chart/repeat/repeats/template/blister/dosette/prescription/regimen/regime/schedule/cocktail/mix/repertoire/tablets
      uit/van .. baxter/baxterrol/rol/medicatierol/weekdoos/lijst/schema gehaald/verwijderd/genomen/geschrapt
      packed/jacked/chucked/jacked it? in | knocked it? on the head | cross -? tapered and/then .. out/off/gone/away | {been} and/which/that/it now? out/gone/off END
      struck/crossed/scored/ruled/lined through/off/out
      ex -? gebruiker van? | beeindigde/beeindigden | he/she/they ended | relinquished/forsaken/surrendered | superfluous/unnecessary/redundant/overbodig and/en .. removed/verwijderd/uitgegaan/weg
    `),
  },
  {
    // Words with other uses: told of a drug only where they touch it.
    cue: { id: 'stopped-at', status: 'stopped', direction: 'before', close: true, event: 'stop' },
    phrases: phrasesOf(`
      {been} verlaten/losgelaten/vervangen/opgeheven/opgedoekt/uitgezet
      {been} {been}? now/also/then/later/since/subsequently/finally/eventually/recently/therefore/thus? {endedat}/swapped off/out? | {been} history | {been} {been}? then/later/subsequently/finally/eventually? let go
      {endedat} off/out? in/on/by/at/last/because/after/due/as/for/owing/this/yesterday/when/since/from | {endedat} off/out? # | {endedat} off/out? END
      made redundant | brought no gain/benefit/relief
      is/was/are/were/been/being/now superseded/supplanted/displaced | wound up/down | done/completed/complete # | briefly , in # | went by the board | petered/fizzled/faded/trailed/dwindled out/off/away | became/become/becoming unnecessary/redundant/superfluous/obsolete | {been} short -? lived | {been} {been}? replaced/substituted/exchanged END | {swapt} in/because/after/when/due/last/ago/owing/following/as/and/)/by/# | {swapt} END | taken/turned/switched/shut/called/cut off END | done away with | cut/thrown/chucked/swapped/flushed out/away | taken/turned/switched/shut/called/cut off in/because/after/when/due/#/last/)/and/by | put/laid/set/cast/left/tossed/shoved to? aside/behind | {been} stood down | both/all? came and went | gone END | gone ,/; | went END | went in #/{months}/spring/summer/autumn/winter/early/late/mid | {been} allowed to lapse/expire | no more END | off/out by/on day/#/then | gone since/in | dc # | out END
      verlaten/losgelaten/afgevoerd/opgedoekt | vervangen END 
      fell/fallen by the wayside
      {been} {he} kwijt | kwijt END | uit END | {been}? eraf/eruit | los? eraf/eruit | historie/historisch END | uit/buiten gebruik | zelf? laten vallen/schieten
      {been} run its/their course | having run its/their course | off END | {been} off END | off since/as/from | af sinds/sedert/na
      pomp/infuus/spiraal/pleister/pleisters/implantaat/staafje {been}? .... verwijderd/ontkoppeld/losgekoppeld/afgekoppeld/uitgezet/eraf
      infuus/pomp uit/eraf/af | infuus/pomp {been} .. uit/eraf/af
      kuur .. doorlopen | doorlopen | kuur/course gehad END | compleet END | dus/daarom/inmiddels/definitief eraf/eruit/weg/uit | vervangen/omgezet/overgezet/gewisseld/geswitcht door/naar/in/op D | dagen/dgn gebruikt/geslikt/genomen END
      {been} weg/gone END | weg/gone ( | vaarwel/gedag/adieu gezegd/gezwaaid | ex END | days/dagen/weeks/weken/months/maanden/mnd/year/jaar ,? done/klaar END
    `),
  },
  {
    cue: { id: 'stopped-at', status: 'stopped', direction: 'after', close: true, event: 'stop' },
    phrases: phrasesOf(`
      superseded/supplanted/displaced/ousted/supersedes/supplants/displaces/dethroned | call/called/calling time on | halt/stop/end/plug/paid/line to/on/under | walked/moved/stepped/stepping/moving away/off/on from? | gone/went off
      threw/thrown in the towel/sponge with/on
      ended | parted ways/company? with | is/was/am/are through with | outgrew/outgrown/outlived | got/get/getting/gotten rid of | done/did away with | weaned/coming/came himself/herself/themselves off | called it a day/quits with/on | kicked | kicked the | got off | {endedat} off/out? | withdrew | cut out
      afscheid genomen van | nam/namen afscheid van | vaarwel/gedag gezegd tegen/aan | done with | klaar met | took/taken/weaned/got himself/herself/themselves/myself off | weaned .. off
    `),
  },
  {
    // "Previous lithium"; "no previous lithium" denies it.
    cue: { id: 'former', status: 'stopped', direction: 'after', close: true },
    phrases: phrasesOf(`
      past | former | prev/prevly/erstwhile | previous | voormalig/voormalige/eerdere/vroegere | reeds/eerder? gestopte/gestaakte/stopgezette/beeindigde/afgebouwde | been/went/gone through
      past/prior/previous/former/earlier/prev tx/rx/treatment/treatments/meds/medication/medications/medicines/drugs/drug/agents/therapy/therapies/exposure/rx of/with/to/on/include/included/includes/:?
    `),
  },
  {
    // A cell, a bracket or an end of a line of its own.
    cue: { id: 'own-cell', status: 'stopped', direction: 'either', needs: 'own-cell' },
    phrases: phrasesOf(`
      eind # | historie/historisch | uit/buiten gebruik | kuur? klaar/gereed/voltooid
      past/historical/historic/previous/former/formerly/previously/ended/old/lapsed/archived/off/out/dropped/gone
      klaar/vervalt/eruit/eraf/weg/afgelopen | historisch/inactief/vervallen/uit gebruik? | buiten gebruik | vervangen/omgezet per/op/sinds #/{months} | {ended} | {endedat} | let go | {swapt} | {swapt}/struck/crossed/switched/turned/thrown/cut/wound/chucked out/off/through/down/away/up | done away with | put/laid/set aside | given up | not/non -? current/active | no longer taken/used/on/current/active? | in the past | past/previous/old med/drug/medication/use/user/rx
      course? complete/completed/finished/done/over/ended | treatment/therapy complete/completed/finished/over/ended | course of # , complete/completed/finished
    `),
  },
  {
    // Left behind: words that are said of little else than what one is rid of.
    cue: { id: 'left-behind', status: 'stopped', direction: 'before', event: 'stop' },
    phrases: phrasesOf(`
      is/was/zijn/werd/werden .... {leftat} | hebben/heb/heeft wij/we/ik? .... losgelaten/opgegeven/weggelaten/ingetrokken/afgezet/weggedaan
      een punt/streep .. gezet/gehaald/getrokken | op/aan/in de plank/kant/kast/wilgen/ban/prullenbak .. gelegd/gezet/gedaan/gehangen/gegooid/beland
      {course} .. af/klaar/gereed/uit/op/gehad/voorbij/afgelopen/volbracht/doorlopen/afgemaakt END | {course} af/klaar/uit/gehad/voorbij/afgelopen | geen/onvoldoende/weinig .... →/⇒ {ended} | geen/onvoldoende/weinig .... - > {ended} | klaar op/per/sinds? # | op/per/sinds # klaar/uit/eraf/eruit/gestopt/gestaakt | dag/dagen # klaar/af/gehad/voltooid | dagen/dgn/weken/wkn , klaar/gereed/afgerond/voltooid/af END | vervalt/vervallen daarmee/hiermee/hierdoor/daardoor/dus/nu END
      vorige/afgelopen week/maand/jaar/zomer/winter/voorjaar/najaar uit/eraf/eruit/weg/klaar/af | gisteren/eergisteren/gisteravond/vannacht/vanochtend uit/eraf/eruit/af/klaar/dicht | dicht/uit/eraf/eruit om #
      bleek/bleken .... overbodig | van/uit .. {offlist} verdwenen | kon/konden/mocht/mochten .... uit/eraf/eruit/weg END | laten uitdoven/aflopen
      verwijderd uit/van .. {offlist} | eruit/eraf/weg gegooid/gezet/genomen/gelaten/geknikkerd/gedaan | kan/kunnen/kon/konden/gaat/doet weer/nu/inmiddels/prima/goed zonder END
      uit/van .. {offlist} gehaald/verwijderd/genomen/geschrapt/gelaten | weer? weggelegd/weggezet | ( {ended} ) | ( historisch/oud/oude/ex/vroeger/voormalig/verleden )
      liet/lieten .... vallen/varen/los/schieten/gaan/staan | {been} .... afgestapt/afgekickt/afgekomen
      mocht/mochten/ging/gingen er .... af/uit END | stapte/stapten/kwam/kwamen er/daar/hier .... af END | {been} .. al? wel? weg END | om # uitgezet/afgezet/afgekoppeld/losgekoppeld/gestopt
      ingetrokken | laten varen/schieten/lopen | signed off/out/through | taken/came/pulled down at/overnight/yesterday/this/last/after/on | doorgehaald | doorgestreept | weggestreept | weggelaten | verdwenen uit/van | weggevallen | afgevoerd van
      historisch END | achter zich gelaten | achter de rug | ligt/liggen/lag achter haar/hem/hen | verleden tijd | ten einde | definitief vervallen/weg/uit
      kon/kan/mocht/konden/mochten eraf/eruit/weg | er ... af/uit END | kuur/behandeling/course zit/zat erop | kuur zit er op | volgemaakt/volbracht/uitgezeten/volgehouden | naar/tot nul/niets/0 gebracht/teruggebracht | no longer END | which/that he/she/they took/weaned himself/herself/themselves off | uit/off sinds/since
      {be} .. zonder .. resultaat/effect/succes/baat/verbetering ingezet/geprobeerd/toegepast/gebruikt/gegeven | is/zijn/werd/werden # vervangen | is/zijn/werd/werden in # vervangen | vervangen/gewisseld vanwege/wegens/ivm/om | {be} al klaar in/op/sinds
      moest/moesten .... worden verlaten/losgelaten/vervangen | dgn/wkn/mnd/dagen/weken/maanden/jaar gehad | gehad ,? nu/thans/daarna/inmiddels | er ... afgehaald/uitgehaald/afgegaan/uitgegaan/uitgenomen
      not/niet since/sinds | not/niet any? more/longer/anymore/meer END | voor het laatst gezet/gegeven/gehad/gebruikt/toegediend/gekregen
      weaned/tapered/withdrawn in/over/by/during? {months}
      titrated/weaned/tapered/dialed/dialled/shut/turned off .. overnight/by/at/this/END/today/before/yesterday
      infusion/drip/pump/driver/scale/pca off/down | off at/by/@? # | turned/taken/switched off/out at/by/this/overnight/yesterday/today/last | weaned END
      weaning/reducing/tapering/taper/reduction/detox regime/regimen/schedule/course/plan complete/completed/done/finished | weaning/reducing/tapering/taper/reduction/detox regime/regimen/schedule/course/plan over END
      prophylaxis/treatment/therapy/eradication/trial complete/completed/finished/over
      tailed/phased off/out | {endedat} off/out? in {months}/# | ( {endedat} | ended because/due/by/as/for/owing/at/with/# | ended .. # .. ago | days/weeks/day/week/months ,? done/finished/complete/completed
      also/both/all/now complete/completed/finished/done END | afgekoppeld/losgekoppeld/disconnected
      stop gezet | verlaten ten gunste van | sinds/since .... eruit/eraf/weg END | {been} {he} .. vanaf/verlost/kwijt END | ( .. klaar/done/over/complete/completed/finished/voorbij/afgelopen )
      kon/konden/mocht/mochten .. stoppen met? | ended/finished in? {months}
      came/come/comes/drew/drawn/brought/reached/reaches to? an/its/their/his/her? .. end/close/conclusion/finish/halt/stop | {been} taken away
      fell/fallen away | disappeared/vanished from | behind her/him/them END | rationalised | belongs/belong to the past/history
      {been} long over/finished/gone | d / ced | bridge/taper/course/cycle/burst/bursts/pulse/pulses/wean/tail/pack complete/completed/done/finished #? | bridge/taper/course/cycle/burst/bursts/pulse/pulses/wean/tail/pack over #? END | lasted only/just/barely/about? {few} days/weeks/months | -/– done/klaar/afgerond END
    `),
  },
  {
    cue: { id: 'left-behind', status: 'stopped', direction: 'after', event: 'stop' },
    phrases: phrasesOf(`
      streep gezet? door | put/drew/drawn a line through | lasted/managed/tolerated .. days/weeks/months on/of/with | finished with
      van/met afscheid genomen | afscheid genomen van | back in # | gesaneerd :? | deprescribed .. :
    `),
  },
  {
    cue: { id: 'left-behind', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      D complete END
      stoppen/staken/afbouwen met/van D ,/; hetgeen/dat/dit/wat .... gedaan/gebeurd/gelukt
      hoeft/hoeven/hoefde/hoefden .... D .... niet meer/langer in? te? {taking} | hoeft/hoeven/hoefde/hoefden .... D niet meer/langer END
      heeft/hebben/heb/had/hadden .... D .... moeten/kunnen/mogen/laten/weten te? {ending}
      rondde/rondden/maakte/maakten/brak/braken/bouwde/bouwden/sloot/sloten .... D .... af | liet/lieten .... D .... vallen/varen/los/schieten/gaan/staan | haalde/haalden/namen/gooide/gooiden .... D .... eraf/eruit/weg
      haalde/haalden/nam/namen/schrapte/schrapten .... D .... uit/van .. {offlist} | {course} .. D .. af/klaar/uit/gehad/voorbij/afgelopen/volbracht/doorlopen/afgemaakt END
      behandeld met D .... genezen/opgeklaard
      proefstop/stopproef/stoppoging .. D .... ,? .. succes/geslaagd/gelukt/succesvol | over van D | bij opname .. nog D , met/bij/na | van D {switched} naar/op/in | {switched} van D naar/op/in
      van D {been} .... afgestapt/afgekickt/afgekomen/afgehaald | stapte/stapten/kwam/kwamen .... van D .... af
      ( was/previously/formerly/prev/replaces/replacing/replaced/instead .. on/of? D | replaces/replacing .. D
      tapered/weaned/reduced/titrated/took/cut D off/out/down .. completely/fully/nil/zero/nothing/by/over/last
      van D .. afscheid genomen | met D .... klaar | let/laat/lieten/liet D go/gaan/los/lapse/slide/slip/drop/lopen/varen/schieten
      let/letting/allowed .. D script/prescription/rx to? lapse/expire/go/run 
      took/taken/finished/removed .. last/final D .. patch/tablet/tablets/pill/pills/capsule/tab/sachet
      last took/used/had D at/over christmas/easter/the/new
      not had/taken/used/needed/required/touched/wanted/collected/ordered D .. since/for/in
      threw/thrown away/out .. D | binned .. D | left/leaving D behind | nadat/after D .... {ended}
      D days/era/phase/treatment/course/therapy/stint {been} over/past/ended/behind/finished/complete/completed
      days/time/years/stint/tijd/jaren on/with/met/op D {been} over/past/ended/behind/finished/voorbij | {usesnow}/gets/needs/requires no D any? more/longer/anymore
      last/laatste D dateert/dates/stamt van/from/uit
      no .. refills/fills/scripts/supplies/issues/pickups/prescriptions of/for/on? D since/in/for | got/came/come/gotten through .. D taper/detox/withdrawal | got/came/been/gotten/completed/finished through? .. withdrawal/taper/detox/weaning of/from/off D
      reason/reasons for stopping/discontinuing/discontinuation/withdrawal/withdrawing/cessation/ceasing :? D
      discontinuation/withdrawal/stopping/removal/withdrawing/discontinuing/cessation of? D brought/led/improved/resolved/caused/helped/resulted/restored/returned/made/cleared/settled/normalised/gave/came
      discontinuation/withdrawal/removal/taper/weaning of D was/went/passed .. uneventful/smooth/smoothly/well/complete/completed/successful/achieved/effected/off
      decided/elected/chose/opted to stop/discontinue/quit taking/using? D himself/herself
      {switched} .. from D | D infusion/infusions/drip/pump/driver .. off by/on/at/from day/#/{few}
      {not} {been}? gone/been/went/go/got/put/restarted back on/to it/them/this/that
    `),
  },
  {
    // "Tapered to nil": the taper is over.
    cue: { id: 'to-nothing', status: 'stopped', direction: 'either', event: 'stop' },
    phrases: phrasesOf(`
      afgebouwd/teruggebracht/verlaagd/uitgeslopen/verminderd tot/naar .. nul/niets/niks/nihil
      tapered/weaned/reduced/titrated/brought/cut/came down? .. to zero/nothing/nil/off | tapered/weaned to .. stop | weaned/tapered/titrated fully/completely
    `),
  },
  {
    // "Hield het na een maand voor gezien".
    cue: { id: 'had-enough', status: 'stopped', direction: 'before', back: true },
    phrases: phrasesOf(`
      heeft/hebben/heb/had/hadden .... kunnen/weten/moeten/mogen/laten te? {ending} | hoeft/hoeven/hoefde/hoefden .... niet meer/langer in? te? {taking} | hoeft/hoeven/hoefde/hoefden {he}/u/je? niet meer/langer END
      hoeft/hoeven .... niet mee? door te? gaan/gebruiken/slikken/nemen | dit/deze/die/ze hebben/heb/heeft/is/zijn/werd/werden .... van/uit .. {offlist} gehaald/verwijderd/geschrapt
      waarna/waarop/zodat dit/deze/die/het/hij/ze .... {ended}/afgebouwd/vervangen/{switched} | waarna/waarop/daarom/dus/vandaar/waarom/zodat .... {switched} naar/op/in/door
      maar is/was/werd/zijn .... {switched} op/naar/door/in
      achter zich kunnen/weten te? laten
      voor gezien | daar/hier/er {been} ... vanaf/af END | {been} er/daar/hier ... vanaf/af END | called it a day/quits
      niets/niks/nothing/none meer/more? .. genomen/gebruikt/gehad/geslikt/taken/used sinds/since?
      nu/now/thans/inmiddels/momenteel/currently/meanwhile zonder/without it/them? END | has/have/had? done/managed without it/them since
    `),
  },
  {
    cue: { id: 'between-years', status: 'stopped', direction: 'after', needs: 'past-behind' },
    phrases: ['van/vanaf/from/sinds # tot/to/until/till/through #', 'van/vanaf/from # t / m #'],
  },
  {
    cue: { id: 'between-years', status: 'stopped', direction: 'either', needs: 'past-behind' },
    phrases: ['tussen/between # en/and #', 'between/from/tussen/van {months} #? and/to/until/till/en/tot {months}'],
  },
  {
    // "Nu: apixaban. Was: acenocoumarol."; with a dose it may be the dose that changed.
    cue: { id: 'was-before', status: 'stopped', direction: 'drugs', needs: 'opening' },
    phrases: ['was/voorheen/eerst/before/previously/formerly : D', 'was D END'],
  },
  {
    // "Psych hx: Paxil in 2012."
    cue: { id: 'in-that-year', status: 'stopped', direction: 'before', close: true, needs: 'past-behind' },
    phrases: ['in # END', 'in the early/mid/late? #'],
  },
  {
    // "Het recept zopiclon is niet verlengd".
    cue: { id: 'not-again', status: 'stopped', direction: 'drugs' },
    phrases: [
      'recept/voorschrift/prescription/script voor/for? D {be} niet/not verlengd/herhaald/renewed/repeated/vernieuwd',
    ],
  },
  {
    cue: { id: 'not-again', status: 'stopped', direction: 'either' },
    phrases: [
      'no plan/plans/intention to restart/resume/recommence',
      'not for restart/restarting/resumption',
      '{not} .. carry/go/keep/kept/carried/went/gone on with',
      'not want/wanting/wants/wish/keen/willing to .. restart/resume/recommence',
      'niet hervat/herstart/gestart/gecontinueerd/voortgezet :',
      'hoeft/hoeven niet .. worden? hervat/herstart/voortgezet/gecontinueerd/verlengd',
      'not/never to? be restarted/resumed/recommenced/reintroduced/reinstated',
      'do/dont/should/must not/never? reinstate',
      'no longer a/an? option/suitable/possible/appropriate/advisable/safe/candidate',
      'can/may/should/must no longer be? used/given/prescribed/taken/have/take',
      'niet/not/never .. herstarten/hervatten/voortzetten/restart/resume/restarted/reintroduced/recommence/reordered/reissued/refilled/replenished/reinstated/represcribed/hervat/herstart/resumed/restarting/resuming/voortgezet/gecontinueerd/doorgezet/verlengd/continued/renewed',
    ],
  },
  {
    // "Werd manisch, niet meer gebruiken".
    cue: { id: 'not-again', status: 'stopped', direction: 'before', back: true },
    phrases: [
      ',/;/:/–/-/= niet/nooit meer/opnieuw/nogmaals/weer/verder/langer gebruiken/innemen/slikken/inzetten/uitschrijven/uitgeven/herstarten/hervatten/starten/opstarten/krijgen END',
      ',/;/:/–/-/= liever? niet/nooit meer/opnieuw/nogmaals/weer END',
    ],
  },
  {
    // "Ended in August": the verb alone says nothing of a drug.
    cue: { id: 'ended', status: 'stopped', direction: 'before' },
    phrases: phrasesOf(`
      ended .. in/on/last/after | came/come to its/their/the/a/an planned/agreed/scheduled/intended/expected end/close/finish/conclusion | eindigde .. in/op | liep af | lapsed | ended END | {been} ended
      is/zijn/was/were afgelopen/voorbij/over/finished/done | is/was klaar END
    `),
  },
  {
    cue: { id: 'after-stop', status: 'stopped', direction: 'after', event: 'stop' },
    phrases: phrasesOf(`
      met het wegvallen van | sinds/na/sedert/sindsdien/door/bij het/de? stoppen/staken/beeindigen/stopzetten/wegvallen/staking/uitsluipen/afbouwen .. met/van
      sinds/na/sedert het/de? stoppen/staken/staking/stop | na/sinds/sedert een/de/haar/zijn? {course} met/van? | na/sinds/sedert het? uitwassen/uitwerken/afronden/voltooien/doorlopen van/met
      na/sinds het/de? beeindiging/beeindigen/eindigen/stopzetting/stopzetten/staking van
      since/after/following/upon/on stopping/discontinuing/ceasing/withdrawing/quitting/finishing/completing/ending/halting/terminating/dropping/abandoning | after/since coming/getting/weaning off | after/since giving up | swelling/rash/cough resolved/settled/gone after/since/on stopping/discontinuing | resolved/settled/better/gone after/since/on/with stopping/discontinuing
      since/after/following/upon discontinuation/cessation/withdrawal/completion/termination/removal/stoppage/abandonment of/from
      after coming off | since coming off | since he/she/they stopped | after he/she/they stopped
      onttrekking/onttrekkingsklachten/ontwenning/ontwenningsverschijnselen/onthouding na/van | withdrawal from/after/following
    `),
  },
  {
    cue: { id: 'no-longer', status: 'stopped', direction: 'after' },
    phrases: phrasesOf(`
      kan/kunnen/kon/konden/gaat/doet {he}? weer/nu/inmiddels/prima/goed zonder | could/can/cannot/cant/couldnt/unable not? to? continue/persist/persevere with/on/taking? | no longer on | no longer .. {usesnow}/needs/requires/prescribed/need/collects/orders/requests/fills/buys/picks up?
      is/was/are/were/am no longer on/taking/using/prescribed/receiving
      not .. any longer/more
      gebruikt/slikt/neemt/krijgt/heeft .. niet langer/meer
      geen .. behandeling/therapie/onderhoudsbehandeling/onderhoudstherapie/profylaxe/gebruik/kuren/injecties/recept/recepten meer met/van/op/voor
      geen gebruik/recept/recepten/injecties meer van/met/voor
      is/was/are/been off | has been off | now off | off
      s / p .. course of? | s / p | status post | status na | deprescribed
      discontinuation of .. in | has come off | heeft .. gestopt met
      is/was/ben/zijn .. af van | abstinent/abstinente/abstinence/clean/sober van/from | van .. afgeholpen
    `),
  },
  {
    // "Geen insulten meer, levetiracetam 500 mg": past a comma it is of something else.
    cue: { id: 'no-longer', status: 'stopped', direction: 'after', tight: true },
    phrases: ['geen .. meer gebruikt?'],
  },
  {
    // "No longer depressed on sertraline" is no stop.
    cue: { id: 'no-longer-the-drug', status: 'stopped', direction: 'after', close: true },
    phrases: ['no longer', 'no more', 'niet langer', 'niet meer'],
  },
  {
    cue: { id: 'stopped-behind', status: 'stopped', direction: 'before' },
    phrases: phrasesOf(`
      {switched} over? to/onto this/it/that END | {switched} over? to/onto this/it/that for/because/due/after/in/on/as/since | , complete/completed/finished END | ended yesterday/today/last/this
      {be} no longer .. taken/used/needed/given/prescribed/required/receiving/issued?
      no longer taken/used/prescribed/issued/needed/required
      no longer collected/ordered/requested/dispensed/filled/supplied/delivered/picked
      {not} .. collected/ordered/dispensed/filled/issued/taken/used/had/given/administered/prescribed/needed/required/injected/supplied/received since | {not} .. been? taken/used/touched/collected/ordered/filled/issued/needed/required/had for/in .. weeks/months/years/week/month/year/ages/while/decade/yrs/wks | niet meer .. ingenomen/gebruikt/geslikt/opgehaald | niet .. opgehaald/besteld/genomen/gebruikt/geleverd sinds
      {be} .. niet meer opgehaald/besteld/geleverd/aangevraagd/verstrekt/gehaald/ingenomen | niet meer opgehaald/besteld/geleverd/aangevraagd/verstrekt
      al .. uit/van/off .. baxter/baxterrol/rol/weekdoos/lijst/medicatielijst/schema | uit/van .. baxter/baxterrol/rol/medicatierol/weekdoos/lijst/medicatielijst END
      off/out/from .. list/repeat/repeats/chart/blister/dosette/template/kardex/mar/screen/regimen/menu END | off/out/from .. list/repeat/repeats/chart/blister/dosette/template/kardex/mar/regimen since/now/in/because/after/by/this/last/from/at/on
      niet meer/langer gebruikt/ingenomen/geslikt/gegeven/voorgeschreven/nodig/vereist/geindiceerd/in? | niet meer in gebruik
      {be} .. niet meer gebruikt/geslikt/ingenomen/voorgeschreven
      gebruikt/slikt/neemt/krijgt hij/zij/ze/patient/patiente/pt/pte/betrokkene/client .. niet meer/langer
      gebruikt/slikt/neemt/krijgt niet meer | he/she no longer takes/uses
      uit/van/off/from medlijst/medicatielijst/medicatieoverzicht/baxterrol/herhaalmedicatie/repeats/repeat END | d / c | op / afgerond | heeft .. gebruikt tot | einddatum verstreken | stopgezet
      nu/now/thans/inmiddels/momenteel/tegenwoordig niet/not meer? END | was/waren/werd alleen/slechts/enkel voor/tijdens/bij | alleen tijdens/in de/het? opname/ziekenhuis/kliniek | {been} inmiddels/helemaal op END | not now/currently END | replaced/vervangen/substituted by/door/with this/dit/deze/it | {switched} to this/these | replaced/vervangen/substituted by/door/with the/de/het/a/een? above/below/bovenstaande/onderstaande/bovengenoemde/patch/pleister/injection/depot/pump END
      is/zijn/was/waren er .... af/uit gegaan/gehaald | is/zijn/was/waren er .... afgegaan/afgehaald
      einddatum/stopdatum bereikt | is/was/zijn/waren .. er? uit | eruit
    `),
  },
  {
    // "..., but he stopped it", "maar is daarmee gestopt": back to the drug, whatever stands between.
    cue: { id: 'stopped-it', status: 'stopped', direction: 'before', back: true, event: 'stop' },
    phrases: phrasesOf(`
      stopped/discontinued/quit/abandoned/ceased/dropped/binned/ended/halted/finished/withdrew/terminated it/this/them/these/taking
      which/that he/she/they/pt took/used/had/tolerated/received/was/were/stayed .. for/until/till/between/from/through | none/nil/nothing since | nothing now END | none/nil on/at/by discharge/present/home
      not/hasnt/havent/never/hadnt .. needed/used/taken/had/required/touched it/any/them/one/this/either since/for/in
      then {ended}/finished
      {not} .. gone/been/went/go/got back on/to it/them/this/that
      {offverb} .. away/off/from from? it/them/this/these | done/finished/through with it/them/this/these
      off it/them/this since/for/now/altogether/completely | off it/them END
      gave/given it/this/them up | gave/given up on it/this/them
      none/niets/geen since/sindsdien | periode/period/behandeling/behandelperiode/year/jaar/kuur .. is/was/are/has .. voorbij/over/past/afgelopen/passed/verstreken/ended
      er/nu/inmiddels/weer klaar mee | gisteren/eergisteren de? laatste dag/kuurdag | nu/inmiddels/thans klaar END | maar is/werd/was/zijn/werden/heeft .... {ended}/afgebouwd | maar/but .. {ended} | but/and then {ended} | daarna/nadien/later/daarom/alsnog .. {ended}
      only/just/barely managed/lasted/tolerated/stuck/stayed/survived .. {durn}
      so/therefore/hence/thus it/this? was/were/has/is? been? {ended}
      dit/deze/die/het/hij/dat/ze/middel .. is/zijn/werd/werden/heb/heeft .. {ended}
      dit/deze/die/dat .. inmiddels/later/weer .. {ended}
      reden/reason/waarom/waarop om/to dit/het/deze/it te? staken/stoppen/beeindigen/stop/discontinue
      which/that/die/dat/hetgeen/welke was/were/is/werd/werden/has/kon/had .... {ended}/afgebouwd/verlaten/losgelaten/opgegeven/weggelaten
      which/that/die/dat/hetgeen/dit/deze/it/this/they was/were/is/werd/werden/has .... {switched}/vervangen/replaced/gesubstitueerd naar/in/door/op/to/by/with/for
      werd/is/was/were/werden/zijn dit/deze/die/it/this .... {ended}/afgebouwd
      werd/is/was/were/werden/zijn dit/deze/die/it/this .... {switched}/vervangen/replaced naar/in/door/op/to/by/with
      until/totdat it/this/dit/deze/die/he/she/hij/zij .... {ended} | until {ended}
      daarmee/hiermee/ermee .. {ended}/opgehouden | {ended} daarmee/hiermee/ermee | stopte/stopten .. daarmee/hiermee/ermee
      er ... mee {ended}/opgehouden | er/daar/hier .. mee/mede .. {ended}/opgehouden | stopte .. hier/daar/er .. mee | staakte dit/deze/die/het
      is/was/ben hier/daar/er .. mee gestopt/opgehouden
      maar/but? gebruikt/neemt/slikt/krijgt/heeft/doet/nam dit/deze/die/het/hem/ze/dat .. niet meer/langer
      dit/deze/die/dat/het .. gebruikt/neemt/slikt .. niet meer/langer
      no longer takes/uses/needs/has/on/taking it/them/this | no longer takes/uses/taking/using/on END | not/niet taking/using now/anymore END | not .. take/use/need/taking/using it/them/this any? more/longer/anymore
      after/since/following/na/sinds/sedert het? stopping/staken/stoppen/discontinuing/discontinuation/withdrawal van/met/of? this/that/it/them/dit/dat/deze/die drug/medicine/agent/middel/medicijn/tablet?
      bleek/blijkt/bleken/blijken {he}? .. niet meer te gebruiken/nemen/slikken | dit/deze/die .. niet meer te? .. gebruiken/nemen/slikken/gebruikt/geslikt
    `),
  },
  {
    // The next sentence tells on about the drug: see "segments.ts".
    cue: { id: 'stopped-later', status: 'stopped', direction: 'before', back: true, event: 'stop' },
    phrases: phrasesOf(`
      ./; het is/werd .... {ended}/afgebouwd/voltooid/afgerond | ./; het is/werd .... omgezet/vervangen/overgezet/gewisseld naar/in/door
      ./; {anaphor} .... weer/again? {ended}/afgebouwd/voltooid/afgerond/afgesloten/finished/completed
      ./;/:/, both/beide/beiden/allebei were/was/zijn/werden/bij .... {ended}
      ./; pt/patient/patiente/he/she/hij/zij/ze was/is/werd .. {switched} to/naar/op/over
      ./; {anaphor} .... omgezet/vervangen/overgezet/gewisseld/switched/changed/replaced/converted naar/in/door/to/by/with
    `),
  },
  {
    cue: { id: 'last-use', status: 'stopped', direction: 'before', needs: 'past-behind', back: true },
    phrases: phrasesOf(`
      the last/final of/one? in/on/was/being/at .. in/on? | last/laatste dose/dosis/gift/tablet/use/gebruik/inname/day/dag/pill/capsule was/is/on/op/dateert .. on/in/van/op/of?
      last tablet/pill/capsule/dose/tab ..
    `),
  },
  {
    // A year ago, nobody takes it since.
    cue: { id: 'last-use', status: 'stopped', direction: 'before', needs: 'weeks-behind', back: true },
    phrases: ['last/final took/taken/used/had/taking/using .. on/in/at?', 'laatst gebruikt'],
  },
  {
    cue: { id: 'last-use-around', status: 'stopped', direction: 'drugs', needs: 'weeks-behind' },
    phrases: phrasesOf(`
      last took/used/had/received D on/in/at? | last/final dose/tablet/capsule/injection/infusion/patch/pill of D .. was/taken/given/had/on .. on?
    `),
  },
  {
    cue: { id: 'last-issued', status: 'stopped', direction: 'before', needs: 'long-behind', back: true },
    phrases: phrasesOf(`
      last script/prescription/rx/issue/refill/fill in/on/: | laatste recept/voorschrift/aflevering/levering/uitgifte in/op/van/was/: | last issued/dispensed/collected/ordered/filled/refilled/prescribed/supplied on/in/:? | last in? #
    `),
  },
  {
    cue: { id: 'last-use-around', status: 'stopped', direction: 'drugs', needs: 'past-behind' },
    phrases: phrasesOf(`
      stopdatum/einddatum/stopdag D
      last/laatste dose/dosis/gift/inname/tablet/injectie/injection of/van? D in
      last/laatste D use/usage/gebruik/exposure/kuur .. was/in/on/is/: | last/laatste use/usage/gebruik/exposure/kuur of/van? D .. was/in/on/is/:
    `),
  },
  {
    cue: { id: 'last-use-around', status: 'stopped', direction: 'drugs', needs: 'past-near' },
    phrases: ['last/laatste use/usage/gebruik/exposure of/van? D', 'last/laatste D use/usage/gebruik/exposure'],
  },
  {
    // Free of it by now, whatever is to come.
    cue: { id: 'free-of', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      {been}/come/came/gone/lived/managed/survived/coped/done/got without D since/for | free/clear of D since/for | been/now without D since/for | zonder D sinds/sedert | sinds/sedert ... zonder D | vrij van D sinds/gedurende | off D since/for | D - vrij/free | {been} D vrij/free | D vrij/free sinds/sedert/since/for/now/nu
    `),
  },
  {
    cue: { id: 'until', status: 'stopped', direction: 'before', needs: 'past-behind' },
    phrases: phrasesOf(`
      afgelopen op/per/sinds/# | verlopen/geeindigd op/per/sinds? |
      tot/until/till/to .. in? # | tot/until/till de/het/the/een/a/her/his/haar/zijn ... in? #
      from/van/vanaf # .... to/tot/until/till | tot | until | till | through | t / m | tm | up to | tot en met | stop | stopdatum :? | einddatum :? | einde :?
      end date :? | stop date :? | stopped on | ended | end :?
    `),
  },
  {
    // "Tot voorjaar 2020 rivaroxaban, nu geen".
    cue: { id: 'until-then-none', status: 'stopped', direction: 'drugs', needs: 'past-near' },
    phrases: [
      'tot/until/till eind/begin/medio/voorjaar/najaar/zomer/winter/herfst/{months}? # D , nu/thans/daarna/sindsdien/nadien/inmiddels',
    ],
  },
  {
    // A column of stop dates may stand before the names.
    cue: { id: 'until-before', status: 'stopped', direction: 'either', needs: 'past-behind' },
    phrases: phrasesOf(
      'stop/gestopt/gestaakt/einde/beeindigd per/op/sinds? # | stopdatum : | einddatum : | stop/end/stopped date :? | stop/end/stopped date # | stop-datum : | eind-datum :',
    ),
  },
  {
    cue: { id: 'no-longer-around', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      D that/which? {pron} used to take/have/use/be | D no more since/after | {pron} decided/chose/opted/elected by? himself/herself? to stop/quit/discontinue taking/using? D | {not} helped/cured/controlled by D course/courses/trial
      gebruikt/slikt/neemt/krijgt/heeft/gebruikte/nam .. D .. niet langer/meer | zegt/geeft/gaf/meldt/meldde/zei/beweert aan? D .. niet meer/langer te {taking}
      D .. niet langer/meer | D al/sinds ... niet meer/langer
      D al/sinds ... niet .. gebruikt/genomen/geslikt/gehad/ingenomen/afgehaald/opgehaald/besteld/aangevraagd/geleverd
      D {usesnow} hij/zij/ze/patient/patiente/pt/pte/betrokkene/client ... niet meer/langer
      gave/given D up | threw/chucked/flushed/poured/tipped D away/down/in/out | had to come off D | D out/eruit ,/END | decided/chosen/opted not to take/use/continue D more/longer/anymore
      hasnt/havent/hadnt taken/used/had/touched/needed/required/wanted/collected/ordered D .. for/since/in | has/have/had not .. been? taking/using/on D for/since/in | has/have/had not taken/used/had D for/since/in
      tot/until/till ... D .. gebruikt/geslikt/gekregen/gehad
      laatste/last dosis/inname/gift/kuur/dose/intake/course van/of? D {be}? .. dag/dagen/days/weken/weeks/maanden/months/geleden/ago geleden/ago?
      D laatste/last dosis/inname/gift/dose/intake/issued .. in/op/on/geleden/ago/:
      afbouw/taper/tapering/withdrawal van/of D {be} .. voltooid/afgerond/completed/complete/finished
      D .. alleen/only tijdens/during .. opname/admission/stay/zwangerschap/pregnancy | D tijdens/during .. opname/admission/stay/zwangerschap/pregnancy only/alleen .. END
      took/taken/take/removed/deleted/dropped D out/off/from/away | D .. removed/verwijderd/afgekoppeld/disconnected/uitgezet | geen D meer | geen/no D sinds/since | no/geen further/verdere/more D .. needed/required/given/used/nodig/gegeven/gehad .. since/sinds | van D {been} {he} ... verlost/af END | cross -? tapered/titrated from/off D | having been .. weaned/tapered/switched/converted/changed/taken/moved/rotated from/off D | {usesnow} D no longer/more | D no longer | D no more since/after
      does/do/did not {usesnow} D more/longer/anymore | not .. D more/longer/anymore | doesnt/dont {usesnow} D more/longer/anymore
      ex D | niets/niks/nothing/none meer/more? van/of D | van .. D af END | {been} .. van .. D af | van .. D af sinds/sedert/na/al | haalt/halen/bestelt D .. niet meer op? | van .. D .. afgehaald/verlost
      neemt/gebruikt/slikt D .. niet meer/langer in? | D he/she/they has/hasnt/have/havent not? had/taken/used since
      {ended} met het? gebruik van D
    `),
  },
];

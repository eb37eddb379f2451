/** Use that lies in the past, told as history rather than as a stop. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const EARLIER = (): readonly CueRow[] => [
  {
    cue: { id: 'overdose-before', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      past/prior/previous/earlier/old/eerdere/vroegere/oude overdose/overdoses/od/ods/intoxicatie/intoxicaties/overdosis/overdosering/tentamen/ts/poisoning of/with/on/met/van/door? D
    `),
  },
  {
    // "Cefuroxim in 2022 goed verdragen": also under a heading of allergies.
    cue: { id: 'tolerated-then', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      tolerated/managed D last/in {months}/year/winter/spring/summer/autumn/# | tolerated/managed D .. without a? problem/problems/trouble/reaction last/in .. {months}/year/winter/spring/summer/autumn/#
      D eerder/destijds wel? goed/prima verdragen | D in/vorig/vorige #/{months}/jaar/maand/week #? wel? goed/prima verdragen
      {course}/behandeling met/van? D in/vorig/vorige #/{months}/jaar/maand/week #? verdroeg {he}? goed/prima
    `),
  },
  {
    // "In 2015 kortdurend gehad, daarna nooit meer".
    cue: { id: 'not-since', status: 'stopped', direction: 'before' },
    phrases: phrasesOf(`
      gehad/gebruikt/geslikt/genomen/gekregen/gegeven ,? en/maar? daarna/sindsdien/nadien/erna/later/verder nooit/niet meer
    `),
  },
  {
    cue: { id: 'before-that', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf('before/prior to? that ,? D | D before that END | voor die tijd ,? D | and , before that ,? D'),
  },
  {
    cue: { id: 'used-before', status: 'stopped', direction: 'after' },
    phrases: phrasesOf(`
      used to take/use/be/have/need .. on? | previously/formerly/historically/once/prev .. took/used/on/taking/using/treated/prescribed/received/tried/failed/had/maintained/managed/stabilised/controlled/given with/on?
      in the past ,? {pron}? was/were/had? been? {tookit}/on/had with/on?
      in the early/mid/late? {decade} ,? {pron}? was/were/had? been? {tookit}/on/had with/on?
      years/decades ago ,? {pron}? was/were/had? been? {tookit}/on/had with/on?
      at the/that time/stage ,? {pron}? was/were/had? been? {tookit}/on with/on?
      before his/her/the {event} ,? {pron}? was/were/had? been? {tookit}/on/had with/on?
      months/weeks/years since he/she/pt last? took/used/had/received
      spent .. days/weeks/months/years on/with/taking | back in # .. on/took/used/taking/had
      previously/formerly | was/were/had/been previously/formerly .. on/taking/treated/using/prescribed with?
      past/prior/previous/earlier/former use of | previous use/treatment/course/exposure/trial of/with/to | history of .. use of | remote/distant history of | had a/one/# short/brief/recent/long/previous? course of | had short/brief/recent/previous/some/several/many courses/course of | {not} helped by .. course of | no benefit/relief/help from .. course of | post/recent/previous/prior {durn}? courses/course of | recently/just completed/finished
      past/prior/previous/earlier/former trials/trial/courses/course/attempts/attempt/use of/with/at
      eerder/vroeger/voorheen/destijds/ooit/weleens/indertijd .. gebruikt/gebruik/behandeld/geslikt/gehad/ingesteld/gekregen van/met/op?
      in the past .... treated/tried/taken/prescribed/given with/on? | ingesteld/behandeld geweest op/met | in de? voorgeschiedenis .... behandeld/ingesteld/gebruik met/op/van | was/waren/stond/stonden {he}? jarenlang/lang/jaren/langdurig/tijdenlang .. ingesteld/behandeld? op/met | afgelopen/voorgaande/voorbije jaren kreeg/gebruikte/had/probeerde/slikte/kregen {he}? | voorheen/vroeger .... ingesteld/behandeld op/met | probeerde/probeerden {he}? | behandeld in het verleden met .. | treated in the past with | behandeld .. in het verleden .. met | in het verleden .. gebruikt/behandeld/gehad/met/ingesteld? op? | vroeger | voorheen | destijds | indertijd | toentertijd
      eerder/voorheen/vroeger was/werd {he} ingesteld/behandeld op/met | gebruikte/slikte/nam/kreeg/had/spoot/smeerde/pufte/druppelde/plakte eerst/aanvankelijk/daarvoor | gebruikte/slikte/nam/kreeg/had eerder/vroeger/voorheen/destijds/ooit/jarenlang/jaren/lang/langdurig/langdurige/lange tijd?
      eerder/vroeger/voorheen/destijds/ooit gebruikte/slikte/nam/kreeg/had hij/zij/ze/patient/patiente/pt?
      eerder/vroeger/voorheen/destijds kreeg/gebruikte/slikte/nam
      eerder behandeld/gebruikt/geprobeerd/geslikt/gehad/gebruik met/van?
      eerdere/vroegere .. behandeling/behandelingen/medicatie/middelen/kuren/kuur/pogingen/therapieen/trials ... met/uit/van/waren/zijn :?
      kuren/courses afgelopen/vorig/voorbije/last/past jaar/maanden/year/months :? | afgelopen/vorige/last/past winter/zomer/najaar/voorjaar/herfst/summer/autumn .... ,? behandeld/treated met/with
      eerdere/vroegere/vorige behandeling/behandelingen/medicatie/middelen/kuren/kuur/pogingen met/van? :?
      earlier/previous/prior/past .. treatment/treatments/trial/trials/therapies/therapy/medication/medications/courses ... with/of/were/included/include/includes/was :?
      eerder gebruik van | eerder | had been on/taking/using | had taken/used
      was on | was previously/formerly/initially on | initially on/treated with?
      until/till .. {months}/summer/winter/spring/autumn/fall/christmas/easter/#/month/year ,? he/she/pt/patient was/took/used/had/received .. on/with/taking/using?
      until recently .. took/used/on/taking he/she? | until recently .. he/she took/used/on
      has/had/have tried/failed/trialled/trialed | tried | trialled | failed trial/trials/treatment/therapy of/with/on?
      failed | tried and failed :? | did not/didnt respond to | geen respons op .. eerdere? | non -? response to | non -? responder to
      geprobeerd :? | eerder geprobeerd .... : | reeds/al toegepast/geprobeerd .... : | uitbehandeld met
      tried previously/before :? | previously tried :? | toegepast :?
    `),
  },
  {
    cue: { id: 'used-before-behind', status: 'stopped', direction: 'before' },
    phrases: phrasesOf(`
      bleek/bleken ineffectief/onwerkzaam | had/hadden niet/onvoldoende/nauwelijks geholpen/gewerkt | in het verleden gebruikt/gehad/geprobeerd/geslikt/gekregen? | {been} in het verleden .. gebruikt/geprobeerd/gegeven
      gebruikte/slikte/nam/kreeg/had/spoot/smeerde/pufte {he}? daarvoor/hiervoor/ervoor END | hielp/hielpen/werkte/werkten/baatte .. destijds/eerder/vroeger/voorheen/verleden niet/onvoldoende/nauwelijks/weinig | onvoldoende/nauwelijks/niet hielp/hielpen/werkte/werkten
      in the past | in the distant? past | previously | years ago | jaren geleden | destijds .. gehad/gebruikt/gekregen?
      vroeger gebruikt? | voorheen gebruikt? | eerder gebruikt/geprobeerd/gehad/gekregen/gegeven
      {be} tried | {be} trialled/trialed | used/tried/given/taken previously/before | used/tried earlier ,/END/without/with/but | without success
      helped but was stopped | geprobeerd | zonder succes/resultaat/baat geprobeerd | was/were/proved/proven ineffective/unhelpful/unsuccessful/useless | {been} of no/little/limited/minimal benefit/help/use/value
      failed | {failed} niet/onvoldoende/nauwelijks/averechts | onvoldoende/geen/weinig/no/insufficient/little effect/resultaat/baat/result gaf/had/gehad/sorteerde/opleverde | had/hadden/gaf/gaven geen/onvoldoende/weinig .. effect/resultaat/succes
      did not help/work | didnt help/work | made no/little difference | {been} no/geen success/succes | did not/didnt clear/cure/resolve/settle it/things/this? | did him/her/them/me no good | did nothing | tried/trialled/trialed for/in/over
      brought/gave/provided/offered/achieved/produced/yielded no/little/insufficient/inadequate .. relief/benefit/response/effect/improvement/result
      bracht/brachten/gaf/gaven/bood/boden/hielp geen/onvoldoende/weinig/nauwelijks verlichting/verbetering/effect/resultaat/baat/soelaas
       eenmalig ,? gegeven/gekregen/toegediend | were no help
    `),
  },
  {
    // "Propranolol tried last year", but "tried last year to stop".
    cue: { id: 'used-before-behind', status: 'stopped', direction: 'before', close: true },
    phrases: phrasesOf(`
      {been}? both/all/each? tried/trialled/trialed last/earlier/twice/once/thrice/by/before/without/with/but/years/#/{few}/also/too/already/unsuccessfully/previously/and
      {been}? both/all/each? tried/trialled/trialed END
    `),
  },
  {
    // "Werkte niet voor de slaap, wel voor de pijn", "vroeger 75 mcg": another complaint, another dose.
    cue: { id: 'in-part', status: 'none', direction: 'before' },
    phrases: phrasesOf(`
      hielp/hielpen/werkte/werkten/helpt/werkt niet/nauwelijks/weinig/onvoldoende voor/tegen/op/bij .... ,/maar/; wel/maar
      did/does/didnt/doesnt not? help/work for/with .... ,/but/; but? did/does/helps/helped/works/good/better
      vroeger/voorheen/eerder/previously/formerly/before # mg/mcg/g/ug/ie/e/ml/dd/tabletten/tablet/microgram/micrograms/units
    `),
  },
  {
    cue: { id: 'attempt', status: 'none', direction: 'before' },
    phrases: [
      'nothing/none but/except D tried',
      'tried/trialled ... to/stopping/reducing/stop/reduce/without/coming/cutting/weaning/tapering',
    ],
  },
  {
    cue: { id: 'used-before-around', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      eerder/vroeger/voorheen gebruikte/geprobeerde/voorgeschreven .. D waren/zijn/:? D
      nadat/omdat/toen/daar/aangezien/after/since/because/as/when D en/and/, vervolgens/daarna/later/then/subsequently/ook? D .... onvoldoende/weinig/geen/niet/nauwelijks/little/no/insufficient/inadequate/nothing/failed/not
      nadat/after/omdat/because D .... onvoldoende/weinig/nauwelijks/little/insufficient/inadequate had/hadden/gaf/gaven/hielp/hielpen/verlichting/verbetering/effect/resultaat/baat/soelaas/opgeleverd/gebracht/gegeven/relief/benefit/response/improvement
      vorig/vorige jaar/maand/zomer/winter/herfst/voorjaar/najaar .... D {gotten}/gebruikt/geslikt/ingesteld
      vorige/laatste/eerdere keer/maal/episode/aanval/periode .... D {gotten}/gebruikt/geslikt | proefbehandeling/behandeling/poging/proef/kuur .. met D .... zonder succes/effect/resultaat/baat/verbetering | proefbehandeling/proef/kuur met D .... gedaan/gehad/doorlopen/ondergaan/mislukt/mislukte
      eerdere/vorige/vroegere episode/episodes/opnames/depressies/psychosen bleek/hielp/kreeg/werd/gebruikte/had/gaf/werden .... D | bleek/bleken D ineffectief/onwerkzaam
      na/after D zonder/without/no/geen/onvoldoende/little succes/effect/resultaat/baat/benefit/success/response/relief
      tot/until/till/t ... {months} D .. gehad/gebruikt/gekregen/geslikt | had D in/last {months}/month/year/winter/spring/summer/autumn
      dan/than/of D which/that? he/she/they/pt had/took/used before/previously/beforehand/earlier
      dan/than/van D die/dat? {he} .. daarvoor/hiervoor/ervoor/voordien/tevoren/voorheen/vroeger/eerder .. had/gebruikte/slikte/kreeg/nam/heeft
      dan/than/van D die/dat? {he} tot .. jaar/maand/week/zomer/winter/herfst/voorjaar/najaar/lente/# had/gebruikte/slikte/kreeg/nam
      D in het verleden | D in the past | D .. vroeger/voorheen/destijds .. gebruikt/gehad/geslikt/gekregen
      previous/prior/past/former/eerder/vroeger D use/usage/gebruik/exposure/therapy/treatment/trial/course
      geen/no baat/benefit/effect gehad/had bij/from/op/with/van D | geen/no .. baat/benefit bij/from/van D gehad?
      werd/was/were behandeld/treated met/with D .. gedurende/for .. dagen/weken/maanden/days/weeks/months/jaar/years
      kreeg/received/had D .. gedurende/for .. dagen/weken/maanden/days/weeks/months
      D was/were/had been? used/taken/given/prescribed/needed/required/administered/applied/tried/tolerated/continued/maintained for/over/during ... {durn}
      until/till/before the/his/her/this/last/a .. ,? he/she/pt/patient took/used/had/was/received/needed/required .. D
      during/throughout/pre/before .. {stay} ,? {pron} {been}? {tookit}/had/on/covered .. with/on? D
      during/throughout .. {stay} ,? D was/were used/given/needed/required/taken/prescribed | D was/were used/given/needed/required/taken/prescribed .. during/throughout .. {stay}
      duration of ... {pron} {been}? {tookit}/had/on/covered .. with/on? D | D for/throughout the duration of | covered/bridged with D while/whilst/during
      D .. needed/required/used/given/taken on/for/during day/night/days/nights/the? .. #? only | months/years since .. last D
      last took/used/had/needed/required/touched D in/during/over/before the? .. summer/spring/autumn/winter/fall/year/holidays
      last of D | D failed/unhelpful/ineffective | D tried .. last/in/without/for | treated for .. in # with D | was/were a/an .. D user/taker | episode/episodes/relapse/attack/flare/bout .... in #/{months} {been}? responded/settled/remitted/cleared/treated to/on/with D
      had/received/completed/finished/did/through/spent .. days/weeks/week/months/month/years/year/fortnight of/on D
      needed/required D for/over/during ... {durn}
      {failing} .... attempt/attempts/trial/trials/go/stint/spell/foray/experiment/course/try at/of/with/on D
      took/used D .. until | gebruikte/slikte/nam D .. tot | had D .. gebruikt | used/took/tried D .. in the past
      D for .. days/weeks/months/day/week/month in/last {months}/#/year/summer/winter/spring/autumn | used/took/tried D .. last/in {months}/month/year/winter/spring/summer/autumn/fall | D .... one - off supply/script/issue/prescription/course/dose
      run out of D .. days/weeks/months/week/month ago | D .. single/one/stat .. dose only | D .. single/stat/one dose/tablet .. taken/given/had/administered/issued/in/on/last | {got} .. two/three/four/several/#/few doses/boluses/pulses of? .. D
      first/second/third/index/initial/earlier/previous/next episode/admission/hospitalisation/hospitalization/breakdown .. at/in/aged/age # ,? .. treated/managed/given with/on? D
      two/three/four/several/further/later/earlier/previous/both/multiple admissions/hospitalisations/hospitalizations/episodes ,? both/all/each? .. on/with/treated with? D
      {infection} .. treated/managed/cleared .. last/this/in .. with/by D
      was/were/been/had taking/using/on/having/prescribed D .. until/till/up
      D .. tried/trialled/trialed first/initially/before? .... followed by D
      after/when/once/as D .. {failed} | took/used/slikte/gebruikte/nam D .. for/gedurende .. year/month/week/years/months/weeks/many/jaren/maanden/weken
      had taken/used D | gebruikte/slikte/nam {he}? tot ... D
      slikte/gebruikte/nam D .. jarenlang/jaren/lang/langdurig
      heeft/had ... D .. gebruikt/geslikt/gehad , maar
      used/took D ... but .. no longer
      vorige/eerdere/previous/last/prior/earlier zwangerschap/pregnancy/opname/admission/episode/bevalling ... D .. {gotten}/gebruikt/used/taken/had/geslikt
      {got}/used/took ... D in/during/bij/tijdens .. vorige/eerdere/previous/last/prior/earlier zwangerschap/pregnancy/opname/admission/episode
      in het verleden .... D .. gehad/gebruikt/geslikt/gekregen/geprobeerd
      eerder/destijds/vroeger/voorheen/ooit .... D .. gehad/gebruikt/geslikt/gekregen/geprobeerd/behandeld
      only/just took/used/had/received D | heeft/had .. D .. slechts/maar/alleen/kort/kortdurend/even .... gebruikt/geslikt/gehad/genomen
      slikte/gebruikte/nam/kreeg .. D .. slechts/maar/kort/kortdurend | treated/behandeld in the? past/het verleden? .. with/met D
      heeft/had jaren/jarenlang/lang/langdurig .. D .. gebruikt/geslikt/gehad/gekregen
      previous/earlier/prior/eerdere/vroegere ... D .... {failed}
      previous/earlier/prior/eerdere/vroegere ... D ( D ) .... {failed}
      previous/earlier/prior/eerdere/vroegere .. trials/courses/kuren/pogingen , D ,? .... {failed}
      behandeld/treated/{got}/werden/geprobeerd .... D ,? all/allen/alle/alles/beide/both/each? zonder/without/no/geen succes/effect/resultaat/baat/benefit/success/response/result
      werden/werd/were/was .... D {given}/geprobeerd/gebruikt/tried ,? all/allen/alle/beide/both? zonder/without/no succes/effect/resultaat/baat/benefit/success/response
    `),
  },
  {
    // "Eerder dit jaar fluconazol.", "Nitrofurantoin last month for a UTI": a time that is over, and no verb.
    cue: { id: 'time-over', status: 'stopped', direction: 'drugs', needs: 'opening' },
    phrases: phrasesOf(`
      eerder/begin/eind/halverwege dit/deze/van jaar/maand/week/winter/zomer/voorjaar/najaar/seizoen .. D voor/gehad/gekregen/gebruikt/wegens/ivm/tegen
      eerder/begin/eind/halverwege dit/deze/van jaar/maand/week/winter/zomer/voorjaar/najaar/seizoen .. D END
      earlier this/in year/month/week/winter/spring/summer/season/the year/season? .. D END
      vorig/vorige/afgelopen/last maand/jaar/week/winter/zomer/voorjaar/najaar/month/year/spring/summer/autumn .. kuur/kuurtje/course of/met? D
      {course} D vorig/vorige/afgelopen maand/jaar/week/winter/zomer
      last/previous months/weeks/years/winters/springs/summers/autumns .. D
      D last/vorige/vorig/afgelopen month/year/winter/spring/summer/autumn/maand/jaar/zomer/voorjaar/najaar for/voor/gehad/wegens/ivm/tegen
      D eerder/earlier dit/deze/this jaar/maand/winter/year/month/spring for/voor/gehad | D eerder/earlier dit/deze/this jaar/maand/winter/year/month/spring END
    `),
  },
  {
    cue: { id: 'as-a-child', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      gebruikte/slikte/kreeg/nam/had {he}? als kind D | took/used/had/received/on D as a child | als kind D .. {gotten}/gebruikt/geslikt | D als kind/puber/tiener/kleuter/student .. {gotten}/gebruikt/geslikt
    `),
  },
  {
    // "Ritalin in third grade only": a time of life that is over.
    cue: { id: 'in-youth', status: 'stopped', direction: 'before' },
    phrases: phrasesOf(`
      in/during/throughout/op/tijdens/through .. {stage} | als puber/tiener/kleuter/peuter/student/scholier/adolescent/jongere/jongvolwassene
      as a/an .. teenager/adolescent/student/toddler/teen/kid | rond de eeuwwisseling | around the turn of the? century | in de jaren zestig/zeventig/tachtig/negentig | decades ago | decennia geleden
      tot/until/till/to aan? haar/zijn/her/his/the/de .. {event} | only/alleen/just in/tijdens/during her/de/haar/the? pregnancy/zwangerschap/kraambed | in/op .. lagere/middelbare school | in/during .. # th/nd/rd? grade
      in/during .. first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/3rd/4th grade | in/during .. high/primary/middle/elementary/secondary/grade/medical/law school
    `),
  },
  {
    cue: { id: 'in-youth', status: 'stopped', direction: 'after' },
    phrases: phrasesOf(`
      als puber/tiener/kleuter/peuter/student/scholier/adolescent | as a/an teenager/adolescent/student/toddler/teen
      rond de eeuwwisseling | around the turn of the? century | in de jaren zestig/zeventig/tachtig/negentig
      at the? age of .. ,? he/she took/used/received | at the? age of .. ,? he/she was on/given
      in/during .. student/school/college/army/university/uni/younger days/years ,? he/she took/used/had/was on?
      in/during/op/tijdens .. {stage} ,? {he} took/used/had/was/nam/gebruikte/slikte/kreeg on? | in/op/tijdens .. {stage} nam/gebruikte/slikte/kreeg/had {he}
    `),
  },
  {
    cue: { id: 'every-so-often', status: 'none', direction: 'either' },
    phrases: ['every/each/elke/iedere/per/om .. days/weeks/months/years/dagen/weken/maanden/jaar'],
  },
  {
    cue: { id: 'since-youth', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      since/sinds/vanaf/from/ever .. {stage}
      takes/taking/neemt/slikt/gebruikt/krijgt D .. in/on/op/during/tijdens .. {stage}
    `),
  },
  {
    // "2017 longembolie, zes maanden rivaroxaban": a length of time beside a year that is past.
    cue: { id: 'for-a-time', status: 'stopped', direction: 'after', close: true, needs: 'past-near' },
    phrases: phrasesOf(`
dagen/weken/maanden/jaar/jaren/mnd/days/weeks/months/years of/on/with/met/op/lang/course? | month/week/year/day course/trial of?
    `),
  },
  {
    // Given once and done with.
    cue: { id: 'given-once', status: 'stopped', direction: 'drugs' },
    phrases: phrasesOf(`
      {was} .... eenmalig/eenmaal .. behandeld .. met D
      {was} .... once/single .. treated with D
      {got} .... eenmalig/eenmaal/eenmalige .. dosis/gift? D
      {got} .... single/one/stat dose/doses/gift/bolus of? D
      {got} .... one - off .. of? D
      {got} {he}? D eenmalig/eenmaal
      eenmalig/eenmaal .... D .... {gotten}
      {been}/heb .... op D gestaan | heeft/hebben .... D gehad in/tot/van #/{months}
      eenmalige gift/dosis/toediening/bolus .. van? D
      tijdelijk/kortdurend/kort/even D {used} | D .. eenmalig .. {gotten}/afgeleverd/verstrekt
      D .. single dose was/were given/dispensed/administered/issued
    `),
  },
  {
    cue: { id: 'past-treatment', status: 'stopped', direction: 'after', needs: 'past-near' },
    phrases: phrasesOf(`
      behandeld met | behandeling met | treated with | kreeg | received | gebruikte | slikte | took | used | trial of
      course of | kuur | toen | was on | was taking | had
    `),
  },
  {
    cue: { id: 'past-treatment-behind', status: 'stopped', direction: 'before', needs: 'past-near' },
    phrases: ['gebruikt', 'gehad', 'geslikt', 'gekregen', 'behandeld', 'at the time'],
  },
  {
    cue: { id: 'past-treatment-around', status: 'stopped', direction: 'drugs', needs: 'past-near' },
    phrases: [
      'D then/toen END',
      'history/hx of D use/usage/therapy/treatment/dependence/exposure',
      'D gedurende .. jaar/jaren/maanden/mnd/weken/dagen',
      'admitted/admission/sectioned/detained/inpatient/hospitalised/hospitalized/episode/relapse .... # ,? .. given/treated/started/on/put/had with/on? D',
    ],
  },
  {
    cue: { id: 'used-now', status: 'none', direction: 'before' },
    phrases: phrasesOf(`
      nu/al/inmiddels/pas/reeds/sinds .. dagen/dgn gebruikt/geslikt/genomen | wordt/worden .. gebruikt | failed to/for | assessment/test/screen/trial/weaning/extubation/swallow failed | in/over/during/for/within the past/last .. year/years/month/months/week/weeks/day/days/few/#/two/three/four/six/couple/several
      destijds/eerder/vroeger/voorheen/previously/recently/recent .. gestart/started/begonnen/commenced op/met/on? | eerder/recent/onlangs .. ingesteld op?
      eerder/earlier dit/deze/this/in | recept/prescription/script/machtiging voor/for? D .. {be}? verlopen/expired/verlengd/renewed
      for the first time | once he/she/they/patient/pt has/have/is | used/taken/given/had/tried before meals/food/bed/breakfast/lunch/dinner/supper/exercise/sleep/eating/sex/driving/going
      so far/yet brought/made/gave/given/provided/offered/achieved/had/done no/little/not/nothing | as yet brought/made/given/provided/had no/little | gehad ,? nu dag/week
      eerder genoemd*/beschreven/vermeld/gemeld | als eerder | previously described/known/healthy/documented/mentioned/well/fit
    `),
  },
  {
    cue: { id: 'attempt', status: 'none', direction: 'drugs' },
    phrases: [
      'no/little/minimal benefit/effect/relief/improvement/response from/on/with/to D yet',
      'poging/attempt/attempts/pogingen .... D .... failed/mislukt/mislukte/unsuccessful',
    ],
  },
];

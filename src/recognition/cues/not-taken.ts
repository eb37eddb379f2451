/** Drugs that are not taken. */
import { phrasesOf, type CueRow } from '../cue.ts';

export const NOT_TAKEN = (): readonly CueRow[] => [
  {
    // "Never charted", "nor would I give", "is hij nooit mee begonnen": the clause tells whether it is denied.
    cue: { id: 'not-done', status: 'negated', direction: 'either', event: 'deny' },
    phrases: phrasesOf(`
      {handed} on/with/for/to/met/voor/op/aan? | written/writing up | {handing} on/with/for/to/met/voor/op/aan? | picked/pick/taken/take up | ter hand gesteld
    `),
  },
  {
    // "Did not take it this morning" is one dose missed.
    cue: { id: 'not-done', status: 'negated', direction: 'either', event: 'deny', needs: 'no-day' },
    phrases: ['{taken}', '{taking}', '{slikt}'],
  },
  {
    cue: { id: 'not-done', status: 'negated', direction: 'before', needs: 'no-day' },
    phrases: ['wordt/worden/werd/werden/is/zijn niet/nooit .. {taken}'],
  },
  {
    // "Statines: nee | bloedverdunners: ja".
    cue: { id: 'answered-no', status: 'negated', direction: 'drugs', needs: 'own-cell' },
    phrases: ['D :? nee/neen/geen', 'D : no/none/nil', 'D :? niet combineren'],
  },
  {
    // Advice: "cave metoclopramide niet geven", "cave verapamil naast bètablokker".
    cue: { id: 'advised-against', status: 'negated', direction: 'drugs', each: ['negated', 'current'] },
    phrases: ['cave :? D naast/icm/met D', 'cave :? D in combinatie/samen met D'],
  },
  {
    cue: { id: 'advised-against', status: 'negated', direction: 'drugs' },
    phrases: ['cave :? D ,/:? niet geven/gebruiken/voorschrijven/combineren', 'houdt/houden/hield D af'],
  },
  {
    cue: { id: 'refused', status: 'negated', direction: 'either' },
    phrases: phrasesOf(`
      {refuses} | {refuses} treatment/therapy/offer/behandeling/trial/consent with/of/for/met?
      rejected/declined/refused/weigerde .. offer/trial/start/prescription/recept/aanbod of/for/van/voor/tot
      {refuses} sinds/since gisteren/eergisteren/yesterday/vorige/last/enkele/een/twee/two/monday/maandag/vrijdag/friday | {been} .. {refuses}
      withheld/held/omitted/withhold .. from .. outset/start/beginning | bedankt/bedankte END
      opt/opts/opted/opting out of? | wees/wijst/wezen/wijzen .. af | wees/wijst/wezen/wijzen .. van de hand | van de hand gewezen/gewezen
      sloeg/slaat/sloegen/slaan .. af | bedankt/bedankte/bedankten/bedanken .. voor/daarvoor/hiervoor/ervoor
      voegt/voegen/voegde .. niets/weinig/nauwelijks .. toe | turned/turns/turning down | informed dissent re/to/for/about?
    `),
  },
  {
    cue: { id: 'advised-against', status: 'negated', direction: 'either' },
    phrases: phrasesOf(`
      ontraad/ontraadt/ontraadde/ontraadden/ontraden/ontried/ontrieden/discouraged/discourages/afgeraden
      urge/urged/urges/plead/counsel/counselled/counseled/warn/caution/warned/warns/cautioned/advised/advise/advises/recommend/recommended against/off
    `),
  },
  {
    cue: { id: 'advised-against', status: 'negated', direction: 'after', close: true },
    phrases: ['waarschuw/waarschuwen/waarschuwde/waarschuwden/gewaarschuwd voor/tegen'],
  },
  {
    cue: { id: 'refusal-of', status: 'negated', direction: 'after' },
    phrases: phrasesOf(`
      ban/embargo/veto/moratorium on | flatly/firmly/strongly/totally/utterly/completely/vehemently/very/strictly against | wont/wouldnt/mustnt have | unable/impossible/unsafe/reluctant/unwilling/hesitant to start/commence/initiate/begin/introduce/add
      weigering/afwijzing/refusal/rejection/declination van/of/om/to | weigering/refusal to start/take/have/try
      no/geen/nul interest/wish/desire/appetite/enthusiasm/willingness/inclination/readiness/interesse/zin/animo/belangstelling .. in/for/to/aan/om/voor
      {not} .. interested/keen/ready/willing/prepared/open/agreeable/amenable/minded/inclined/geinteresseerd/bereid/genegen/gecharmeerd/enthousiast in/on/to/for/about/tot/voor/om/van/over .. start/take/taking/try/trying/starting?
      {not} .. voorstander/liefhebber/advocate/proponent van/of | geen/no/zonder/without/refused/weigert/weigerde .. toestemming/consent voor/for/to
      {not} write/wrote/written/issue .. prescription/script for | prefer/prefers/preferred/rather not to? go/be/put on | dismiss/dismisses/dismissed/ignores/ignored/waved/brushed/laughed .. suggestion/idea/offer/notion/thought of | geen/nooit/never/not .. gebruiker/user van/of | houdt/hield/houden de boot af wat/voor/met? | nothing/niets .. persuade/convince/induce/overhalen/overtuigen .. to/tot/om .. take/try/start/inname? | steer/steers/steered/steering/stay/stays/kept well/right/far clear/away of/from | steer/steers/steered/steering/stay/stays/stayed/keep/keeps/kept/keeping clear/away/off of/from? | blijf/blijft/blijven weg van
      niet combineren met | moet/moest niets hebben van | resisted/resists/resisting | gekant/fel/mordicus tegen | opposed to | forgo/forego/forgoes/forgoing/forwent/forgone | kiest/kiezen/koos niet voor | verzet/verzette/verzetten .. tegen | {not} .. overhalen/ompraten/overreden/bewegen/vermurwen tot/voor/om | adviseerde/adviseerden/adviseert/adviseren tegen/negatief over?
      against taking/using/starting/prescribing | {be} against | {pron} against
      {not} .. talked/coaxed/cajoled/brought/won/tempted round/over? into/to
      {not} see/sees/saw .. point/need/value/benefit/sense/reason in/of/for/to | {not} in favour/favor of
      not to? proceed/proceeding/ahead with | nothing/little to be? gained/gain from/by/in
      {not} to? anticoagulate/treat/sedate/bridge/premedicate .. with | unwilling/reluctant/hesitant to go/be/begin on/onto? | {not} .. had/needed to .. {taking}/resort to?
    `),
  },
  {
    cue: { id: 'under-no-account', status: 'negated', direction: 'either' },
    phrases: phrasesOf(`
      on/under no account/circumstances/condition | in/onder geen geval/beding/voorwaarde/enkel/omstandigheid/omstandigheden | at no time/point/stage
      on/under/at no account/circumstances/time/point .. be? {taken}/{handed}/{taking}/treated with/on? | on/at no occasion/time/stage/point has/have/had/was {pron} been? {taken}/{handed}/{taking}/treated/on/had
      {unfit} | {unfit} for/voor/bij/in | ci to/for/voor/bij | absoluut/absolutely/strictly/strikt {unfit}
      vermeden | vermijden | avoided | gemeden/geweerd | achterwege .. gelaten/blijven/gebleven/laten | blijft/blijven/bleef/bleven achterwege
      has/have/had/was/were/is not/never been {handed} on/with/to? | has/have/had/was/were not/never yet been {handed} on/with/to?
      best/better left/avoided alone? | well left alone | deliberately/intentionally/bewust withheld/weggelaten | beter/liever vermijden/vermeden/mijden
      not/niet for/voor this/deze/him/her/hem/haar patient/patiente/pt/pte?
      not to have/take/use/receive
      never/not/didnt/hasnt .. get/got/gotten round/around/far to/as .. starting/start/taking/take/filling/collecting
    `),
  },
  {
    cue: { id: 'contraindicated', status: 'negated', direction: 'drugs' },
    phrases: phrasesOf(
      'vraagt/vroeg/wil/wilde/wenst/verzoekt .. D ;/,/:/. uitgelegd/besproken? ,? .... geen recept/voorschrift meegegeven/gegeven/uitgeschreven/verstrekt? END | vraagt/vroeg/wil/wilde/wenst/verzoekt .. D ;/,/: .. niet {handed} | asked/asking/asks/requests/requested/requesting/wants/wanted for? D .... ,? told/explained/advised no/not/none | requests/requested/requesting/wants/wanted/for D ;/, .... ,? none/nothing given/prescribed/issued | vraagt/vroeg/vraag/vragen/weten of {he}/kind? ook? D mag/kan/mocht/kon/mogen ... :/,/;/→? {nee} | D deferred | D .. considered/discussed/suggested/mooted and/but dismissed/discounted/discarded | D is? ukmec # ,? explained/told/advised why she/he/pt/patient cant/cannot/should',
    ),
  },
  {
    // "NSAIDs CI", "CI: triptans".
    cue: { id: 'contraindicated', status: 'negated', direction: 'either', close: true },
    phrases: phrasesOf(
      `ci :? | c / i | ki :? | contra -? indicatie :? | contra -? indicated | contraindicatie :? | contraindication :?`,
    ),
  },
  {
    cue: { id: 'screen-negative', status: 'negated', direction: 'after' },
    phrases: phrasesOf(`
      {screen} :? .. neg/negative/negatief/clear/clean/schoon/nil/zonder/without/geen :? for/voor/of/op/van?
      neg/negative/negatief .. {screen} :? for/voor/of/op? | neg for/voor/op | {screen} .. {not} show/reveal/contain/detect | no trace/traces/sign/evidence of | geen spoor/sporen van
    `),
  },
  {
    cue: { id: 'screen-negative', status: 'negated', direction: 'after', close: true },
    phrases: phrasesOf(`
      {screen} .. :? neg/negative/negatief :?
    `),
  },
  {
    cue: { id: 'screen-negative-around', status: 'negated', direction: 'drugs' },
    phrases: phrasesOf(`
      D in/op .. {screen}/bloed/serum/speeksel {be}? negatief/neg/negative END
      {screen}/onderzoek/test/testing/bepaling/level/levels for/op/naar/voor/of D .. {be}? .. negatief/negative/neg/clear/schoon/undetectable
    `),
  },
  {
    cue: { id: 'not-found', status: 'negated', direction: 'before' },
    phrases: phrasesOf(`
      not/niet .. detected/detectable/found/aangetoond/aantoonbaar/detecteerbaar/meetbaar/measurable/traceable | undetectable | onmeetbaar | ondetecteerbaar
      onder .. detectiegrens/detectielimiet/aantoonbaarheidsgrens | below .. limit of detection/quantification | < detectie/detectiegrens/detection/lod/loq
    `),
  },
  {
    cue: { id: 'no', status: 'negated', direction: 'after', close: true },
    phrases: phrasesOf(`
      geen/nooit sprake geweest? van? | geen/nooit sprake geweest? van gebruik/inname/behandeling/start/therapie van/met | geen/nooit eerdere/vroegere/eerder? blootstelling/contact/ervaring aan/met | geen | geen druppels/oogdruppels/oordruppels/zalf/creme/drank/tabletten/kuur/middel/middelen/preparaat/pleister met | heeft/had .. geen | geen start van/met? | gn | no | but not | maar niet | maar geen | and not | en niet
      zonder | without | nooit | never | noch | nor | neither | neither uses/takes/has/is on? | geen gebruik van | no/zero/nil use of | no/nil/geen current/huidige/ongoing | no current/recent use of
      {modal} not have any? | but/maar/and/en not/niet on/with/met/op/aan | ,/( not/niet on/with/met/op/aan? | w / o | cave :? geen/no
      nooit eerder | nimmer | ook geen | niet op | not on | not any | not yet/currently/presently on/taking/using
      free of | cant/cannot do | vrij van | nooit/never/nimmer .. een/a/any | nil
      {not} safe for/to? give/use/prescribe/start? | objects/objected/opposed/objection to taking/using/starting? | bezwaar/bezwaren/afkeer tegen/van | leave/leaves/leaving/left out
      rather/preferably not | liever niet/geen | nee/ouders/familie/moeder/vader/partner tegen | niet eerder | says/said/say no to | zegt/zei nee tegen | turned/turns/turning down
    `),
  },
  {
    cue: { id: 'denies', status: 'negated', direction: 'after' },
    phrases: phrasesOf(`
      ontkent .. gebruik .. van | ontkent | ontkende | ontkend | denies/denied ... use of
      denies/denied | zegt/vertelt/meldt/geeft .. geen
      never .. took/had/been/on on/to?
      tore/ripped up | never bought | never picked up or took/taken | is/was/has/are not/never currently/been? .. on
      does/do/did not .. have/tolerate/drink | doesnt/didnt/dont/doesn/didn .. have
      isnt/wasnt/arent on | has/have yet to .. start/begin/take/receive/collect/fill/try/pick up?
      never .. on | {not} eerder/ooit/previously/ever .. behandeld/gebruikt/treated/used/taken/had/gehad met/with?
      niet eerder met/op
      nor .... need/indication/place/reason/role for | preclude/precludes/precluding/prohibits/forbids | niet in aanmerking voor | {not} a candidate for | {be} {not} .. to? be? a? candidate for | geen kandidaat voor | not/niet suitable/geschikt for/voor | hasnt been on
      geen aanwijzing/aanwijzingen voor gebruik/inname van? | {be}/blijft/blijven/bleef/ben fel/sterk/zeer/erg/principieel? tegen | afgezien van | afzien van | zien/zie/ziet/zag/zagen .. af van | af te zien van
      opt/opted/decided/chose/elected/choose/agreed against | besloten tegen
      voelt/voelde/voelen {he}? .. niets/niet/weinig/niks/nul voor | kan/kon/kunnen zich .. niet vinden in | never/not/nooit/niet .. so/zo much/veel as/als .. {taken}/looked/tried | ziet/zag/zien niets in | nooit/niet aan de/het? geweest | raad/raden/raadt/raadde/raadden .. af om?
      no plan/plans/intention/wish/reason/desire to .. start/use/prescribe/give/take/try/add/have | rather/preferably/prefers/prefer not to? .. have/take/use/start/try
      held/hold/holding back from .. prescribing/starting/giving/adding? | nothing/no ... to suggest/indicate/show .... took/takes/taken/had/on/used | never/nooit .. cashed/redeemed/presented/ingeleverd
      refrain/refrained/refraining/abstain/abstained/desist from .. prescribing/giving/using/starting/taking/adding? | onthouden/onthoudt .. van
      yet to be offered/tried/given/prescribed | wil/wilde/wilt/wenst/wenste geen | mag/mocht geen | krijgt .. geen | wil/wilde/willen .. niet aan | afwijzend tegenover/tov | niet open voor
      {not} .. persuaded/convinced/motivated/overtuigd/gemotiveerd to/voor/tot .. take/start/try? | niet te motiveren/overtuigen/bewegen voor/tot/van
      terughoudend/terughoudendheid .. .. met | negatief/afwijzend/huiverig/terughoudend tegenover/voor/ten/tov
      not/niet .. wise/sensible/advisable/appropriate/verstandig/wenselijk to .. prescribe/give/use/start | unwise/unsafe/onverstandig to/om .. prescribe/give/use/start?
      held/holding/hold/holding off/fire .. starting/on/from? | wacht/wachten/gewacht .. met
      mijdt/mijden/meed/vermijdt | {not} hear of | niets weten van | naive/naief to/for/voor | onbekend met | not a fan of
      reluctant/unwilling/unkeen/loath/hesitant/terughoudend/huiverig to/om .. {handing}/{taking} | not keen on/to/for | not willing/want/wanting to .. take/start/use/try
      no .. history/experience of/with | no exposure to | geen .. ervaring/contact met | geen .. voorgeschiedenis van | geen verleden van | niet bekend met het? gebruik van
      no/nil/without/denies previous/prior/past/earlier/known/reported/current exposure/use/treatment/trial/trials/therapy/course/courses to/of/with/on | no/nil/without/denies .. h/hx / o | no/nil/without/denies .. h / o treatment/use/trial/exposure/therapy with/of/to | never been on | nooit gebruikt :? | geen .. gebruik van
      staat niet op | niet behandeld met | nooit/never .. behandeld/treated/ingesteld geweest? met/with/op | not treated with
      without taking/using/any | geen .. recept voor | cannot/can/cant not? take/have
      kan/mag niet .. gebruiken | geen voorschrift voor
      no/without/nil .. indication/need/role/place/reason/requirement/justification/case/call/scope/grounds/merit/point for/to/in/of use?
      {not} te porren/vermurwen/vinden/krijgen voor/tot | {be}/remains/remained/stays/stands/staat/stond set/dead/firmly/vehemently/adamantly against/tegen
      geen behoefte/interesse/belangstelling .. aan/in/voor | evenmin .. bereid/geinteresseerd/genegen tot/in/om
      geen .. {why} voor/tot/aan/om
      geen .. {why} om? te kiezen voor | ci/ki gemeld/vastgelegd/ingevoerd/geregistreerd/genoteerd :? voor/tegen/bij? | contra -? indicatie gemeld/vastgelegd/ingevoerd/geregistreerd/genoteerd :? voor/tegen
      geen .. {why} {seen} voor/tot
      verkiest/verkoos/verkiezen/prefereert/prefereerde .... boven | liever .... dan
      geen/no .. {remedy} met/with/van | geen .. {remedy} .. gehad/gekregen/gegeven met/van | geen/nooit/niet gebruik gemaakt/maakt/maken/te van/maken van? | vroeg/vraagt/vroegen .. niet/nooit om | begon/begint/beginnen/startte/startten/start/starten {he}? .. niet/nooit met/aan | niet .. ingegaan/ingaan/gingen/ging op .. verzoek/vraag/voorstel/advies/aanbod .. om/naar/van/voor/tot
      negatief/negative/neg voor/for/op | screening negatief/negative :?
      not/niet in possession/bezit of/van | no access to | did not have access to
      without .. needing/requiring/resorting/recourse/resort/using/having/giving/taking/receiving to/of?
      {not} .. go/goes/going/went/gone/come/been/get anywhere? near | {not} .. to? go/start/embark on/onto
      {not} .. discharged/sent/placed/put/established/loaded/covered home/out/away? on/with
      {not} .. meet/meets/met/fulfil/fulfils .. criteria/threshold for | {not} qualify/qualifies/eligible for
      avoidance of
      no/without a? prescription/script/rx/supply for/of | {not} talk/coax/persuade {him} into | {decided}/came down against | objector/averse/hostile to | {not} had
      do/does/did not want/wish
      {not} .. go/gone/went/going ahead with | {not} think/believe/see/feel there? is/was? any/a/much place/role/need/indication/case/point for/in
    `),
  },
  {
    // Advice that holds for anybody: a handbook says it as well as a letter.
    cue: { id: 'advised-against', status: 'negated', direction: 'after' },
    phrases: phrasesOf(`
      vermijd | avoid/avoids/avoiding | contra -? indicatie/indicaties .. voor/tegen | contraindicatie voor
      contraindication to/for/against | contraindications to | no need for
      in plaats van | ipv | instead of | rather than | in place of
    `),
  },
  {
    cue: { id: 'not-behind', status: 'negated', direction: 'before' },
    phrases: phrasesOf(`
      nooit .. gebruikt/gehad/geslikt/gekregen/genomen/ingenomen/gestart/gegeven/voorgeschreven/toegevoegd
      minder/weinig/nauwelijks/amper/niet/allerminst geschikt/gewenst/passend/wenselijk/verstandig/zinvol/zinnig/nuttig/kansrijk/opportuun/geindiceerd/aangewezen/aantrekkelijk/rationeel | van tafel | van de baan/tafel | stuit/stuitte/stuitten .. op .. bezwaar/bezwaren/weerstand/verzet | niet/not geschikt/suitable/toegestaan/aangewezen/wenselijk/verstandig/appropriate/advisable
      do/does/doet/doen .. more/meer harm/kwaad than/dan | more/meer harm/kwaad than/dan good/goed
      {not} the/de/het answer/solution/oplossing/antwoord | denied by insurance/insurer/payer/plan | {not} .. passend/appropriate/geschikt/suitable/aangewezen geacht/bevonden
      stond/staat/{misput}/documented/list/chart/letter/brief/ontslagbrief .. ten onrechte/error | stond/staat/{misput}/documented/list/chart/letter/brief/ontslagbrief .. {wrongly} | invoerfout | geen voorkeur END | bleek/bleken/blijkt .. .. {unfit} en/, .. {not} | ging/gingen/gaat/gaan .. niet/nooit .. door | niet/nooit doen END | {not} als .. gezien/beschouwd/aangemerkt | berust/berustte op .. vergissing/misverstand/fout | komt/kwam in/op .. lijst/medicatielijst/overzicht/dossier niet voor | hoort .. niet op/thuis/bij | behoort .. niet toe/aan | {wrongly}/onrechte .. op/in/on/{misput} | ten onrechte/{wrongly} .. op .. lijst/overzicht/medicatielijst | niet van toepassing | {misput} door/per abuis/vergissing
      avoid END | avoid :/-/– | deliberately/intentionally/purposely omitted/withheld/excluded given/because/as/due/in/owing/since/–/:
      poor/bad/wrong/slechte/verkeerde choice/keuze/idea/idee | untouched/untried/unused/unopened/unfilled/uncollected/unstarted/ongebruikt/onaangeroerd
      {not} eligible/raadzaam/prudent/sensible/safe/veilig/gewenst/wanted/welcome | uit den boze | not done
      valt/vallen/viel/vielen als/hierdoor/daarmee/daardoor/daarom/dus/daarbij/ook .. af | waarom niet END | toch/uiteindelijk/alsnog maar? niet/geen {handed}/{taken}/doorgegaan/gebeurd | nog? geen/no indicatie/plaats/noodzaak/aanleiding/behoefte/ruimte/reden/trek/zin/optie END | vindt/vond/vinden {he} .. onzin/overdreven/overbodig/flauwekul/niks/niets/onnodig | staat/stond/staan niet/nooit op .. lijst/medicatielijst/overzicht | niet/nooit op .. lijst/medicatielijst/overzicht | not on .. list/chart/record | n / a | nvt | n v t
      verschoond gebleven/te/blijven | {be} .. onthouden | nog? {not} eerder/ooit/voorheen/vroeger {taken}/{handed}/gehad | in het verleden niet/nooit {taken}/{handed} | {not} .. in aanmerking | {not} .. in huis/bezit/kast | -/–/:/( niet combineren/samen END | -/–/:/( niet naast/met/samen met? elkaar? {taking}/combineren END | afgehouden | niet/nooit/nimmer/allerminst/evenmin aan de? orde | niet in beeld | niet in aanmerking | valt/vallen/viel/vielen af | houdt/hield .. af END
      geen/no/not .. optie/option/alternatief/alternative/keuze/keus/choice/mogelijkheid/possibility | out of the question | is/are/zijn? off -? limits | ruled/rules out | off the table/menu/cards | no -? go
      niet/not in gebruik/use | ongeopend/onaangebroken
      op dit moment niet END | momenteel/thans/nu/vooralsnog/voorlopig/currently/presently niet/not END | at present not END | {not} currently/presently/yet END | nog niet END | vooralsnog niet
      brug te ver | past/passen niet bij/in/naast | niet aan toe | daarnaast/ernaast/daarbij uitgesloten | geen haalbare/begaanbare kaart/weg/route/pad
      not/niet/geen/no .. a/een/such? good/great/wise/goed/goede/verstandig/verstandige/wijs/wijze/slim/slimme/gelukkige/veilige/passende/geschikte/optie/reele idea/idee/plan/keuze/keus/choice/zet/zaak
      not/niet funded/vergoed/reimbursed/commissioned
      listed/recorded/entered/charted/appeared/genoteerd/vermeld by mistake/vergissing | per abuis/vergissing .. op/vermeld/genoteerd
      niet/nooit .. gedurfd/aangedurfd
      niet/not ivm/wegens/vanwege/gezien/because of? | not due/owing to | ook niet ivm/wegens/vanwege/gezien | ook niet END | niet/not either/neither | evenmin END 
      never/nooit had/needed/required/tried/wanted/nodig END | {be} a/an no END | a/an/een firm/flat/definite/polite/clear/resounding/duidelijke/beslist/resoluut no/nee
      not/niet thought/felt/considered/judged/deemed/believed/geacht .. be? in .. interest/interests/belang | not in .. best? interest/interests
      komt/kwam/komen/gaat/gaan/hoeft/hoefde er {he}? .. niet/nooit .. bij/in/aan
      hoeft/hoefde/hoeven/hoefden ... niet END | dit/deze/die/het .. laten/laat/liet liggen/staan/zitten | hoeft/hoefde/hoeven/hoefden niet van/voor/meer? haar/hem/patient/patiente/mij/mw/dhr/mevrouw/meneer | none was/were? {taken}/{handed} | geen/niets {taken}/{handed}
      has/have ever been given/used/taken/tried/prescribed/started
      niet/nimmer/nooit plaatsgevonden | {be}? gecontra -? indiceerd | contra -? indicatie END
      wordt/werd .. ontkend | ontkend | denied | ontkent {he}? END | ontkent {he}? te
      use/usage/gebruik denied/ontkend | te vermijden/mijden
      contra -? indicatie/indicaties/geindiceerd ivm/wegens/vanwege/gezien/naast/icm/door
      {modal} not be .. suitable/appropriate/advisable/wise/safe/possible/right
      af te zien | afgezien
      -? naief/naive/naieve
      liever/beter/bij voorkeur niet END | avoid END | avoid (/-/– | : avoid in/with/given/because/due this/her/his/him/view/pd/ckd/hf/copd/asthma/parkinsons/epilepsy/gout/heart/renal/future | out of bounds/order
      {be} .. decided/advised/counselled/ruled against | has/have/had/plays no/little place/role/part/indication/value
      {be}/felt/thought/deemed/considered/judged/seemed .. to? be? too? unsafe/risky/dangerous/hazardous/unacceptable | harmful/unsafe/dangerous with/in/given this/her/his/view/pd/ckd/hf/copd/asthma/parkinsons/epilepsy/heart/renal
      not/niet thought/felt/considered/judged/deemed/believed .. beneficial/helpful/useful/worthwhile/necessary/appropriate/indicated/suitable/safe/needed
      {not} .. appeal | a wide berth | nil/zero/none/no use? in/over/within the/this? past/last | nil/zero/0 use/doses/usage
      {not} feel/think/consider/believe/deem .. {be}? appropriate/suitable/indicated/warranted/necessary/needed/justified/wise/safe/sensible/right | never left the
      {not} something .. can/would/could
      - not on END
    `),
  },
  {
    cue: { id: 'not-around', status: 'negated', direction: 'drugs' },
    phrases: phrasesOf(`
      gebruikt/gebruikte/slikt/slikte/neemt/nam/kreeg/krijgt/wil/wilde D .. niet in? END | houdt/hield/houden/hielden de/het? D .. af | geen D mogelijk | D {wegens} .. niet END
      before D could be {given}/{begun}/taken/used
      {refuses} .... {putto} D | {putto} D .... {refuses} | {putto} D schreven/startten/gaven/begonnen/hebben/heb/heeft/had/wil/wilde/hoeft/neemt/nam/gebruikt/starten/geven/schrijven/volgen/volgden/deden .... niet
      van D kwam/komt het .. niet/nooit | D zie/ziet/zien/zag/zagen {he}/wij/we/ik .. geen .. {why} voor/van/in/bij | ziet/zag/zien/zie .. .. nut/heil/meerwaarde/noodzaak/zin van D niet
      D niet/nooit met/naast/bij dit/deze/huidige/bestaande/haar/zijn/dat .... combineren/geven/voorschrijven/starten | D niet/nooit combineren met/naast dit/deze/huidige/bestaande/haar/zijn
      contra -? indicatie D gemeld/vastgelegd/geregistreerd/ingevoerd/genoteerd | {pack}/verpakking D .... dicht/vol/onaangeroerd/verzegeld ,/; zegt/volgens/nooit/niet
      D en/of verwante/aanverwante/soortgelijke/vergelijkbare/andere middelen/preparaten/pijnstillers/stoffen .. niet/nooit/vermijden END | aanvraag/machtiging/vergoeding/verzoek .. D .. {be}? afgekeurd/afgewezen/geweigerd/ingetrokken/onthouden
      of {he}/kind? D mag/mocht/kan/kon .. : niet toegestaan/verstandig/wenselijk/doen
      D gebruikt/slikt/neemt/wil hij/zij/patient/ze/pt/patiente niet
      nooit/niet gehad/gekregen : D | ziet/zag/zien D .. niet zitten | D .. laten liggen END | geen recept/voorschrift D .. ontvangen/gekregen/gehad/meegegeven | zonder D .. verlopen/verricht/uitgevoerd/gelukt | weigering/afwijzing D | {why} voor/tot D .. niet aanwezig/gesteld/gezien/gevonden | niet/nooit in? gebruik/gebruikt/genomen/ingenomen/geslikt/gehad volgens .. :? D | volgens .. niet/nooit in? gebruik/gebruikt/genomen/ingenomen/geslikt/gehad :? D
      van/met D {be} geen/nooit sprake geweest? END | geen D meer gebruiken/nemen/slikken/innemen END
      lever/levert/leverde/leverden/leveren/gaf/gaven/geef/geven/schreef/schreven/schrijf D .. niet af/mee/uit/voor
      heeft/had D nooit | D heeft/had .. nooit | start D niet
      met/with D heeft/had/hebben {he}? .. geen/no/nooit/never .. ervaring/contact/experience/gehad
      over D {be} gesproken/nagedacht/gedacht/overlegd/gediscussieerd ,? .... niet/geen/nee
      maakt/maken/makes D .. onmogelijk/impossible/onverantwoord
      voor D voelt/voelde/voelen .. .. niets/weinig/niks | ontbreekt/ontbrak/ontbreken/ontbraken .. {why} voor/tot D
      geen aanwijzing/aanwijzingen dat .... D .. heeft/had/gebruikt/gebruikte/kreeg/nam/slikt
      advies/adviseer/adviseren/beleid/p/plan :? ... geen D meer | {not} .. D .. gebruikt/gehad/geslikt/gekregen/geprobeerd/taken/used/tried geweest?
      {not} eerder/ooit/ever/previously .... D .. gebruikt/gehad/geslikt/gekregen/geprobeerd/taken/used/tried/behandeld/ingesteld geweest?
      D raad/raden/raadt/raadde/raadden/ried/rieden ... af | stel/stelt/stelde/stellen/stelden D .. uit | raad/raden/raadt D .. af | raad/raden/raadt ik/wij/we? het gebruik van D .. af | van D .. afgezien
      no/geen prior/previous/past/eerder D use/exposure/gebruik?
      mag/mogen/kan/kon/mocht D .. niet | D mag/mogen/kan/kon/mocht .. niet
      D {takes} {he} .. niet/nooit bij/erbij/op/in/aan/naast/ernaast/daarnaast/mee? END | D {takes} de/het heer/kind/bewoner/bewoonster/familie/jongen/meisje/vrouw/man .. niet END
      D ,? {surely} niet/nooit END | D .. ligt/liggen/lag/lagen/staat/stond nog .. bij/in de? apotheek/balie/ophaalbalie/afhaalbalie/apotheker
      naar/aan/op D grijpt/greep/taalt/taalde/waagt/waagde/zit .. .. niet/nooit
      vraagt/vroeg/verzoekt/verzocht/wil/wilde om/naar/graag? D .. ,? uitleg/uitgelegd/toegelicht .... niet/niets/geen/nee/waarom
      niets/niks .. met/tegen/van D .. gedaan/genomen/gebruikt/geprobeerd/ondernomen | voor D bedankt/bedankte/bedankten/bedanken | D ziet/zag/zien/zie/zagen .. .. af END
      {why} voor/tot/om/met D .. ontbreekt/ontbrak/ontbreken/ontbraken/afwezig/verviel/vervallen | zich .... tegen D .. verzet/gekant/gekeerd/uitgesproken/verweerd
      of .. D .... ontkennend
      recept/recepten/voorschrift/aanbod/middel voor/van? D .... geen/nooit/niet gebruik | {takes} {he} D .. niet/nooit in/bij/erbij/aan/op? END | gebruik/inname/toediening/use van D {be}? .. ontkend/ontkent | voor/tot/in/van/aan/over/naar/op D .. .. geen {why}
      voor/tegen D .... een contra -? indicatie | voor .. gebruik/toevoegen/toevoeging/starten/start/voorschrijven/inzetten/behandeling/toediening van/met D .... geen {why} | voor D {be}/bestaat/bestond/geldt/gold .... contra -? indicatie/contraindicatie
      D .. acht/achten/achtte/achtten/vind/vindt/vond/vinden/vonden/oordeelt/oordeelde .... {unfit}/ongeschikt/riskant/gevaarlijk/belastend
      D vond/vonden {he} .. te duur/zwaar/ver/ingrijpend/belastend/riskant/gevaarlijk/vroeg/omslachtig/eng/veel/heftig/bezwaarlijk/onzeker
      D gebruikt/slikt/neemt/krijgt/heeft/had {he} .? nooit/nimmer END
      D he/she/they/patient/pt will/does/did/would/has/can not/never .. take/taken/use/used/have/want/tolerate/had END | D he/she/they/patient/pt never took/takes/takes/used/uses/had/wanted/started
      D he/she/they/patient/pt does/did/will/would/has/is not END | D he/she/they/patient/pt doesnt/didnt/wont/wouldnt/hasnt .. take/use/want/have/had/taken END | D he/she/they/patient/pt doesnt/didnt/wont/wouldnt/hasnt END
      D geef/geven/gaf/gaven/start/starten/schrijf/schrijven/adviseer/adviseren wij/we/ik ... niet/nooit | D laat/liet {he} .? .. staan
      geen .. aanleiding/indicatie/noodzaak/reden/behoefte {seen}? om D .. te schrijven/starten/geven/gebruiken/nemen
      laat/laten/liet/lieten D .... achterwege | van D .... geen sprake | tegen D .... bezwaar/bezwaren | {not} face/fancy .. taking? D | nooit/niet .. aan D geweest | {not} consider/think/feel/find/deem D .. suitable/appropriate/indicated/advisable/right | acht/achten/vind/vinden .. D niet/ongeschikt
      D niet .. te geven/starten/schrijven/nemen/gebruiken/overwegen
      D wil .. niet
      D no/nee/nihil/nooit/never/neg/negatief/negative/geen/none/niet/not/nil/negatief END | D :/-/–? no/nee/never/nooit/none/nil/not per/volgens/according to? {fam}/pt/patient/patiente/him/her/hem/haar/gp/records/notes
      D neg/negative/negatief in/on/op/by/bij .. {screen} | no/geen evidence/sign/suggestion/aanwijzing/indication of/for/voor D use/usage/intake/exposure/gebruik
      D {begun}/{handed}/{taken}/overwogen/erbij QM nee/no/neen | van/tot/aan D {be} .. het? .. niet/nooit/nimmer .. gekomen/overgegaan/besloten/toegekomen/begonnen
      D QM nee/no/neen/never/nooit/geen/none/nil | D .. gebruik/gebruikt/use/usage/intake/inname :? nee/no/geen/none/nil/never/nooit END
      gebruik/use/inname/intake van/of D :? nee/no/geen/none/nil/niet END
      wil/wilt/wilde/wenst/wenste .. geen .. D meer
      {not} .. think/feel/believe D .. warranted/indicated/needed/necessary/required/justified/appropriate
      het? voorschrijven/gebruik/starten van D .... niet/not .. verstandig/wenselijk/zinvol/geindiceerd/verantwoord
      D are/is/zijn not/niet END
      van D .. af te? blijven/blijft/bleef | {proposed} D ,? but/maar? .... would/rather/prefers/prefer/liever/eerst
      {proposed} D ,? but/maar/and/en? .... too/te soon/early/vroeg/much/burdensome/belastend/zwaar
      leave/leaving/left/kept/keep D out | D moet/dient/mag/kan {he}? laten staan | zit/zitten/zat .. op D .. wachten | op D zit/zitten/zat .. niet
      D QM? {he}? {not} .. interested/keen/wanted/willing/happy END | D QM? no/geen interest/interesse/wish/wens
      D liever/beter niet ivm/wegens/vanwege/gezien/bij/met/in/om/i | risk/risks/harms/dangers/nadelen/risicos of/van D .... outweigh/outweighs/outweighed/wegen
      turned/turns/turning/waved D down/away/aside | wees/wijst/wezen/wijzen/houdt/hield/slaat/sloeg/wimpelt D .. af/hand
      raad/raden/raadt/raadde/raadden .... D .. af
      ziet/zag/zien/zagen .. van D .. af
      haalt/haalde/haalden/kocht/koopt D .. niet/nooit .. op/af/END | D haalt/haalde/haalden {he} .? .. niet/nooit | D {be}? otc/zelfzorg/vrij/thuis/ooit/eerder .. :? nee/neen/no/geen/nooit END
      voor D voelt/voelde/voelen {he} .? .. niets/niet/weinig/niks/nul | {proposed} ,? .. D ,? .. {he} .. niet END
      D hoef/hoeft/hoefde ik/{he} .? niet END | per abuis/vergissing .. stond/staat .. D op/vermeld/genoteerd | per abuis/vergissing stond/staat D
      slikt/gebruikt/neemt/slikte/gebruikte/nam {he}? D in/helemaal/absoluut het? geheel? niet | voor/for D .. {been} ik/wij/we/i/{he}? geen/no .. recept/prescription/script
      not/never/geen/nooit a/an/een? D -? user/gebruiker/gebruikster
      laat/liet/laten/leaves/left/leave D .... doosje/la/kast/box/drawer/cupboard/packet/blister | D recept/prescription/script .... verscheurd/weggegooid/torn/unfilled/uncashed/versnipperd/binned
      kan/kon/kunnen/konden zich .. in/met .. D niet/nooit vinden/verenigen | D QM not/niet nodig/needed/required/necessary/{taken}/{handed}
      voor/for D {be}/bestaat/bestond/zie/ziet/zien/zagen {he}? ... geen/no .. indicatie/reden/plaats/noodzaak/aanleiding/rol/grond/indication/reason/place/role
      trombolyse/thrombolyse/thrombolysis/lysis/lyse/sedatie/sedation/injectie/injection/infiltratie/profylaxe/prophylaxis/couperen/antagonering/reversal/proefbehandeling/trial met/with/of/door/by D .... not/niet/nooit/never .. verricht/uitgevoerd/performed/undertaken/done/gedaan/attempted/plaatsgevonden/gegeven/given/carried
      ontkent/ontkend/denies/denied .... gebruik/use van/of D ,? evenals/noch/alsmede/alsook/and/nor/or/en dat/that/those? van/of D
      idea/suggestion/offer/thought/prospect/mention/proposal of/to ... D {be}? .... {not}/refusal/refused/declined/rejected/rebuffed/turned
      talked/spoke/spoken about/through D ,? but/and .... {not}/unwilling/reluctant/declined/refused/against
      {proposed} D ,? but/and .... hold/holding/wait off/on/it END
      {not} persuaded/convinced that/of/by? D | no D since the? last test/visit/review/appointment/clinic/check/consultation | D put/puts him/her/them/patient off | D schrikt/schrok/schrikte hem/haar/patient .. af
      left/leave/leaving D alone
      talked/spoke/spoken about/through D ,? but .... wait/rather/prefer/prefers/preferred
    `),
  },
  {
    // "She asked for diazepam, which I did not prescribe".
    cue: { id: 'not-it', status: 'negated', direction: 'before', back: true },
    phrases: phrasesOf(`
      {not} .. had/like/afford/with to? it/this/that/them
      maar/doch recept/voorschrift/machtiging/aanvraag {be}? niet/geen/nooit | ;/– wil/wilde/wenst/hoeft {he} niet END | but/maar {he}/he/she/they .. {refuses} END
      {proposed} ... ,? but/maar/and/en/who/die? ... wil/wilde/wenst/wenste/willen .. niet END
      {proposed} ... ,? but/maar/and/en/who/die? ... {refuses}/bedankt/bedankte
      {proposed} ... ,? but/maar/and/en/who/die? ... would/rather/prefers/prefer/preferred/liever/eerst
      {proposed} ... ,? but/maar/and/en/who/die? ... too/te soon/early/vroeg/much/burdensome/belastend/zwaar
      en/maar/doch wil/wilde/wilt/wenst/durft/hoeft/hoefde {he}? .. niet/nooit END | ontkennend beantwoord/geantwoord | beantwoorden/beantwoord/beantwoordden wij/we/ik? ontkennend | maar/doch .. haalt/haalde/nam/neemt/startte/begon/gebruikte/gebruikt/slikte/slikt/wilde/wil/kreeg/krijgt het/dit/deze/die/hem/ze/recept .. niet/nooit
      {be} .. against it/this/them | {be} er .. tegen
      {be} er .. tegen
      wil/wilde/moet/moest {he} niets/niks van? weten/horen/hebben END | wil/wilde/wenst/wenste geen van beide/beiden/twee/allebei | , .. he/she/they/patient/pt did/does/would/was not END
      ,/;/./but/and request/requests {been}? denied/declined/refused/rejected END
      but/maar .. never/nooit/not/doesnt uses/takes/use/take/gebruikt it/them/het END
      , zij/zijzelf/hij/hijzelf/patient/patiente/ze .. niet END | , pt/pte/mw/dhr/zelf niet END
      but/maar/and/en/,/./; .... {not} interested/keen/willing/geinteresseerd/bereid/akkoord/agreeable END
      would/will/prefer/prefers/preferred/d rather? not END | rather not | liever niet END | said/says/saying no END | zegt/zei nee END
      ziet/zag/zien {he}? .. niet zitten | ziet/zag/zien/zie {he}? er/hier/daar {he}? niets/niks/weinig/niet in/van | heeft/had {he}? er/hier/daar geen .. oren/zin/behoefte/trek/belangstelling naar/in/aan | voelt/voelde/voelen .. niets/niet voor END | no interest END
      dat/dit/die/deze wil/wilde/wenst/wenste/neemt/gebruikt/slikt {he} .. niet/nooit | staat .. niet voor open
      hier/daar/er niet mee te? starten/beginnen/gestart/begonnen | decided/chose/besloot/besloten otherwise/anders | did/has/have not start/started END
      having/have none of it/this/that | legt/legde/leggen .. naast zich neer
      daar/hier/er begin/begint/beginnen/begon ik/{he}? .. niet/nooit aan/mee | zegt/zei/zeggen/verklaart/meldt .... nooit/niet {taken} te hebben | gevraagd/aangevraagd/verzocht ,/;/:/-/– .. afgeraden/ontraden/geweigerd
      dat/dit/die .... niet/nooit .. voorschrijf/voorschrijven/geef/geven/doe/doen/wil/wilde END
      which/that/die/dat/dit/deze/this .... not/niet/never/nooit .. prescribe/prescribed/give/given/gave/start/started/voorgeschreven/gegeven/gestart/gehonoreerd/meegegeven
      no/nee thank/thanks/dank/bedankt you/je/u? | thanks/thank you? but no
      hetgeen/wat/which {he} .... wees/afwees/weigerde/afsloeg/ontraden/declined/refused | zie/ziet/zag/zien/zagen/see/sees/saw er? .. geen/no/niet .. heil/nut/meerwaarde/point/benefit/value/zin in/van?
      p/plan/beleid/b : nee/no/niet/not END | zien/ziet/zag/zagen er/hier/daar .. vanaf | daar/hier/er vanaf .. gezien/ziet/zag | neither .. should/must/to/can/may
      he/she/they/{he} shook/schudde .. head/hoofd | shook/schudde .. head/hoofd | rather/prefers/prefer/liever .. to? do/doing/manage/doen zonder/without END
      laat/liet {he}/he/she/they? ... in .. doosje/kast/la/verpakking zitten/liggen/staan
      but/maar .. wil/wilde/wants/want .. niet/not END
      daar/hier/er .. van .. afgezien | daarvan/hiervan/ervan .. afgezien/afziet
      daarvan/hiervan/ervan af te zien | zag/ziet/zien er/daar/hier .. van af | zag/ziet/zien daarvan/hiervan/ervan af | besloten/besloot/besluit/koos/afgesproken .. dit/dat/deze/het/die .. niet te | staat/stond/staan {he}? hier/daar/er {he}? niet .. achter/open
      daar/hier/er .. niet/nooit .. aan/mee/mede begonnen/gestart | daar/hier/er .. {not} .. op/voor/aan/mee/toe/toegekomen {handed}/{handing}/{slikt}
      gebruikt/neemt/slikt/nam/wil/krijgt/kreeg/wilde/gebruikte/slikte/hoeft {he}? dit/deze/die/het/hem/ze .. niet/nooit in? END | not taking/using/on it/this/them
      but/maar .. not/niet/never/nooit .. taken/took/started/start/gestart/ingenomen/gebruikt/opgehaald/begonnen/collected/filled/used/dispensed/afgehaald it/them/ermee/daarmee
      but/maar .. not/niet/never/nooit .. taken/took/started/start/gestart/ingenomen/gebruikt/opgehaald/begonnen/collected/filled/used/dispensed/afgehaald it/them/ermee/daarmee
      {pron} said/says .. no END | turned/turns/turning it/this/that/them/both down | came to nothing | {decided} not to END | not for {him}/now END
      {pron} .. like/wanted/want/took/accepted/tried/chose neither | ,/but/and took/takes/tried/filled/collected/wanted/started neither END | {proposed} ... ,? but .... opted/settled/plumped for
    `),
  },
  {
    // "Pancreatitis, definitief verboden": with the harm named it is an allergy (see `harm.ts`).
    cue: { id: 'forbidden', status: 'negated', direction: 'before', back: true },
    phrases: phrasesOf(`
      is/zijn/blijft/blijven/en/,/;/–/-/:/( voortaan/sindsdien/definitief/absoluut/permanent/blijvend/levenslang/nadien/dus/daarom/derhalve/strikt gecontra - indiceerd
      is/zijn/en/,/;/–/-/:/( voortaan/sindsdien/nadien/levenslang/dus/daarom uitgesloten | ,/;/–/- definitief/absoluut/blijvend/permanent? uitgesloten END | ,/; {unfit}/vermijden/ontraden middel/groep? END | ,/;/–/- absoluut/liever/beslist? nooit END | , absoluut/liever/beslist niet END | ,/; mag/mogen .. niet meer END
    `),
  },
  {
    // "Aangeboden maar zij sliep al": what was offered and met a "but" is not given, unless somebody agrees.
    cue: { id: 'offered-but', status: 'negated', direction: 'before', back: true, needs: 'no-consent' },
    phrases: phrasesOf(`
      aangeboden/aangereikt/voorgehouden/gebracht ,? maar/doch | voorgesteld ,? maar/doch
      ter sprake/tafel/discussie gekomen/gebracht? ,? maar/doch | klaargelegd/klaargezet/opgetrokken ,? maar/doch
    `),
  },
  {
    cue: { id: 'yes', status: 'current', direction: 'drugs', strength: 2 },
    phrases: [
      'vraagt/vroeg/vraag/vragen/weten of .... naast/bij/met/op D .. :/;/,/→? {nee}',
      'D QM ja/yes/jawel',
      'D : ja/yes',
      'D yes/ja',
      'D .. gebruik/use :? ja/yes',
    ],
  },
  {
    // "Without salbutamol he does not manage".
    cue: { id: 'not-without', status: 'none', direction: 'drugs' },
    phrases: phrasesOf(`
      deelt/deelde/zet/reikt/spuugt/spuugde/braakt/perst .. D .. uit
      zonder D .... niet/nooit | zonder D .... redt/kan/kon/lukt/gaat/ging/komt/slaapt/functioneert/houdt .... geen
      without D .... lock/locks/flare/flares/worse/worsen/worsens/struggle/struggles/suffers/deteriorates/relapsed
      zonder D loopt/raakt/ontspoort/valt/houdt/zakt/stijgt/verslechtert/ontregelt/trilt/krijgt/zwelt {he}/het/de/haar/zijn
      without D he/she/they/it/the/his/her .. fills/fill/gets/becomes/swells/falls/rises/shakes/spirals/relapses/decompensates/retains/seizes/fits/struggles
      als/wanneer/indien/zodra {he}? .. D niet/vergeet neemt/slikt/gebruikt/inneemt/krijgt/te?
      zonder hulp/toezicht/aansporing/herinnering/begeleiding ... D .. niet | {not} .. {taking} D unless/without/tenzij/zonder .. prompted/reminded/supervised/supervision/help/prompting/crushed/hulp/toezicht/aansporing
      kan/kon/kunnen/wil D niet missen | has/have left D alone | left/leave/leaves/leaving his/her D alone | kan/kon/konden/kunnen D .. niet meer? vinden/wegkrijgen/betalen
      verdraagt/tolereert/verdroeg D niet/alleen/slecht zonder/met/samen D | not/unable/cannot/cant/never able? to? tolerate D without D | tolerates/tolerated D only with D | only tolerates/tolerated D with D
      contra -? indicatie voor/tegen/bij D .. besproken/geaccepteerd/afgewogen/overwogen/bekend/weegt | contraindication to/for/with D .. discussed/accepted/weighed/considered/noted/known
      relatieve/relative contra? -? indicatie/contraindication/indication .. voor/to/for D
      kan/kon/kunnen/redt .. zonder D .. niet | wordt/raakt/werd ziek/slechter/instabiel/psychotisch/manisch/onrustig/benauwd zonder D
      zonder D wordt/worden/gaat/is/heeft/raakt/krijgt {he}/het/de/haar/zijn .... {rx}
      zonder D wordt/worden/raakt/krijgt {he}/de/haar/zijn
      zonder D geen
      zonder D heeft/krijgt ... weer/direct/meteen | without D .... return/returns/recur/recurs/relapses
      without D .... cannot/cant/couldnt/unable/wont/never | without D .... does/did/could/can/will not
      if/when/whenever {pron} .. forgets/misses/skips/omits .. D
      no/without/any D related/induced/associated | instead of/than his/her/their own D
    `),
  },
  {
    // "Simvastatine niet met claritromycine combineren": which of them is left out, is not told.
    cue: { id: 'not-together', status: 'unclear', direction: 'drugs', each: ['unclear', 'current'] },
    phrases: ['D niet/nooit met/naast/bij D combineren/geven/voorschrijven/starten'],
  },
  {
    // "Niet met NSAID's maar met colchicine", "sloeg vortioxetine af", "geven de ouders niet".
    cue: { id: 'not-around', status: 'negated', direction: 'drugs' },
    phrases: phrasesOf(`
      niet/not met/with D ,? maar/but met/with | {fend} D .. af END | {fend} de/het/een? aangeboden/voorgestelde/geadviseerde D .. af END | {fend} het/een/haar/zijn/ons voorstel/aanbod/advies voor/tot/van D af END
      D geven/geeft/willen/wil/wilden/wensen de/haar/zijn? ouders/moeder/vader voorlopig/nog/liever? niet
      D heeft/hebben/had/hadden {he} niet/nooit gehad/gekregen/meegenomen/opgehaald/afgenomen | leverde/leverden/leveren D niet uit/af | leverde/leverden/leveren .. .. D niet uit/af
    `),
  },
  {
    cue: { id: 'combination-advice', status: 'none', direction: 'drugs' },
    phrases: phrasesOf(`
      concomitant/combined/simultaneous/concurrent/combination/coadministration/gelijktijdig*/combinatie ... D .. gecontra -? indiceerd
      concomitant/combined/simultaneous/concurrent/combination/coadministration/administration/gelijktijdig*/combinatie ... D .. contraindicated/gecontraindiceerd/avoided/vermeden
      avoid/vermijd/vermijden/against combin*/combinatie/concomitant/coadminist*/together .. D
    `),
  },
  {
    cue: { id: 'not-done', status: 'negated', direction: 'drugs', each: ['negated', 'current'] },
    phrases: [
      'vraagt/vroeg/vraag/vragen/weten of .. D ... naast/bij D :/;/,/→? {nee}',
      'voor/tot .. .. van/met/tot D naast/bovenop/bij/met/boven D .... geen {why}',
      'D en/and/&/+ D .... former/first not/never {handed}',
      'D .. cant/cannot be? given/used/taken/prescribed/combined with/alongside his/her D',
      '{screen} :? neg/negative/negatief for/voor? D ,/;/but/and/en/maar pos/positive/positief/+ for/voor? D',
      'D .... clash/clashes/interact/interacts/interactie/interacteert with/met .. D , .. not/niet/never/nooit {handed}',
      'D naast/alongside/together samen/with/met? D .... unwise/onverstandig/ongewenst/undesirable',
      'D naast/alongside/together samen/with/met? D .... niet/not .. verstandig/wise/wenselijk/raadzaam/advisable/safe/veilig',
      'D in/samen/naast/together/alongside/combined combinatie/combination/met/with? met/with? haar/zijn/her/his/huidige/current/bestaande huidige/current/bestaande? D .... vermeden/avoided/ontraden/gecontraindiceerd/contraindicated/vermijden',
    ],
  },
  {
    // "Mum has never used it on him": a parent who gives, or does not.
    cue: { id: 'not-by-parent', status: 'negated', direction: 'drugs', needs: 'no-day' },
    phrases: phrasesOf(`
      {parent} has/have/had/is/are/was? not/never/hasnt/havent/isnt/didnt/doesnt/dont been? given/giving/give/administered/administering D
      {parent} has/have/had/is/are/was? not/never/hasnt/havent/isnt/didnt/doesnt/dont used/tried/applied/put/use/try/apply/using/trying/bought .. D on/for/with him/her/them/child/baby/pt
    `),
  },
  {
    // At the head of its line: "Not for tranexamic acid".
    cue: { id: 'not-for', status: 'negated', direction: 'after', close: true, needs: 'opening' },
    phrases: ['not for', 'niet voor'],
  },
  {
    // "Too frail for statins", "would rather have CBT than any SSRI", "an eGFR that rules out metformin".
    cue: { id: 'other-choice', status: 'negated', direction: 'after', close: true },
    phrases: phrasesOf(`
      too high/low/slow/frail/young/old/unwell/ill/early/late/mild/poor/risky/dangerous/unstable/advanced for | rules/ruled/ruling out | {not} ready for
      rather/sooner have/try/do/use/see/take/get .... than | prefer/prefers/preferred/chose/opted/opts/try/trying/wants/want .... {nondrug} .. before/over/to/than/not | {nondrug} rather? than/not | {nondrug} preferred over/to | in preference to
    `),
  },
  {
    cue: { id: 'never-had', status: 'negated', direction: 'drugs' },
    phrases: phrasesOf(`
      has/have/had not/never had any? D .. at/ever/before/in/to any/ever/all/life/date/past? point/time/stage? | has/have/had not/never had any? D END | has/have/had not/never had any? D for this/it/these
    `),
  },
  {
    // A change that is not made leaves the drug as it is.
    cue: { id: 'not-the-change', status: 'none', direction: 'drugs' },
    phrases: phrasesOf(`
      recept/herhaalrecept/herhaling/bestelling D klaar | D .. {not} touch/touching the/his/her/it/this/them | mocht/mochten D .. niet/geen/onvoldoende .. helpen/werken/baten/aanslaan/volstaan | voor D {be}/bestaat/heeft .. geen .. alternatief/alternatieven/vervanging | herhaalrecept/herhaling van/voor? D .. niet nodig | geen .. {why} voor D meer
      D {takes} {he} .? niet/nooit alleen/altijd/elke/iedere/dagelijks/te/alle/steeds/trouw/regelmatig/vaak/hoger/lager/anders/kwijt/missen/af/opgeven/zelf
      van D wil/wilde/willen/wenst .. niet/nooit .. af/vanaf/afstappen/afstand/afzien | {not} .... D op/los/in te geven/laten/leveren
      {not} nodig/noodzakelijk/necessary/needed/required/zinvol/verstandig/wise om/to? D te? .. {changing}
      D wil/wilde/wenst/wenste/durft {he}? .. niet/nooit kwijt/missen/opgeven/stoppen/staken/minderen/afbouwen/verlagen/ophogen/verhogen/overslaan
      wants/want/wanted/wishes/wish .. off D ,? but/maar? he/she/they/patient does/do/did not/nt | wants/want/wanted .. to? stop D ,? but? he/she/they/patient does/do/did not
      wil/willen/wilde .. stopt/stoppen met D ,? maar? zelf? {he}? wil .. dat? niet
      {not} .. {taking} more/extra D | {not} .. {taking} D .. {manner} | D mag/mogen/kan/dient/must/should/may niet/not .... {changing}
      initially/aanvankelijk/eerst .. {refuses} {he}? D ,? .... agreed/accepted/takes/agreeable/akkoord/wel/started/gestart
      {changing} van/of/in? D .. {be}? .... {not} nodig/noodzakelijk/necessary/needed/required/zinvol/indicated/geindiceerd/warranted
      {not} want/wish D .... {changing}/{ended}
    `),
  },
  {
    cue: { id: 'not-done', status: 'negated', direction: 'drugs', each: ['current', 'negated'] },
    phrases: [
      'voor D ,/en/maar? niet voor D',
      '{refuses}/{not} .. switch/switching/change/changing/overstap/wissel/omzetting/omzetten from/van D to/naar D',
    ],
  },
  {
    cue: { id: 'not-the-change', status: 'none', direction: 'either' },
    phrases: phrasesOf(`
      ck/ldl/alat/asat/ggt/kreatinine/leverenzymen/leverwaarden/crp/tsh/kalium/inr/hba1c/glucose {be}? licht/sterk/fors/nog? verhoogd/verlaagd
      unwilling/reluctant/hesitant/refuses/refused/loath to give/come up/off
      no need/reason/requirement to avoid/monitor/check/measure/repeat/worry/review | not/never to? be? given/give/administered/used/taken within/before/after/near/with #/alcohol/food/meals/milk/antacids/dairy/grapefruit | not/dont repeat .. course/bloods/test/tests/level/levels/scan
      nights/days/weeks/doses/course/supply only? ,? do? not to? be? repeat/repeated
      must/should/do/to/may/dont not/never? be? take/taken/swallow/swallowed with/within/before/after/near/at/during
      {not} want/wants/wish/wishes/wanting/keen/willing to .. {changing}/change/alter/adjust/lose/stop/switch it/them/this/these/dose? | {not} nodig/noodzakelijk/necessary/needed/required om/to? .. {changing} | {not} need to .. be? {changing}
      function/functie/gfr/egfr/renal/kidney/cognition/cognitive/vision/memory/further/slow .. decline/declines/declining/declined | decline in
      {not} .. {taken}/{taking} .. {manner} | {not} .. .. {manner} {taking} | {not} .. {unfit} | {not} gecontra -? indiceerd
      niet/nooit zelf {taken}/{taking} | niet/nooit in/tijdens/na .. .. {taken}/{taking} | niet/nooit te lang/veel/vaak/hoog/laat/vroeg/snel {taken}/{taking}
      {not} samen/tegelijk/gelijktijdig/together .. {taken}/{taking} | {not} langer/longer/vaker/meer/more dan/than .. .. {taken}/{taking}
      {not} .. {taking}/{taken} .. at/in/on night/evening/morning/bedtime
      verdraagt/verdragen zich niet/slecht met | {not} van plan/bereid .. | huiverig/terughoudend/angst voor/met zijn/haar | ongeopend/ongeopende in de koelkast | nog .. in huis/voorraad/kast/la | nog .. liggen/over
      {changing} {be}? niet/not nodig/noodzakelijk/needed/necessary/geindiceerd/zinvol
      {not} .. gevraagd/vroeg/vraagt/vragen naar | {not} om extra/meer/hogere/verhoging/ophoging/wijziging | {not} door ons/mij/u/huisarts/specialist/apotheek {given}/{handed}
      {not} prescribed/voorgeschreven by/door us/me/ons/mij/gp/huisarts/here
      offered/recommended/suggested .. {nondrug}/ect/admission/referral
    `),
  },
  {
    cue: { id: 'not-the-drug', status: 'none', direction: 'after' },
    phrases: phrasesOf(`
      geen/no/zonder/without .. bijwerking* van/op/bij/from/onder | no .. side effects/effect from/of/on/with
      no .. problems/adverse/bleeding/complaints .. from/with/on/of | no evidence/sign/signs of | no interaction .. with/between
      geen .. effect/klachten/interactie*/verbetering/reactie/probleem/problemen/bezwaar/bezwaren .. van/met/op/bij/tussen/sinds/tegen
      no .. changes/change to/in/of | geen .. last/hinder/nadeel/reactie/bijeffecten/problemen van/op/met/onder
      no .. trouble/difficulty/issues with/from/on | geen .. wijziging*/verandering*/aanpassing* in/van
      no .. response/improvement/benefit to/with/on/from | never/nooit misses/missed/vergeten/vergeet/skips .. a/dose/of?
      vergeet/vergeten/mist nooit .. haar/zijn?
      kan/kunnen/kon .... niet ... zonder | niet/not zonder/without | cannot/cant/unable/couldnt/hardly/barely/scarcely ... without
      denies/denied/denying missing/skipping/forgetting/omitting/stopping/misusing/overusing | denies/denied/ontkent/ontkende/never/nooit/denying .. bijwerkingen/klachten/problemen/last/effects/effect/problems/missing/missed/skipping/vergeten .. of/from/van/op/with/met/on
      nooit/never .. problemen/klachten/last/bijwerkingen/problems/trouble/issues .. had/gehad/ervaren .. met/van/op/with/from/on | {not} ... without/zonder | {not} want/wish/like {him}? to? be? without/zonder | {not} been? sleeping/eating/coping/improving/better/happy/admitted on/with | denied access
      {not} .. open/willing/keen/agreeable to anything/iets beyond/but/except | {not}/niets/nothing/geen/no .... beyond/except/besides/behalve/buiten | {not}/niets/nothing/geen/no .... other/andere/anders than/dan | {not}/niets/nothing .. other/andere/anders .. than/dan/naast/besides/behalve | never sleeps/goes without | never without | without effect/success/relief/interruption
      nooit/never/geen/no .. problemen/klachten/last/problems/trouble/issues mee/daarmee/hiermee/ermee | daar/hier/er nooit/geen .. problemen/klachten/last .. mee
      daar/hier .. niet/nooit .. begonnen/gestart | stop/stopping/discontinue/discontinuing/stoppen/taper/reducing D ... decided/opted/chose/elected/advised/advise against it/this/that/doing
      zonder effect/succes/onderbreking/problemen | no doubt | not only | niet alleen | no objection | no missed doses of
      {not} to? be switched/swapped/substituted | niet omzetten/wisselen/switchen/vervangen/omgezet/gewisseld
      never/nooit/nimmer .. bled/fallen/relapsed/seized/fitted/fainted/vomited/collapsed/hypo/attack/attacks/episode/gebloed/gevallen/flauwgevallen/recidief/terugval .. on/with/under/since/op/met/onder/sinds
      niet meer in huis/voorraad | niet meer voorradig/leverbaar/verkrijgbaar | not/no longer? in stock | {not} available/leverbaar/voorradig
      geen ... meer met/op/onder/sinds/na/door/bij/dankzij/tijdens de/het? start/starten/gebruik/ophogen/verhogen? van? | no more ... on/with/since/after/under starting/commencing/taking/using?
      {not} .. contra -? indicatie | no contraindication
      given the/his/her/their/this/that/a/an? good/poor/excellent/ongoing/recent/previous/past/risk/risks/age/history/frailty/lack/response/renal/kidney/interaction/interactions/concern/concerns/likely/potential/possible
      nooit zonder | niet/not/no meer/longer .. zonder/without | never/nooit .. had/gehad? .. problems/problem/klachten/last/issues/trouble/bijwerkingen/effects with/van/met/from/bij/of
      {rx} .. not/niet .. due/attributed/caused/related/veroorzaakt/toegeschreven/gerelateerd to/by/door/aan
      nog niet opgehaald/afgehaald? | niet ( meer ) {taken}/{handed} | not sure | not effective | niet effectief | geen of onvoldoende effect van | no longer/more pain/symptoms
      cave qt/qtc/interactie/interacties/sepsis/infectie/infecties/bloeding/bloedingen/nabloeding/hypo/hypos/hypoglykemie/hypotensie/hyperkaliemie/hyponatriemie/dehydratie/sedatie/ademdepressie/serotoninesyndroom/bradycardie/intoxicatie/ontwenning/onttrekking/combinatie/bloedingsrisico/valrisico/nierfunctie/leverfunctie/delier :? | no dose adjustment | geen dosisaanpassing | no contraindication* to/for | geen contra -? indicatie* voor
      geen reden om | no reason to stop/change/adjust | not enough | niet genoeg | niet voldoende | not been enough
      not/niet well/goed/optimaal/stabiel/adequaat/always/altijd/sufficiently/fully .. controlled/ingesteld/take/taking/trouw on/op/in?
      not/niet always/altijd .. take/taking/in/taken/trouw? | does/do/did not always take/use | niet trouw | niet/not abrupt/abruptly/plotseling/suddenly
      {not} changed/gewijzigd/aangepast/veranderd/verhoogd/verlaagd/increased/reduced/adjusted
      not/niet the/de cause/oorzaak | no/geen aanwijzing* voor
      {not} .. {taken}/{taking} more/stronger than | {not} .. be? the? cause/culprit/responsible | without doubt
      {not} too .. for
    `),
  },
];

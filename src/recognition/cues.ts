/**
 * The words that say how a drug stands to the patient, Dutch and English. One row per rule; the rule's id is given
 * with each mention it decided. Written in the phrase language of `phrase-table.ts`.
 *
 * Ideas from the published trigger-and-scope family (NegEx, ConText, and ContextD for Dutch): a cue has a direction,
 * longer "pseudo" phrases take its words away, and its scope ends at terminators. The rows are our own.
 */
import type { CueRow } from './cue.ts';
import { ALLERGY } from './cues/allergy.ts';
import { CURRENT } from './cues/current.ts';
import { EARLIER } from './cues/earlier.ts';
import { FAMILY } from './cues/family.ts';
import { LEAFLET } from './cues/leaflet.ts';
import { NOT_TAKEN } from './cues/not-taken.ts';
import { OVER } from './cues/over.ts';
import { FAM, FAM_FEMALE, FAM_MALE, FAM_OWN } from './cues/people.ts';
import { PLANNED } from './cues/planned.ts';
import { REACTION_MACROS } from './cues/reactions.ts';
import { SCOPE } from './cues/scope.ts';
import { STOP_NOT_DONE } from './cues/stop-not-done.ts';
import { STOPPED } from './cues/stopped.ts';
import { SWITCHED } from './cues/switched.ts';
import { UNCERTAIN } from './cues/uncertain.ts';

export const MACROS: Record<string, string> = {
  ...REACTION_MACROS,
  ended:
    'gestopt/gestaakt/stopgezet/beeindigd/afgebroken/opgehouden/geschrapt/uitgeslopen/uitgefaseerd/afgeschaft/gesaneerd/geeindigd/onttrokken/uitgesleept/weggesaneerd/stopped/discontinued/ceased/withdrawn/terminated/abandoned/halted/deprescribed/stoped/dced/dcd/discont/discontd/discd/stpd/stopd/dcontd/discontined/axed/ditched/scrapped/dumped/culled/jettisoned/nixed/rescinded/revoked/binned',
  // Infinitives of ending, and what is left behind.
  ending: 'staken/stoppen/beeindigen/stopzetten/afbouwen/afbreken/schrappen/loslaten/verlaten/uitsluipen/opgeven',
  leftat: 'verlaten/losgelaten/opgegeven/weggelaten/ingetrokken/afgevoerd/opgezegd/weggedaan/prijsgegeven',
  // Likewise, of other things too.
  offat:
    'uitgezet/afgezet/opgeheven/geannuleerd/gecanceld/weggenomen/verwijderd/stilgezet/uitgehaald/doorgekruist/weggeschrapt/weggehaald/uitgeleid/gediscontinueerd/opgedoekt/doorgestreept/afgedankt',
  actor:
    'hij/zij/ze/ik/wij/we/men/patient/patiente/pt/pte/betrokkene/mw/mevr/mevrouw/dhr/meneer/client/huisarts/ha/cardioloog/psychiater/internist/neuroloog/apotheker/apotheek/specialist/arts/uroloog/reumatoloog/longarts/geriater/chirurg/gynaecoloog/dermatoloog/nefroloog/oncoloog/so/mdl',
  // Begun, placed, handed out: with "wordt" and a day to come.
  putin:
    'geplaatst/gezet/ingebracht/toegediend/gegeven/geprikt/gespoten/gestart/opgestart/begonnen/ingezet/toegevoegd/voorgeschreven/verstrekt/afgegeven/aangesloten/hervat/herstart/ingesteld/heringesteld/geplakt/geinjecteerd/ingespoten/aangebracht/herbegonnen/hernomen',
  dosed:
    'dosis/gift/infuus/injectie/kuur/tablet/spuit/prik/depot/toediening/pil/capsule/pleister/sessie/behandeling/inname/zakje',
  outdone: 'gehaald/genomen/gegooid/gezet/gelaten/gedaan/gegaan/geschrapt/verwijderd',
  letgo: 'vallen/schieten/varen/lopen/vervallen/rusten',
  thatone: 'die/dat/deze/dit/welke/hij/ze/het/laatstgenoemde',
  pack: 'doosje/doos/strip/strippen/pot/potje/flacon/fles/flesje/verpakking/tube/tablet/tabletten/tabletje/pil/pillen/pilletje/capsule/capsules/zakje/sachet/restje/restant/restanten/kuurtablet',
  used: 'gehad/gebruikt/geslikt/gekregen/genomen/gespoten/geprobeerd/gegeven',
  // Out of the pack, off the list.
  offlist:
    'schema/combinatie/herhaling/toedienschema/weekrol/herhaallijst/herhaalservice/medicatieschema/weekschema/innameschema/dagschema/thuismedicatie/medicatiedossier/medicatieprofiel/lsp/his/kardex/aftekenlijst/deellijst/medicijnlijst/medicatiekaart/medicijndoos/pillendoos/pillendoosje/zakjes/zakje/handel/roulatie/lijst/medicatielijst/medicatieoverzicht/overzicht/rol/baxterrol/baxter/medicatierol/weekdoos/regime/pakket/herhaalmedicatie/dosette/dossier/epd/systeem/toedienlijst/medicatie',
  course: 'kuur/kuurtje/stootkuur/stootkuurtje/antibioticakuur/prednisonkuur',
  nextone: 'volgende/komende/aanstaande/eerstvolgende/aankomende/eerstkomende/next/coming',
  setting:
    'starten/opstarten/introduceren/beginnen/toevoegen/voorschrijven/inzetten/geven/toedienen/proberen/aanvragen',
  // Words with other uses, of a drug only where they touch it.
  endedat: 'shelved/pulled/removed/cancelled/canceled/deleted/chucked/discarded/retired/lifted/nuked/dropt',
  // "In the past she was treated with".
  tookit:
    'took/used/treated/prescribed/taking/using/given/received/tried/maintained/managed/controlled/stabilised/stabilized/needed/required/dependent',
  pron: 'he/she/they/pt/patient',
  begun:
    'gestart/begonnen/opgestart/ingezet/aangevangen/geinitieerd/toegevoegd/started/commenced/initiated/begun/added/introduced/instituted',
  given:
    'gegeven/toegediend/voorgeschreven/verstrekt/given/administered/prescribed/issued/dispensed/supplied/afgeleverd/geleverd',
  begin: 'start/begin/commence/initiate/add/try/receive/switch/introduce/institute/instigate/trial/embark/launch',
  starts:
    'start/starts/starten/begint/beginnen/begins/starting/beginning/gaat/gaan/commences/commencing/commence/begin/initiates/initiating',
  soonday:
    'morgen/overmorgen/morgenochtend/morgenvroeg/morgenmiddag/morgenavond/morgennacht/tomorrow/tmrw/tmr/tmw/2morrow/tonite/binnenkort/vanavond/tonight/straks/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/monday/tuesday/wednesday/thursday/friday/saturday/sunday',
  switched:
    'switched/changed/converted/transitioned/rotated/moved/shifted/bridged/swapped/gewisseld/overgezet/omgezet/overgestapt/overgegaan/geswitcht/geconverteerd/veranderd/gewijzigd/versmald/verbreed/narrowed/deescalated/escalated/stepped/uitgewisseld/omgewisseld/overgeschakeld/verruild/ingeruild/geroteerd/verwisseld/ingewisseld/geruild/exchanged/traded',
  usesnow: 'gebruikt/slikt/neemt/krijgt/gebruiken/slikken/nemen/takes/uses/using/taking/take/use/has/have/receives',
  was: 'is/was/werd/werden/were/zijn',
  got: 'kreeg/kregen/received/gegeven/given/had/toegediend/administered/got',
  gotten: 'gekregen/gegeven/toegediend/gehad/ontvangen/given/administered',
  failed: 'hielpen/hielp/help/helped/ineffective/failed/faalden/unsuccessful/stopped/gestopt/werkten/werkte/ended/lost',
  anaphor:
    'dit/deze/die/dat/this/it/that/both/beide/these/those/they/daarmee/hiermee/hier/daar/alle/all/he/she/hij/zij/ze',
  allergen:
    'bijengif/wespengif/venom/gif/soja/soy/sesam/sesame/koemelk/melkeiwit/parfum/rubber/plaster/plasters/pleister/pleisters/tape/elastoplast/dust/huisdieren/wespensteek/wespensteken/bijensteek/wespen/bijen/wesp/insectensteek/pinda/pindas/wasps/bees/hornets/noten/latex/kiwi/ei/garnalen/schaaldieren/vis/huisstofmijt/graspollen/pollen/katten/nikkel/bee/wasp/sting/stings/peanut/peanuts/nuts/shellfish/prawns/egg/eggs/strawberries/fish/insect/grass/cats/nickel',
  fam: FAM,
  famown: FAM_OWN,
  ill: '*kanker/*carcinoom/mammaca/prostaatca/*infarct/*embolie/*trombose/*stoornis/depressie/epilepsie/adhd/psoriasis/jicht/manie/diabetes/astma/copd/reuma/psychose/migraine/parkinson/dementie',
  illen:
    'disabled/bedbound/housebound/unwell/ill/positive/ve/poorly/frail/dying/affected/infected/allergic/addicted/diabetic/asthmatic/epileptic/bipolar/coeliac/hypertensive/depressed/schizophrenic/psychotic/hypothyroid/hyperthyroid/t1/t2/t1d/t2d/t1dm/t2dm/dm/ms/ra/copd/hf/af/ibd/crohns/uc/parkinsons',
  other: 'iemand/anderen/derden/derde/bezoek/bezoeker/bezoekster/naamgenoot/naamgenote/naamgenoten/collega',
  kinman: FAM_MALE,
  kinwoman: FAM_FEMALE,
  parent: 'mother/mum/mom/mummy/father/dad/parents/parent',
  offspring: 'son/daughter/child/boy/girl/kid',
  spouse: 'wife/husband/spouse/partner',
  carer:
    'carer/carers/caregiver/worker/helper/cleaner/volunteer/keyworker/mantelzorger/mantelzorgster/verzorgster/begeleider/begeleidster/thuishulp',
  who: 'die/who/that/whose/wiens/wier/bij',
  outsider:
    'friend/friends/neighbour/neighbor/neighbours/neighbors/workmate/workmates/colleague/coworker/mate/mates/pal/buddy/flatmate/housemate/roommate/cellmate/classmate/teammate/acquaintance/stranger/boss/landlady/landlord/lodger/dealer',
  acquired:
    'got/given/had/took/tried/bought/obtained/acquired/sourced/received/supplied/swapped/sold/offered/handed/slipped/passed',
  borrowed:
    'borrowed/borrowing/scrounged/cadged/bummed/pinched/nicked/stole/stolen/stealing/lent/loaned/begged/helped/shared/sharing',
  usenoun:
    'use/usage/treated/treatment/therapy/dependence/dependent/dependency/users/requiring/controlled/response/responders/diabetes/needed/required/takers/prescribed/taken',
  named: 'carries/carried/bears/bore/bearing/has/had/shows/showed/reads/says/carrying/showing/wears',
  history:
    'hx/history/dhx/dh/information/info/collateral/account/details/handover/report/informant/source/historian/obtained',
  gave: 'gave/gives/give/gaf/geeft/lent/leende/offered/bood/slipped/shared/deelde/passed/handed/sold/verkocht/loaned/donated/supplied',
  meds: 'meds/med/medication/medications/medicines/medicine/tablets/pills/script/scripts/prescription/prescriptions/box/supply/drugs/rx/tablet/pill/injection/injections/inhaler/inhalers/patch/patches/cream/drops/dosette/packet/pack/strip/bottle/stash/stock/capsules/painkiller/painkillers/dose/medicatie/medicijnen/medicijn/pillen/tabletten/recept/recepten/doosje/medicatielijst',
  event:
    'pensioen/pensionering/retirement/menopauze/menopause/overgang/huwelijk/marriage/wedding/bevalling/delivery/verhuizing/move/emigratie/emigration/puberteit/puberty/vijftigste/veertigste/dertigste/twintigste/zestigste/fiftieth/fortieth/thirtieth/twentieth/sixtieth/zwangerschap/pregnancy/transplantatie/transplant/operation/chemo/chemotherapy/radiotherapy/accident/divorce/bypass/stroke/infarct/hysterectomy/birth/dialysis/splenectomy/thyroidectomy/colectomy',
  durn: 'days/weeks/months/years/nights/doses/cycles/hours/hrs/h/hr/day/week/month/year/fortnight/decade/decades/d/wks/yrs',
  offverb:
    'came/went/got/gotten/weaned/stepped/moved/walked/stayed/stays/taken/took/tapered/backed/broke/broken/pulled',
  failing: 'failed/unsuccessful/abortive/aborted/fruitless/ill/lived/disastrous/unhelpful/futile',
  stay: 'pregnancy/pregnancies/chemo/chemotherapy/radiotherapy/flight/trip/holiday/holidays/exams/divorce/bereavement/lockdown/pandemic/labour/labor/detox/icu/itu/hdu/stay/admission/outbreak/plaster/convalescence/operation/transplant/recovery/crossing/voyage/winter/summer/spring/autumn',
  decade: 'sixties/seventies/eighties/nineties/noughties/1970s/1980s/1990s/2000s/60s/70s/80s/90s',
  swapt: 'replaced/exchanged/substituted/superseded/supplanted/displaced/traded/swapped',
  few: 'een/twee/drie/vier/vijf/zes/enkele/paar/one/two/three/four/five/six/few/several/couple/a',
  months:
    'januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december/jan/jun/jul/oct/feb/mrt/apr/aug/sept/okt/nov/dec/january/february/march/may/june/july/august/october',
  infection:
    'uti/cystitis/pneumonia/infection/infections/cellulitis/tonsillitis/sinusitis/bronchitis/lrti/exacerbation/thrush/abscess',
  stage:
    'basisschool/kleuterschool/puberteit/jeugd/kindertijd/kinderjaren/tienerjaren/studententijd/schooltijd/diensttijd/adolescentie/college/university/uni/childhood/teens/adolescence/youth/twenties/boyhood/girlhood',
  aware:
    'concerned/worried/worries/anxious/afraid/aware/convinced/keen/happy/unhappy/pleased/insistent/adamant/sceptical/upset/bezorgd/ongerust/zorgen/bang/overtuigd/tevreden/ontevreden/boos/blij',
  uses: 'rxd/depends/depended/relies/relied/swears/swore/thrives/thrived/injecting/prescribed/raves/injects/injecteert/spuit/spuiten/spoot/smokes/zit/gebruiken/slikken/nemen/krijgen/hebben/waren/zijn/take/use/are/were/have/both/beiden/beide/gebruikt/slikt/neemt/krijgt/kreeg/gebruikte/slikte/nam/had/heeft/is/was/werd/wordt/staat/stond/overleed/reageerde/takes/took/uses/used/is/was/has/had/received/receives/on/taking/using/responded/died/gets/got/overdosed/allergisch/allergic/goed/baat',
  worsen:
    'continue/continues/persist/persists/worsen/worsens/recur/recurs/rise/rises/fall/falls/fail/fails/return/returns/drop/drops/develop/develops',
  outcome:
    'fail/fails/failed/ineffective/inadequate/inadequately/insufficient/unsuccessful/unhelpful/raised/elevated/positive/negative/confirmed/confirms/confirm/shows/show/proves/proven/grows/grow/reveals/reveal/exceeds/exceed/slips/slip/climb/climbs/persists/persist/remains/remain/stays/stay/recurs/recur/relapses/relapse/worsens/worsen/deteriorates/deteriorate/rises/falls/drops/goes/comes/escalates/progresses/develops/allow/allows/permits/normal/continues/continue',
  better:
    'better/improved/improving/improvement/improves/improve/response/respond/responds/responding/benefit/relief/effect/effective/success/progress/enough/sufficient/adequate/controlled/control/settle/settles/settled/settling/reached/met/working/work/works/help/helps/helping/hold/holds/resolve/resolves/resolved/tolerated',
  change:
    'exceed/exceeds/occur/occurs/arise/arises/need/needs/require/requires/become/becomes/prove/proves/spike/spikes/grow/grows/turn/turns/remain/remains/stay/stays/happen/happens/reappear/reappears/emerge/emerges/deteriorate/deteriorates/increase/increases/decrease/decreases/escalate/flare/relapse/not/be/get/go/reach/exacerbate/climb/dip/show',
  died: 'overleden/overleed/gestorven/died/deceased/passed/dead',
  findout:
    'verify/confirm/establish/determine/ascertain/clarify/tell/trace/reconcile/say/work/figure/find/pin/check/elicit/corroborate',
  responded: 'reageerde/reageert/responded/respons/response/baat/stable/stabiel/ingesteld/maintained/well',
  says: 'telt/deelt/telde/deelde/confirm/state/explain/explains/explained/mention/mentions/mentioned/insist/maintain/maintains/recalls/recall/adds/added/agree/agrees/agreed/claims/claim/informs/informed/advises/enquires/enquired/inquired/queries/queried/haalde/haalden/wijst/wees/attendeert/attendeerde/benadrukt/benadrukte/verklaart/verklaarde/bezweert/wants/want/wanting/wonders/feels/feel/believes/hopes/complains/requests/insists/suspects/fears/managing/managed/handles/handled/handling/giving/gives/sorting/organising/supervising/administering/dispensing/uitzet/klaarzet/toedient/uitdeelt/fetches/fetched/collects/collected/picks/rang/rings/ring/phones/phoned/emailed/emails/texted/texts/wrote/writes/mailt/mailde/appt/appte/schrijft/schreef/lays/lay/puts/pours/doses/sorts/sorted/organises/orders/ordered/reminds/reminded/herinnert/bestelt/bestelde/bewaakt/zet/packs/crushes/divides/picks/pick/picked/give/bring/bezorgt/beheren/beheert/beheerde/beheerden/geven/halen/zetten/vinden/vindt/vond/zien/merken/melden/vertellen/zeggen/vragen/bellen/worries/noticed/notice/notices/report/say/tell/think/describes/described/beschrijft/beschreef/collect/manage/vertelt/vertelde/meldt/meldde/zegt/zei/geeft/gaf/belt/belde/denkt/dacht/ziet/zag/merkt/merkte/vraagt/vroeg/wil/bevestigt/bevestigde/noemt/noemde/weet/helpt/beheert/zet/says/said/reports/reported/states/stated/told/tells/confirms/confirmed/notes/noted/noticed/thinks/called/calls/asks/asked/manages/helps/gives/gave/keeps/sets/collects/haalt/prepares/administers/legt/controleert/supervises/monitors/checks/regelt/bewaart/brought/administers/fills',
  // What a relative does with the patient's drugs, and beside them with others.
  cares:
    'manages/handles/keeps/gives/collects/sorts/organises/orders/fills/sets/administers/looks/stores/beheert/regelt/bewaart',
  stores: 'keeps/stores/hides/carries/stashes/hoards/stockpiles/bewaart',
  refused: 'refused/declined/missed/omitted/skipped/forgot/weigerde/weigert/geweigerd/vergat/vergeet/vergeten/miste',
  // Refusing, as one word; what is refused stands on either side.
  // "Sloeg vortioxetine af".
  fend: 'sloeg/slaat/sloegen/wees/wezen/wijst/hield/hielden/wimpelde/wimpelt/wimpelden',
  refuses:
    'resisted/resists/refused/refuses/refusing/refuse/declined/declines/declining/decline/rejected/rejects/rejecting/rebuffed/spurned/vetoed/weigert/weigerde/weigerden/weigeren/geweigerd/afgewezen/afgeslagen/afgewimpeld/verworpen/declind/geweigert/refd/decl/weig',
  // Handing out, charting, fetching: with "not" the drug was never had.
  handed:
    'necessary/possible/feasible/viable/utilised/utilized/entertained/countenanced/reissued/prescribed/issued/dispensed/supplied/ordered/charted/scripted/offered/authorised/authorized/sanctioned/honoured/honored/granted/filled/cashed/redeemed/collected/purchased/obtained/bought/allowed/permitted/indicated/warranted/justified/advised/recommended/tried/trialled/trialed/attempted/anticoagulated/treated/agreed/consented/sanctioned/accepted/pursued/chosen/started/commenced/initiated/begun/added/introduced/instituted/exposed/inserted/fitted/contemplated/considered/voorgeschreven/verstrekt/uitgereikt/afgeleverd/geleverd/besteld/uitgeschreven/gestart/begonnen/opgestart/ingezet/aangevangen/toegevoegd/geprobeerd/uitgeprobeerd/geindiceerd/opgehaald/afgehaald/verzilverd/ingeleverd/geaccepteerd/toegekend/aangenomen/verkocht/gehonoreerd/honoreren/ingewilligd/inwilligen/toegestaan/vergund/aangedurfd/afgesproken/geplaatst/aangewezen/geadviseerd/meegegeven/gewenst/gewild/gekocht/blootgesteld/aangeboden/voorgesteld/overwogen/nodig/noodzakelijk/zinvol/raadzaam/ontstold/ingesteld/behandeld/ingestemd/akkoord/gezet/toegepast/toegekomen/gehaald/gevraagd/verzocht/aangevraagd/aangeschaft/doorgevoerd/ondernomen/besloten/ingewisseld/overgegaan/opgetrokken/bijgegeven/afgenomen/gedaan/bijbesteld/ingegaan/vereist/uitgegeven/uitgedeeld/verleend/verordend/gegund/toegezegd/gewaagd/gefiatteerd/geautoriseerd/goedgekeurd/opgeschreven/opgezet/bijgezet/bijgestart/bijgeschreven/aangebroken/opengemaakt/ingekocht/gekozen/verkozen/geopteerd/opportuun/haalbaar/bruikbaar/geboden/geeffectueerd/gerealiseerd/gerechtvaardigd/verantwoord/beproefd/toegekend/toegelaten/bijgevoegd/aangeraden/aanbevolen/ontvangen/toegedacht/overeengekomen/gevoeld/gewettigd/benodigd/aangehangen/aangesloten/aangelegd/klaargemaakt/klaargezet/uitgevoerd/nagevraagd/overhandigd/betrokken/bezorgd/verzonden/verstuurd/ingeroepen/toegestemd/doorgegaan/represcribed/merited/sought',
  handing:
    'agree/consent/submit/prescribe/treat/sanction/endorse/allow/permit/authorise/authorize/approve/start/commence/initiate/add/try/accept/consider/entertain/countenance/contemplate/pursue/order/chart/dispense/fill/collect/buy/offer/recommend/advise/advocate/favour/support/prescribing/starting/adding/wanting/considering/voorschrijven/starten/beginnen/opstarten/inzetten/toevoegen/proberen/accepteren/aanvaarden/ophalen/overwegen/verstrekken/bestellen/aandurven/adviseren/behandelen/instemmen/willen/aanschaffen/halen/meegeven/uitgeven/uitschrijven/uitreiken/toepassen/aanvangen/ondergaan/vragen/kopen/opschrijven/uitdelen/aanbieden/aanraden/aanbevelen/bijgeven/bijstarten/inschakelen/honoreren/ingaan/toestaan/goedkeuren/opzetten/kiezen/inzet/riskeren/wagen/represcribe/reissue/introduce/warrant/justify/trying/issuing/pursuing/offering',
  taken:
    'taken/used/given/administered/received/needed/required/injected/infused/swallowed/touched/gebruikt/genomen/ingenomen/geslikt/gegeven/toegediend/gekregen/ontvangen/gespoten/ingespoten/aangeraakt/gesmeerd/gedruppeld/gepuft/geinhaleerd/geplakt/aangebracht/gedronken/ingebracht/doorgeslikt/aangewend/benut/gehanteerd/genuttigd/aangeroerd',
  taking:
    'needs/requires/take/use/give/administer/receive/need/require/touch/inject/want/taking/using/giving/receiving/getting/requiring/needing/gebruiken/nemen/innemen/slikken/geven/toedienen/spuiten/krijgen/hoeven/smeren/druppelen/puffen/inhaleren/plakken/aanbrengen/inbrengen/drinken/inspuiten/prikken/injecteren/aanraken/doorslikken/hanteren/aanwenden/benutten',
  // Dutch verbs of use that bend: "neemt hij niet", "dat hij … niet slikt".
  takes:
    'gebruikt/gebruikte/gebruiken/gebruikten/slikt/slikte/slikken/slikten/neemt/nam/nemen/namen/krijgt/kreeg/krijgen/kregen/spuit/spoot/smeert/smeerde/druppelt/druppelde/puft/pufte/plakt/plakte/injecteert/injecteerde/inhaleert/inhaleerde/drinkt/dronk/eet/hanteert/behoeft/behoefde/heeft/had/hebben/hadden/wil/wilde/wou/willen/wilden/wenst/wenste/hoeft/hoefde/lust/lustte/durft/durfde/vertrouwt/vertrouwde/bezit/bezat',
  surely:
    'beslist/absoluut/zeker/echt/pertinent/liever/beter/toch/bewust/uitdrukkelijk/nadrukkelijk/vooralsnog/voorlopig/momenteel/uiteraard/juist/sowieso/helemaal/dus/daarom/evenwel/resoluut/hoe/principieel/expres',
  slikt:
    'slikt/slikte/slikken/neemt/nam/inneemt/innam/innemen/krijgt/kreeg/inspuit/inspoot/smeert/puft/opsnuift/gebruikte/toepast/toepaste/haalt/ophaalt/ophaalde/afhaalt/afhaalde/wil/wilde/wenst/wenste/lust/lustte/hoeft/hoefde/behoeft/behoefde/voorschrijft/voorschreef/geeft/gaf/bezit/aandurft/aandurfde/durft/durfde/nodig',
  // What there is none of where a drug has no place.
  why: 'indicatie/plaats/plek/noodzaak/aanleiding/behoefte/ruimte/reden/rol/grond/gronden/heil/nut/meerwaarde/zin/brood/interesse/belangstelling/animo/trek/oren/fiducie/toegevoegde/argument/argumenten/motief/draagvlak/basis/voordeel/winst/toestemming/recept/voorschrift/machtiging/goedkeuring/akkoord/gehoor/instemming/voorkeur/optie/mogelijkheid/ervaring/verstrekking/aflevering/oog/vraag/verzoek/wens/sprake',
  seen: 'gezien/gesteld/gevonden/gevoeld/vastgesteld/aanwezig/bestaat/bestond/is/was',
  worse:
    'toeneemt/toenemen/aanhoudt/aanhouden/terugkeert/terugkeren/terugkomt/terugkomen/verergert/verergeren/verslechtert/verslechteren/persisteert/persisteren/recidiveert/optreedt/optreden/ontstaat/ontstaan/tekortschiet/faalt/falen/mislukt/stijgt/stijgen/daalt/oploopt/oplopen/opspeelt/opspelen/opvlamt/afwijkt/afwijkend/positief/negatief/bevestigd/verhoogd/terugvalt/doorzet/doorzetten/escaleert/tegenvalt/tegenvallen/uitblijft/uitblijven/blijft/blijven/voortduurt/voortduren/voordoet/voordoen/toont/tonen/aantoont/uitwijst/groeit/blijkt/blijken',
  // Put to the patient, who may refuse.
  proposed:
    'offered/discussed/suggested/proposed/recommended/advised/raised/mentioned/considered/broached/aangeboden/besproken/voorgesteld/geadviseerd/aangeraden/voorgelegd/overwogen/geopperd/aanbevolen/bespr/disc/discd/voorgest/aangeb',
  putto: 'voorgestelde/geadviseerde/aangeboden/aanbevolen/aangeraden/voorgelegde/gevraagde/gewenste',
  nee: 'afgeraden/ontraden/nee/neen',
  decided: 'decided/chose/chosen/opted/elected/preferred/prefers/agreed',
  changing:
    'stop/stopping/stopped/change/changing/changed/adjust/adjustment/adjustments/increase/increasing/increased/reduce/reducing/reduced/reduction/taper/tapering/tapered/monitor/monitoring/switch/switching/titration/stoppen/staken/gestopt/gestaakt/aanpassen/aangepast/aanpassing/dosisaanpassing/wijzigen/wijziging/verhogen/verhoging/ophogen/ophoging/verlagen/verlaging/afbouwen/afbouw/controle/controles/labcontrole/spiegelcontrole/spiegelbepaling/switchen/omzetten/interrupted/interrupt/onderbreken/onderbroken',
  manner:
    'dubbel/eiwit/regularly/regelmatig/consistently/reliably/properly/correctly/daily/dagelijks/together/samen/tegelijk/gelijktijdig/lying/liggend/crushed/chewed/food/meals/breakfast/ontbijt/eten/voedsel/maaltijd/milk/melk/grapefruitsap/empty/fasting/nuchter/lege/prescribed/directed/trouw/avonds/ochtends/nachts/kauwen',
  misput:
    'overgenomen/ingevoerd/vermeld/genoteerd/geregistreerd/opgenomen/lijst/overzicht/medicatielijst/listed/recorded/entered',
  wrongly: 'onterecht/abusievelijk/foutief/erroneously/incorrectly/mistakenly',
  betters:
    'verbetert/verbetering/opknapt/wegtrekt/aanslaat/werkt/helpt/zakt/daalt/beter/afneemt/herstelt/effect/baat/voldoende',
  remedy:
    'profylaxe/prophylaxis/monotherapie/behandeling/therapie/treatment/therapy/trombolyse/thrombolyse/thrombolysis/lyse/lysis/oplaad/kuur/injectie/injecties/infuus/sedatie/proefbehandeling/start/toediening/inname/toevoeging/onderhoud/onderhoudsbehandeling/nabehandeling/overbrugging/recept/voorschrift/depot/prik/spray/antistolling/pijnstilling/gebruik',
  unfit:
    'unnecessary/onnodig/unwarranted/unjustified/zinloos/futile/unsuitable/inappropriate/inadvisable/unadvisable/undesirable/forbidden/prohibited/disallowed/precluded/unwise/contraindicated/ongeschikt/onwenselijk/ongewenst/verboden/gecontraindiceerd/onverantwoord/onverstandig/taboo/taboe/overbodig/nutteloos/ongepast/misplaatst/ongeoorloofd/onzinnig/onraadzaam/voorbarig/prematuur/onzin/pointless/imprudent/overkill/ineligible/counterproductive',
  screen:
    'tox/uds/udt/screen/screening/toxicology/toxscreen/toxicologie/urine/urinescreen/urinescreening/urinetest/urinetesten/drugscreen/drugscreening/drugstest/urinedrugscreen/saliva/speekseltest/dipstick/utox',
  him: 'him/her/them/me/patient/pt',
  nondrug:
    'cbt/therapy/physio/physiotherapy/counselling/counseling/diet/exercise/lifestyle/mindfulness/acupuncture/waiting/observation/monitoring/surveillance/surgery',
  claims:
    'says/say/states/reports/insists/claims/claim/maintains/lists/shows/denies/tells/told/according/listing/swears',
  contrast: ',/;/./–/-/but/whereas/while/though/yet',
  source:
    'patient/pt/wife/husband/mother/father/son/daughter/partner/carer/carers/pharmacy/pharmacist/gp/list/record/records/mar/chart/letter/summary/family/mum/dad/nurses/notes/kardex',
  counter:
    'not/doesnt/isnt/never/stopped/hasnt/didnt/otherwise/still/giving/gives/dispensing/daily/denies/untouched/unopened/full/no',
  he: 'hij/zij/ze/patient/patiente/pt/pte/betrokkene/client/mw/mevr/mevrouw/dhr/meneer',
  been: 'is/was/zijn/waren/werd/werden/been/being/are/were/has/have/had/heeft/hebben',
  be: 'is/was/zijn/waren/werd/werden/wordt/worden/be/been/being/are/were/has/have/had',
  soon: 'zal/zullen/zou/moet/moeten/kan/kunnen/mag/mogen/gaat/gaan/wil/willen/dient/dienen/wordt/worden',
  not: 'not/never/niet/nooit/hasnt/havent/isnt/wasnt/arent/werent/didnt/doesnt/dont/hadnt/cant/cannot/wont/wouldnt/couldnt/shouldnt/mustnt/geen',
  modal: 'will/would/should/must/may/can/could/shall/might/to',
};

/** All rows; put together when first asked for, since most documents name no drug. */
export const cues = (): readonly CueRow[] => [
  ...SCOPE(),
  ...LEAFLET(),
  ...ALLERGY(),
  ...FAMILY(),
  ...NOT_TAKEN(),
  ...STOPPED(),
  ...OVER(),
  ...EARLIER(),
  ...SWITCHED(),
  ...STOP_NOT_DONE(),
  ...PLANNED(),
  ...CURRENT(),
  ...UNCERTAIN(),
];

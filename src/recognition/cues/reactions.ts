/**
 * What a drug can do that nobody gives it again for: the words of allergic and other grave reactions, Dutch and
 * English. A side effect that people live with (nausea, swollen ankles, a cough) is none of these.
 */

/** "Tongzwelling", "glottisoedeem": of an ankle it is a side effect that people live with. */
const SWOLLEN =
  'tong lip lippen keel gelaats gezichts oog ooglid mond larynx glottis wang huig uvula luchtweg slijmvlies'
    .split(' ')
    .flatMap((part) => [`${part}oedeem`, `${part}zwelling`, `${part}zwellingen`])
    .join('/');

export const REACTION_MACROS: Record<string, string> = {
  // Speaks for itself beside a drug.
  rx: `rash*/hive/hives/hivey/urticari*/huiduitslag/uitslag/galbult*/netelroos/bulten/bultjes/vlekken/vlekjes/welts/wheals/weals/nettle/longinfiltra*/kaakkramp*/kaakklem/kaaks*/tongkramp/mondkramp/nekkramp*/nekspasm*/blister*/blaren/blaar*/blaasjes/erythe*/erythrod*/erytrod*/huidreactie*/huiderupti*/huidafwijking*/huidprob*/huidversch*/huidloslating/huidnecrose/photosensitiv*/fotosensib*/fototox*/lichtovergevoelig*/zonneallergie/nms/hitt/necroly*/pustulosis/angioed*/angiooed*/angiodem*/angioneur*/quincke*/swell*/swollen/zwol/zwollen/zwel*/opzw*/gezwol*/opgezwol*/opgezet/bronchospas*/laryngospas*/wheez*/stridor/anafyla*/anaphyla*/dress/sjs/agep/stevens/lyell/agranulocyt*/dystoni*/oculogyr*/oogkramp*/oogbolkramp*/blikkramp*/torticollis/trismus/lockjaw/serumziekte/rhabdomyol*/rabdomyol*/astmaaanval/benauwd*/ademnood/luchtnood/ademhalingspr*/ademproblemen/verstikking*/contactallerg*/contacteczeem/contactdermatitis/toxicodermie/toxidermie/vervelde/vervelling/ontvelling/erupti*/kwaddels/striemen/purpura/*exantheem/exanthe*/piepen*/piept*/opistotonus/roodvonkachtig*/overgevoeligheidsreactie*/dichtge*/dichtsl*/dichtzat/*peesruptuur/${SWOLLEN}`,
  itch: 'jeuk*/itch*/prurit*',
  // Is also what drugs are given for: needs a word that ties it to the drug.
  rxo: 'lactaatacidose/methaemoglobin*/pancreatitis/hepatitis/jaundice/icterus/geelzucht/leverfalen/leverfunctiestoornis/leverontsteking/leverenzymst*/leverproblemen/nierproblemen/longproblemen/pneumonitis/longreactie/leverreactie/longziekte/nefritis/nephritis/myocarditis/myopath*/myalgia/myositis/*penie/*penia/*paenia/*penieen/*schade/*beschadiging/spierafbraak/*toxiciteit/hemoly*/haemoly*/cholesta*/ttp/vasculitis/angina/dyspn*/kortademig*/breathless*/seizure*/insult/insulten/epilept*/toeval/convulsi*/stuipen/collaps*/flauw*/wegraking*/bewusteloos*/bewustzijns*/syncope*/shock/hartstilstand/coma/delier/deliri*/delirant/hallucin*/waanbeelden/wanen/psychosis/psychose/psychoti*/manie/mania/manisch/manische/manic/suicidal/suicidaal/suicidegedachten/agressi*/akathisi*/acathisi*/bewegingsdrang/bewegingsonrust/rigiditeit/serotonerg*/maligne/ademdepressie/ademstilstand/asystol*/torsade*/priapism*/fibros*/longfibrose/gehoorverlies/ck/doofheid/deafness/ulcers/roodheid/flushing/tendinopath*/tendinitis/peesontsteking/peesklachten/beenmergdepressie/nierfalen/orgaanfalen/nierinsufficientie/colitis/*neuropathie/opticusneuritis/myasthen*',

  bear: 'verdroeg/verdraagt/verdragen/tolereerde/tolereert/getolereerd',
  rxw: 'bewegingsonrust/torsade*/jaundice/pneumonitis/pancreatitis/rhabdo*/hepatitis/geelzucht/icterus/leverschade/leverfalen/leverfunctiestoornis/agranulocyt*/*penie/*penia/*toxiciteit/longfibrose/dystoni*/stevens/nierfalen/longreactie/leverreactie/myocarditis/vasculitis/akathisi*/acathisi*/shock/rigiditeit/ademdepressie',
  cause:
    'leverde/leverden/ended/eindigde/gaf/gaven/geeft/geven/sets/gave/gives/give/caused/causes/cause/made/makes/make/brought/brings/bring/triggered/triggers/provoked/provokes/induced/induces/precipitated/produced/produces/veroorzaakte/veroorzaakten/veroorzaakt/veroorzaken/bezorgde/bezorgden/bezorgt/lokte/lokten/lokt/ontlokte/leidde/leidden/leidt/led/leads/resulted/resulteerde/resulteerden/bracht/deed/deden/left/sent/put/set/complicated/gepaard/gecompliceerd',
  causeend:
    'gaf/gaven/geeft/veroorzaakte/veroorzaakten/veroorzaakt/uitlokte/uitlokten/uitlokt/opleverde/teweegbracht/bezorgde/kreeg/kregen',
  caused: 'gegeven/veroorzaakt/uitgelokt/opgeleverd/teweeggebracht/bezorgd/gehad/caused/triggered/induced/provoked',
  after: 'to/after/post/during/tijdens/while/whilst/into/v/from/with/on/following/w/op/na/van/door/bij/onder/met/tgv',
  develop:
    'developed/develops/had/got/gets/suffered/experienced/experiences/reported/reports/has/kreeg/kregen/krijgt/ontwikkelde/ontwikkelden/ontwikkelt/ontstond/ontstonden/trad/traden/optrad/volgde/had/heeft/werd/werden/wordt/raakte/raakten/ging/gingen/belandde/belandden/viel/vielen/became/becomes/came/broke/went/zat/zaten/was/were/erupted',
  rxkind:
    'hypersens*/anaphyla*/adverse/idiosyncratic/infusion/dystonic/cutaneous/delayed/immediate/urticarial/suspected/paradoxical',
  // Harm that also befalls those who go on with the drug: told as done, of a drug without a dose.
  did: 'gave/caused/made/left/sent/brought/triggered/provoked/precipitated/induced/produced/landed/put/drove/tipped/rendered',
  harm: 'confus*/bleed/bleeding/bleeds/haemorrhage/hemorrhage/haematemesis/melaena/ulcer/ulceration/oesophagitis/esophagitis/gastritis/colitis/hyponatr*/hyperkal*/hypokal*/hypercalc*/aki/bradycardi*/asystol*/syncope/blackouts/faints/nightmares/paranoi*/aggressi*/agitat*/gynaecomastia/dyskinesia/parkinsonism/rigidity/encephalopath*/neuropath*/ototoxic*/nephrotoxic*/hepatotoxic*/cardiotoxic*/sleepwalk*/alopecia/acidosis/ketoacidosis/leucopenia/meningitis/retention/arrhythmia/serotonin/zombie/crisis/fever/violent/hostile/fall/fell',
  occurred: 'occurred/developed/arose/ensued/resulted/emerged/happened',
  severely:
    'terribly/dreadfully/awfully/severe/severely/bad/violent/violently/terrible/dreadful/intractable/profuse/awful/nasty/horrendous/horrible/explosive/acute/marked/major/fatal',
  wentoff: 'turned/went/gone',
  damages:
    'locked/burnt/burned/tore/ripped/wrecked/ruined/damaged/destroyed/inflamed/scarred/stung/stiffened/paralysed/shut/knocked/poisoned/blistered/floored/flattened/ulcerated/ruptured/upset/perforated/eroded/bloated/disturbed/froze',
  upset:
    'vomit/vomits/vomited/vomiting/sick/nausea/nauseous/dizzy/drowsy/confused/diarrhoea/diarrhea/braken/misselijk/misselijkheid/ziek/beroerd/duizelig/suf/verward/diarree/maagpijn/hoofdpijn/headache/hoest/hoesten/prikkelhoest/kriebelhoest/spierpijn/spierpijnen/spierklachten/myalgie/buikpijn/maagklachten/buikklachten/sufheid/obstipatie/nachtmerries/gynaecomastie/cough',
  badly:
    'ernstige/heftige/hevige/nare/slechte/vervelende/zware/forse/felle/allergische/levensbedreigende/akelige/vreemde/anafylactische/paradoxale',
  badway:
    'allergisch/heftig/slecht/hevig/ernstig/anafylactisch/fel/zwaar/overgevoelig/vreemd/paradoxaal/averechts/verkeerd',
  allergytest: 'provocatie/provocatietest/huidtest/priktest/plakproef/test/testen/ige/rast/blootstelling',
  allergynoun:
    'allergieen/allergies/allergy/overgevoeligheid/intolerantie/onverdraagzaamheid/intolerance/overgevoeligheidsreactie/kruisreactie/kruisovergevoeligheid/intolerantiesignaal/allergiesignaal/allergiemelding/*allergie/hypersensitiviteit',
  // Of a person, behind the drug that it came from.
  turned:
    'psychotisch/manisch/delirant/hallucinatoir/hallucineert/hallucineerde/hallucineren/suicidaal/agressief/bewusteloos/geel/icterisch/doof/vuurrood/knalrood/paars/kortademig/benauwd/flauw/comateus/opgezet/opgezwollen/gezwollen/katatoon/jeukerig/jeukend',
  becomes:
    'werd/werden/wordt/worden/raakte/raakten/raakt/geraakt/geworden/ging/gaat/begon/begint/viel/valt/zwol/zwelt/liep/sloeg/slaat/zat/zit/was/stond/kwam/lag',
  wegens: 'wegens/vanwege/ivm/gezien/om/na/grond/door/omwille/verband',
  culprit:
    'boosdoener/uitlokker/veroorzaker/oorzaak/schuldige/trigger/dader/verdacht/verdachte/verantwoordelijk/uitlokkend/uitlokkende',
  forbidden:
    'gemeden/vermeden/mijden/vermijden/uitgesloten/verboden/ontraden/gecontraindiceerd/taboe/afgeraden/geblokkeerd',
  barredto: 'blootstelling/herstart/herintroductie/reexpositie/expositie/hergebruik/contact/toediening/gebruik',
  cell: '→/⇒/|/>/!',
  onset: 'ontstond/ontstonden/trad/traden/volgde/volgden/zagen/bleek/verscheen/kreeg/kregen/gaf',
  useof:
    'gebruik/inname/innemen/start/starten/gift/toediening/toedienen/infuus/injectie/kuur/behandeling/dosis/tablet/tabletje/capsule/pil/drank/druppels/spuit/blootstelling/contact/slikken/nemen/begin/beginnen/instellen/ophogen',
  tie: 'op/na/door/van/onder/bij/tijdens/sinds/met/tgv',
  span: 'min/mins/minuut/minuten/uur/uren/u/dag/dagen/dgn/d/week/weken/wk/wkn/kwartier/minutes/minute/hour/hours/hrs/days/day/weeks/second/seconds/seconden',
  suits: 'fine/ok/okay/tolerates/tolerated/verdraagt/verdragen/goed/prima/gaat/ging/beter/better/suits/bevalt/well',
  every: 'every/each/whenever/telkens/elke/iedere/steeds',
  part: 'lips/lip/tongue/face/throat/eyes/eyelids/lids/mouth/airway/lippen/tong/gezicht/gelaat/keel/ogen/oogleden/mond/oog/ooglid/wang/wangen/hals/nek/huig/luchtpijp/stembanden/luchtweg/luchtwegen/strottenhoofd/kop',
  bulge:
    'dik/dikke/opgezet/opzetten/opgezette/tintelen/tintelden/tingle/tingled/tingling/numb/puffy/oedema/edema/oedeem/close/closed/closes/closing/tighten/tightened/tight/dicht/dicht*/toe/up/ballooned/balloon/blew/puffed/inflated/enlarged/enlarge/vol/rood/vuurrood/opgeblazen/gezwollen/opgezwollen/blauw',
  limb: 'enkel/enkels/been/benen/voet/voeten/ankle/ankles/leg/legs/feet/foot/knee/knees/knie/joint/joints/enkeloedeem/hand/calf/kuit/borsten/breast/breasts/gums/tandvlees',
  barred:
    'gegeven/voorgeschreven/uitgeschreven/toegepast/toegediend/geprobeerd/verstrekt/aangeboden/given/prescribed/used/tried/offered/administered/taken/had/repeated/rechallenged/reintroduced/exposed/re/considered/contemplated',
  bar: 'give/prescribe/use/try/offer/administer/take/have/receive/geven/voorschrijven/toepassen/toedienen/proberen/verstrekken/aanbieden',
  ought: 'must/should/can/may/is/are/to/will/shall/do/could/would/dont/please/was/told/ought',
  againwords: 'meer/opnieuw/nogmaals/weer/wederom',
};

/** Ways to say a reaction that stands by itself, as parts of phrases. */
const STRONG = [
  '{rx}',
  '{part} .. {bulge}',
  'dik/opgezet/gezwollen .. gelaat/gezicht',
  'dik/dikke/opgezette/gezwollen/rode/opgeblazen/swollen/puffy/facial/lip/tongue/laryngeal/glottic/periorbital/closing/tight .. {part}/oedema/edema',
  'skin .. peel/peeled/peels/peeling/blister/blistered/necrosis/reaction/eruption',
  'angio - oedeem/oedema/edema',
  'red/contact man/dermatitis/derm/eczema',
  'red - man',
  'neuroleptic malignant',
  'maligne neurolept*',
  'malignant/maligne hyperthermi*/hyperpyrexia',
  'serum sickness',
  'serotonin/serotonine syndrome/syndroom',
  'serotoninesyndroom',
  'respiratory/cardiac arrest',
  'respiratory depression',
  'asthma attack',
  'astma - aanval',
  'astma -? aanval/exacerbatie',
  'tendon rupture',
  'ruptured .. tendon',
  'in/into shock',
  'krampen/kramp/spasmen/cramp/cramps/spasm in/of .. kaak/jaw/tong/tongue',
  'jaw/tongue/neck spasm/spasms/cramp/cramps/locking/locked',
  'luchtweg/airway/luchtwegen/throat/keel dicht/closed/closing/obstruct*',
  'pulmonary/lung infiltrates',
  'itchy/jeukende .. patches/plekken/spots/bulten',
  'not/couldnt/nauwelijks breathe/ademen',
];
const TIED = [
  ...STRONG,
  '{rxo}',
  '{itch}',
  'gevoel/druk/brok op/in de/haar/zijn? keel',
  'scheve/stijve/verkrampte nek/hals/kaak/tong',
  'short of breath',
  'suicidal thoughts',
  'liver failure/injury/damage',
  'pulmonary/lung toxicity/fibrosis/damage/injury/disease',
  'liver/hepatic toxicity',
];

/** Phrases with each way to say a reaction in the place of `RX` (stands by itself) or `RY` (tied to the drug). */
export function withReactions(lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.includes('RX')
      ? STRONG.map((way) => line.replace('RX', way))
      : line.includes('RY')
        ? TIED.map((way) => line.replace('RY', way))
        : [line],
  );
}

/** Drugs that a reaction is treated with: "urticaria: cetirizine" is no allergy. */
export const REMEDIES: ReadonlySet<string> = new Set(
  `cetirizine levocetirizine loratadine desloratadine fexofenadine ebastine rupatadine bilastine mizolastine clemastine
   chlorphenamine dexchlorpheniramine diphenhydramine hydroxyzine ketotifen acrivastine dimetindene levocabastine
   prednisolone prednisone methylprednisolone hydrocortisone dexamethasone triamcinolone clobetasol mometasone
   epinephrine icatibant omalizumab salbutamol terbutaline ipratropium montelukast
   biperiden procyclidine trihexyphenidyl benzatropine tacrolimus pimecrolimus`
    .trim()
    .split(/\s+/),
);

/**
 * What a drug can do that nobody gives it again for: the words of allergic and other grave reactions, Dutch and
 * English. A side effect that people live with (nausea, swollen ankles, a cough) is none of these.
 */

export const REACTION_MACROS: Record<string, string> = {
  // Speaks for itself beside a drug.
  rx: 'rash/rashes/hives/hive/urticari*/exanthe*/huidexanthe*/huiduitslag/uitslag/galbult*/netelroos/bulten/bultjes/vlekken/vlekjes/welts/wheals/weals/hivey/nettle/longinfiltraten/longinfiltraat/kaakkramp/kaakkrampen/tongkramp/blister*/blaren/erythema*/erytheem/erythrodermi*/erytrodermi*/huidreactie/huidreacties/photosensitiv*/fotosensib*/lichtovergevoelig*/nms/hitt/necrolysis/necrolyse/huidnecrose/pustulosis/angioedem*/angiooedem*/angiodem*/quincke*/larynxoedeem/glottisoedeem/tongoedeem/gezichtsoedeem/gelaatsoedeem/swell/swells/swelled/swollen/swelling/swellings/zwelling/zwellingen/zwol/zwollen/zwelt/zwellen/opzwellen/opzwollen/gezwollen/opgezwollen/tongzwelling/lipzwelling/keelzwelling/gelaatszwelling/gezichtszwelling/oogzwelling/mondzwelling/bronchospas*/laryngospas*/wheez*/stridor/anafyla*/anaphyla*/dress/sjs/agep/stevens/lyell/agranulocyt*/dystoni*/oculogyr*/oogkramp*/oogbolkramp*/blikkramp*/torticollis/trismus/lockjaw/kaakklem/serumziekte/rhabdomyol*/rabdomyol*/peesruptuur/astmaaanval/benauwd/benauwdheid/ademnood/contactallergie/contacteczeem/contactdermatitis/geneesmiddelexantheem/geneesmiddelenexantheem/toxicodermie/toxidermie/vervelde/vervelling/eruption/huideruptie*/eruptie/erupties/kwaddels/striemen/blaar/blaartjes/blaasjes/blaarvorming/ontvelling/huidloslating/purpura/lipoedeem/ooglidoedeem/luchtwegoedeem/keeloedeem/mondoedeem/uvulaoedeem/*zwelling/*zwellingen/*exantheem/piepen/piepend/piepende/piepte/piept/nekkramp/nekkrampen/nekspasme/kaakspasme/kaakspasmen/kaakstijfheid/mondkramp/opistotonus/benauwde/benauwder/benauwdheids*/ademhalingsproblemen/ademhalingsmoeilijkheden/ademproblemen/luchtnood/verstikking*/stikgevoel/stikaanval/roodvonkachtig*/galbulten/overgevoeligheidsreactie*/allergieverschijnselen/opzwol/opzwelt/opgezet/dichtzat/dichtgezwollen/dichtslaan/dichtsloeg/dichtgeslagen/dichtgetrokken/angioneurotisch*/huidafwijking*/huidproblemen/huidverschijnselen',
  itch: 'jeuk/jeukend/jeukende/jeukte/itch/itching/itchy/itched/pruritus/pruritic/pruritis/jeuken/jeukaanval/jeukklachten',
  // Is also what drugs are given for: needs a word that ties it to the drug.
  rxo: 'pancreatitis/hepatitis/jaundice/icterus/geelzucht/leverfalen/leverschade/leverbeschadiging/leverfunctiestoornis/pneumonitis/longreactie/nefritis/nephritis/myocarditis/myopath*/myalgia/myositis/neutropeni*/neutropaenia/pancytopen*/thrombocytopen*/thrombopen*/trombocytopen*/trombopen*/hemoly*/haemoly*/ttp/vasculitis/angina/dyspn*/kortademig*/breathless*/breathlessness/seizure/seizures/insult/insulten/epilept*/toeval/convulsi*/collaps*/collaptie/delier/delirium/delirious/hallucin*/hallucinaties/hallucinated/psychosis/psychose/psychotisch/psychotic/manie/mania/manisch/manic/suicidal/suicidaal/suicidale/akathisi*/acathisi*/ademdepressie/ademstilstand/asystolie/asystole/torsade*/priapism*/fibrosis/fibrose/longfibrose/gehoorverlies/ck/doofheid/deafness/ulcers/roodheid/tendinopath*/tendinitis/peesontsteking/peesklachten/bewegingsdrang/bewegingsonrust/levertoxiciteit/hepatotoxiciteit/leverreactie/nefrotoxiciteit/ototoxiciteit/gehoorschade/leukopenie/beenmergdepressie/nierfalen/flauwgevallen/flauwvallen/shock/hartstilstand/circulatiestilstand/reanimatie/coma/wegraking*/bewusteloos*/bewustzijnsverlies/flauwte/syncope*/flushing/*schade/*beschadiging/*toxiciteit/*penie/*penieen/orgaanfalen/leverontsteking/polyneuropath*/opticusneuritis/hitt/bewustzijnsdaling/delirant/delirante/icterisch/waanbeelden/waanideeen/wanen/suicidegedachten/stuip/stuipen/trekkingen/agressief/agressie/serotonerg*/maligne/nierinsufficientie/anurie/hemolyse/bloedafbraak/cholestase/cholestatisch*/flauwviel/flauwvalt/flauw/colitis/verlammingsverschijnselen/spraakstoornis/myasthen*/neuropathie/*neuropathie/leverenzymstijging/leverenzymstoornis*/leverproblemen/nierproblemen/longproblemen/ademhalingsstilstand/bradypneu/onwelwording',

  rxw: 'torsade*/jaundice/pneumonitis/pancytop*/pancreatitis/rhabdo*/hepatitis/geelzucht/icterus/leverschade/leverfalen/leverontsteking/agranulocyt*/*penie/*toxiciteit/longfibrose/dystoni*/neutropen*/trombopen*/trombocytopen*/stevens/leverfunctiestoornis/nierfalen/opticusneuritis/serotonerg*/longreactie/leverreactie/myocarditis/vasculitis/akathisi*/acathisi*',
  cause:
    'leverde/leverden/ended/eindigde/gaf/gaven/geeft/geven/sets/gave/gives/give/caused/causes/cause/made/makes/make/brought/brings/bring/triggered/triggers/provoked/provokes/induced/induces/precipitated/produced/produces/veroorzaakte/veroorzaakten/veroorzaakt/veroorzaken/bezorgde/bezorgden/bezorgt/lokte/lokten/lokt/ontlokte/leidde/leidden/leidt/led/leads/resulted/resulteerde/resulteerden/bracht/deed/deden/left/sent/put/set/complicated/gepaard/gecompliceerd',
  causeend:
    'gaf/gaven/geeft/veroorzaakte/veroorzaakten/veroorzaakt/uitlokte/uitlokten/uitlokt/opleverde/teweegbracht/bezorgde/kreeg/kregen',
  caused: 'gegeven/veroorzaakt/uitgelokt/opgeleverd/teweeggebracht/bezorgd/gehad/caused/triggered/induced/provoked',
  after: 'to/after/post/during/tijdens/while/whilst/into/v/from/with/on/following/w/op/na/van/door/bij/onder/met',
  develop:
    'developed/develops/had/got/gets/suffered/experienced/experiences/reported/reports/has/kreeg/kregen/krijgt/ontwikkelde/ontwikkelden/ontwikkelt/ontstond/ontstonden/trad/traden/optrad/volgde/had/heeft/werd/werden/wordt/raakte/raakten/ging/gingen/belandde/belandden/viel/vielen/became/becomes/came/broke/went/zat/zaten/was/were/erupted',
  rxkind:
    'hypersens*/anaphyla*/adverse/idiosyncratic/infusion/dystonic/cutaneous/delayed/immediate/urticarial/suspected/paradoxical',
  // Harm that also befalls those who go on with the drug: told as done, of a drug without a dose.
  did: 'gave/caused/made/left/sent/brought/triggered/provoked/precipitated/induced/produced/landed/put/drove/tipped/rendered',
  harm: 'confus*/bleed/bleeding/bleeds/haemorrhage/hemorrhage/haematemesis/melaena/ulcer/ulceration/oesophagitis/esophagitis/gastritis/colitis/hyponatr*/hyperkal*/hypokal*/hypercalc*/aki/bradycardi*/asystol*/syncope/blackouts/faints/nightmares/paranoi*/aggressi*/agitat*/gynaecomastia/dyskinesia/parkinsonism/rigidity/encephalopath*/neuropath*/ototoxic*/nephrotoxic*/hepatotoxic*/cardiotoxic*/sleepwalk*/alopecia/acidosis/ketoacidosis/leucopenia/meningitis/retention/arrhythmia/serotonin/zombie/crisis/fever/violent/hostile/fall/fell',
  occurred: 'occurred/developed/arose/ensued/resulted/emerged/happened',
  severely:
    'severe/severely/bad/violent/violently/terrible/dreadful/intractable/profuse/awful/nasty/horrendous/horrible/explosive/acute/marked/major/fatal',
  wentoff: 'turned/went/gone',
  damages:
    'locked/burnt/burned/tore/ripped/wrecked/ruined/damaged/destroyed/inflamed/scarred/stung/stiffened/paralysed/shut/knocked/poisoned/blistered/floored/flattened/ulcerated/ruptured/upset/perforated/eroded/bloated/disturbed/froze',
  upset:
    'vomit/vomits/vomited/vomiting/sick/nausea/nauseous/dizzy/drowsy/confused/diarrhoea/diarrhea/braken/misselijk/misselijkheid/ziek/beroerd/duizelig/suf/verward/diarree/maagpijn/hoofdpijn/headache/hoest/hoesten/prikkelhoest/kriebelhoest/spierpijn/spierpijnen/obstipatie/nachtmerries/gynaecomastie/cough',
  badly:
    'ernstige/heftige/hevige/nare/slechte/vervelende/zware/forse/felle/allergische/levensbedreigende/akelige/vreemde/anafylactische/paradoxale',
  badway:
    'allergisch/heftig/slecht/hevig/ernstig/anafylactisch/fel/zwaar/overgevoelig/vreemd/paradoxaal/averechts/verkeerd',
  allergytest: 'provocatie/provocatietest/huidtest/priktest/plakproef/test/testen/ige/rast/blootstelling',
  allergynoun:
    'allergie/allergieen/allergies/allergy/overgevoeligheid/intolerantie/intolerance/contactallergie/kruisallergie/medicijnallergie/geneesmiddelallergie/geneesmiddelenallergie/overgevoeligheidsreactie/kruisreactie/kruisreacties/kruisovergevoeligheid/kruisallergieen/intolerantiesignaal/allergiesignaal/allergiemelding/intolerantiemelding/allergiealert/allergiewaarschuwing',
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
  cell: '→/⇒/|',
  useof:
    'gebruik/inname/innemen/start/starten/gift/toediening/toedienen/infuus/injectie/kuur/behandeling/dosis/tablet/tabletje/capsule/pil/drank/druppels/spuit/blootstelling/contact/slikken/nemen/begin/beginnen/instellen/ophogen',
  tie: 'op/na/door/van/onder/bij/tijdens/sinds/met',
  span: 'min/mins/minuut/minuten/uur/uren/u/dag/dagen/dgn/d/week/weken/wk/wkn/kwartier/minutes/minute/hour/hours/hrs/days/day/weeks/second/seconds/seconden',
  suits: 'fine/ok/okay/tolerates/tolerated/verdraagt/verdragen/goed/prima/gaat/ging/beter/better/suits/bevalt/well',
  every: 'every/each/whenever/telkens/elke/iedere/steeds',
  part: 'lips/lip/tongue/face/throat/eyes/eyelids/lids/mouth/airway/lippen/tong/gezicht/gelaat/keel/ogen/oogleden/mond/oog/ooglid/wang/wangen/hals/nek/huig/luchtpijp/stembanden/luchtweg/luchtwegen/strottenhoofd/kop',
  bulge:
    'dik/dikke/opgezet/opzetten/opgezette/tintelen/tintelden/tingle/tingled/tingling/numb/puffy/oedema/edema/oedeem/close/closed/closes/closing/tighten/tightened/tight/dicht/dichtgeslagen/dichtslaan/toe/up/ballooned/balloon/blew/puffed/inflated/enlarged/enlarge/dichtzitten/dichtzat/dichttrok/dichtgetrokken/dichtgezwollen/dichtgeknepen/vol/rood/vuurrood/opgeblazen/gezwollen/opgezwollen/blauw',
  limb: 'enkel/enkels/been/benen/voet/voeten/ankle/ankles/leg/legs/feet/foot/knee/knees/knie/joint/joints/enkeloedeem/hand/calf/kuit/borsten/breast/breasts/gums/tandvlees',
  barred:
    'gegeven/voorgeschreven/toegediend/geprobeerd/verstrekt/aangeboden/given/prescribed/used/tried/offered/administered/taken/had/repeated/rechallenged/reintroduced/exposed/re/considered/contemplated',
  bar: 'give/prescribe/use/try/offer/administer/take/have/receive/geven/voorschrijven/toedienen/proberen/verstrekken/aanbieden',
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
  'scheve nek',
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

/**
 * What a label says, read from its words: "Nieuwe allergie genoteerd", "Allergy box", "Niet gestart", "Past med trials".
 * A head tells the status; words beside it may turn it ("niet gestopt") or show that it is about something else.
 */
import type { Status } from '../vocabulary.ts';
import { TESTED } from './denied.ts';
import { THING } from './own-thing.ts';

export interface LabelSense {
  id: string;
  status?: Status;
}

const words = (source: string): RegExp => new RegExp(`^(?:${source.trim().replace(/\s+/g, '|')})$`);

const ALLERGY = words(
  String.raw`(?:geneesmiddel(?:en)?|medicatie|medicijn|contrast|drug|kruis|cross)?-?allerg(?!olo|ist)[a-z-]* alg allg overgev overgevoelig[a-z]* ovg hypersens[a-z]* intol intoleran[a-z]* bijwerkingen-?(?:registratie|register|lijst|overzicht) (?:drug-?)?sensitivit(?:y|ies) adrs? ades? adrlijst kda medic-?alert`,
);
/** Compounds that treat or test an allergy. */
const ALLERGY_CARE =
  /^allergie-?(?:medic|middel|tablet|pil|spray|druppel|klacht|test|onderzoek|poli|spreekuur|consult|seizoen|prik)/;
/** An allergy that is no drug's, or its treatment. */
const OTHER_ALLERGY = words(
  `rhinitis rinitis astma asthma conjunctivitis hooikoorts hayfever eczeem eczema dermatitis food voedsel voeding pollen seasonal seizoen
   test tests testing onderzoek poli clinic consult lactose gluten glucose exercise inspanning klachten symptoms season treatment behandeling
   bee wasp sting insect bijen wespen insecten peanut pinda nut noten latex cats cat dog dogs hond honden kat katten dust mites huisstofmijt nickel nikkel kiwi grass gras tree birch berk egg eggs ei milk melk koemelk fish vis shellfish schaaldieren garnalen soy soja wheat tarwe plaster plasters pleister pleisters venom gif wespengif hair parfum perfume rubber
   immunotherapie immunotherapy verwijzing referral meds tablets pills drops spray relief shots verwijderd removed weerlegd uitgesloten delabelled excluded last hinder bad worse flare helps troublesome`,
);
const SIDE_EFFECT = words(
  `bijwerking bijwerkingen bijw reactie reacties reaction reactions rxn rxns effect effects event events side-effects`,
);
/** Side effects of drugs in use are told as well: only those on record, or of earlier drugs, are a reason not to give one. */
const ON_RECORD = words(
  `eerder eerdere vroeger destijds bekende bekend vroegere ernstige geregistreerde genoteerde past previous prior known serious severe bad history vg
   verleden voorgeschiedenis adverse recorded documented noted listed logged allergische allergic allergische/bijwerkingen`,
);
const DRUG_REACTION =
  /\b(?:drugs?|medications?|medicines?) (?:reactions?|rxns?)\b|^(?:reactions?|rxns?|side-effects?) (?:list|log|register)$/;
const CONTRA = words(
  String.raw`contra-?(?:ge)?indicat[a-z]* contra-?geindiceerd[a-z]* gecontra-?indiceerd[a-z]* ci ci'?s`,
);
const LOOKED_AT = words('controle check checked gecheckt nagelopen beoordeeld besproken discussed');
const NOT = words('unable cannot denies ontkent niet not nooit never geen no nimmer doesnt isnt nt');
const USE = words(
  `gebruik gebruikt gebruiken gebruikte neemt nemen genomen ingenomen inname slikt geslikt slikken take taking takes taken use used uses using on
   gegeven geven toegediend give given giving administered prescribe prescribed voorgeschreven voorschrijven gestart started start starten begonnen begun commenced initiated ingezet
   akkoord overeengekomen meegegeven uitgereikt uitgeschreven klaargezet filled collected opgehaald afgehaald geleverd supplied verstrekt dispensed ordered besteld picked indicated geindiceerd indicatie indication
   needed nodig required applicable toepassing relevant allowed toegestaan mag mogen suitable geschikt recommended aanbevolen wanted gewenst accepted geaccepteerd
   voorschrift recept record prescription supply aflevering need wil wilde wenst wants want tried combineren combine repeat herhalen`,
);
const TOLERATED = words('tolerated tolerate verdragen verdraagzaam getolereerd tolerates verdraagt');
const BADLY = words('slecht poorly badly');
const REFUSED = words(
  `geweigerd geweigerde weigert weigerde weigering weigeringen refused refuses refusals? declined declines afgewezen afgehouden afgeslagen rejected ontraden afgeraden afraden raden
   vermijden vermijd mijden avoid avoided verboden forbidden prohibited unsuitable ongeschikt ongewenst nvt`,
);
const ENDED = words(
  String.raw`gestopt gestopte gestaakt gestaakte stopgezet stopgezette beeindigd beeindigde vervallen verwijderd geschrapt gesaneerd doorgehaald uitgezet afgebouwd uitgeslopen afgesloten
   ended lapsed stopped discontinued ceased removed deleted dropped withdrawn terminated deprescribed expired cancelled geannuleerd dc'?d d\/c'?d verdwenen weggevallen gedeprescribed ontmedicaliseerd dropped inactief inactieve inactive completed finished afgeronde? voltooide? stopmedicatie ex-?(?:medicatie|medications?|meds|gebruik(?:er)?|user) off`,
);
const PAST = words(
  `[a-z-]*historie eerder eerdere vorige vroegere voorheen voormalige oude oud past previous prev previously prior former formerly old ex historische historic historical vg voorgeschiedenis verleden voorgaande tevoren voordien destijds indertijd`,
);
const MEDICINE = words(
  String.raw`[a-z-]*medicatie(?:lijst|overzicht)? (?:thuis|ontslag|eigen)?-?meds? medicijn[a-z]* middel[a-z]* geneesmiddel[a-z]* medications? medicines? drugs? rx prescriptions? scripts recepten voorschriften pillen pills psychofarmaca medicament[a-z]* courses kuren agents? items? repeats? drug inhalers? dmards? biologics? regimens? regimes? contracepti(?:ves?|on)`,
);
const TRIAL = words(
  'trial trials attempts [a-z]*pogingen geprobeerd geprobeerde tried failed toegepast gefaald gefaalde',
);
const RELATIVE = words(
  String.raw`(?:moeder|vader|ouders|broer|zus|zuster|zoon|dochter|oma|opa|tante|oom|partner|echtgenoot|echtgenote|vriend|vriendin|buurvrouw|buurman|huisgenoot|mother|father|parents?|brother|sister|son|daughter|grandmother|grandfather|grandma|grandpa|husband|wife|spouse|boyfriend|girlfriend|neighbou?r|roommate|flatmate|aunt|uncle|mum|mom|dad|familie|family|relative)'?s?`,
);
/** Who tells, keeps or hands out what is the patient's own. */
const TOLD_BY = words(
  `volgens via door per according by from klaargezet beheer beheert gemeld meldt vertelt zegt said says reports informant contact hetero hetero-anamnese
   heteroanamnese besproken discussed leverancier with met checked confirmed reviewed verified gecontroleerd nagelopen geverifieerd doorgenomen bevestigd`,
);
const FAMILY_HISTORY =
  /^(?:fam(?:ily)?|familie)\.? ?(?:med(?:ical)?\.? )?(?:hx|hist|anamnese|anam|vg|voorgeschiedenis|history)$|^(?:fhx|fmhx|famhx|erfelijk[a-z]*(?: belast[a-z]*)?)$/;
const MORE = words('meer langer longer anymore any-more');
const CONTINUE = words('continue continueren continued hervatten resume restart voortzetten doorgaan');
const ONCE = words('eenmalig eenmalige eenmaal once stat single');
const GIVEN = words('gegeven toegediend given administered gift dose');
const QUITE = words(
  'alleen only altijd always trouw volgens yet bekend known sure duidelijk clear zeker verified geverifieerd remember as zoals correct correctly properly juist',
);
const TIMES = words(
  'week weken maand maanden month months year years jaar days dagen visit consult keer gestart gestarte started begun',
);
/** One dose of a drug in use. */
const ONE_DOSE = words(
  'vandaag vanochtend vanmorgen vanavond gisteren today yesterday morning evening tonight dosis dose doses gift giften',
);
const ASIDE = words(
  'reden reason redenen reasons datum date roken smoking alcohol waarom why advies advice plan te to if indien als opnieuw interactie interacties interactions',
);
const HELD = words(
  'tijdelijk tijdelijke temporarily hold pauze gepauzeerd gepauzeerde paused held withheld onderbroken suspended opgeschort',
);
const LATER = words(
  'reserve achtervang terugvaloptie eventueel evt optioneel optional opties options possible future mogelijke toekomstige',
);
/** What is taken now, by whichever kind of list. */
const IN_USE = words(
  `current active actieve huidige actuele outpatient inpatient psych psychiatric psychiatrische somatic somatische home thuis regular vaste vast chronic chronische
   scheduled prn zn continued ongoing lopende usual maintenance onderhouds prescribed voorgeschreven gestarte changed gewijzigde`,
);
const FALLS_BACK =
  /^(?:(?:afgesproken|mogelijke?|eventuele?|alternatie(?:f|ven)|optie|opties|plan|beleid|reserve|agreed|alternatives?|options?) ){0,3}\(?(?:bij|if|indien|mocht|in case of|on|at|upon)(?: an?| een| de)? (?:recidief|terugval|relapse|recurrence|falen|failure|verslechtering|worsening|opvlamming|exacerbatie)(?: \S+){0,2}$/;
const NEXT =
  /^(?:future (?:items?|drugs?|med[a-z]*|rx|prescriptions?|starts?)|(?:volgende|next) (?:stap|step)|vervolgstap|considering|in overweging|under consideration|(?:pending|awaiting) (?:start|approval)|wacht op (?:start|machtiging)|(?:still |nog |nieuw )?(?:(?:op )?te starten|to start|to be started|to commence)(?: \S+){0,3})$/;
/** Before a name a plan; as a chapter of a letter the discussion. */
const CONSIDERED = /^(?:overweging(?:en)?|considerations?)$/;
const OUT_OF =
  /^(?:(?:(?:medicatie|middelen|medicijnen|geneesmiddelen|medications?|medicines|meds|drugs) )?(?:in onbruik(?: geraakte?)?|(?:now |fallen )*out of use)|eruit|uit|out|buiten gebruik|(?:returned )?for (?:destruction|disposal)|(?:uit|af van|van|out of|off|taken off|from|removed from|deleted from)(?: de| het| the)? (?:baxter(?:rol)?|gd[sv]|weekdoos|rol|gebruik|lijst|medicatielijst|medrol|systeem|repeats?|list|use|dosette|blister(?: pack)?)(?: gehaald| verwijderd)?(?: (?:sinds|per|since|in|op) [^ ]+(?: [^ ]+)?)?)$/;
/** "Volgt vanaf 3 december", "Op te nemen vanaf rol van 7-12", "Starting next visit". */
const TO_COME =
  /^(?!postop)(?:volgt|volgend[a-z]* (?:stap|kuur|cyclus)|op te (?:nemen|starten)|toe te voegen|in te (?:stellen|zetten)|te (?:starten|beginnen|introduceren)|start|starten|starting|starts|begint|to (?:start|begin|commence|be (?:started|added|commenced))|commencing|due to start|vanaf|from|per|as of|met ingang van|met ingang|ingaande|na|after|post) ?(?:(?:de|het|the|your|his|her) )?(?:vanaf|per|op|na|in|bij|over|from|on|at|after|in|when|once|zodra|next|volgende|komende|aanstaande|coming|morgen|overmorgen|vanavond|tomorrow|tonight|ontslag|discharge|thuiskomst|operatie|surgery|(?:maan|dins|woens|donder|vrij|zater|zon)dag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: [^:]{1,40})?$/;
const TO_COME_ALONE =
  /^(?:(?:wordt|worden|zal|zullen|kan|mag)(?: nog| later| weer)* (?:hervat|herstart|gestart|opgestart|toegevoegd)(?: .{2,40})?|volgt(?: later| nog| (?:per|in|na|vanaf|op) .{2,30})|nog te (?:starten|beginnen|introduceren)|binnenkort(?: te starten)?|(?:te starten|starting|to start) (?:later|binnenkort|soon)|morgen|tomorrow|coming up|upcoming|aanstaande|in te plannen|nog te plannen|op stapel|in de planning|wachtlijst|waiting list|later te starten|starting soon|in the pipeline|(?:starting|due to start|to start|commencing) \d{1,2}(?:[-/. ].{1,20})?)$/;
/** "Indien RR > 140 systolisch bij thuismeting". */
const CONDITION =
  /^(?:indien|mocht(?:en)?|als|bij|if|should|when|in case of|in geval van|alleen (?:indien|bij|als)|only if|only for) (?!.*\b(?:nodig|needed|required|ontslag|opname|discharge|admission|thuis|home|necessary|volgt|hieronder|intake|binnenkomst|overdracht|verwijzing|start|controle|polibezoek|consult|patient|bezoek|onderhoud)\b|\S+ \d+ ?%$|(?:ef|e?gfr|mdrd|hba1c|ldl|tsh) \d[\d.,]*$)(?:.*(?:[<>]|boven|onder|above|below|over \d|exceed|hoger|lager|\d|koorts|fever|febrile|pijn|pain|recidief|terugval|relapse|recurrence|verslechter|worse|geen effect|onvoldoende|no (?:response|effect|improvement|better)|insufficient|inadequate|persist|aanhoud|positi|uitblijven|falen|fails|failure|intoleran|toename|exacerbat|opvlam|flare|koliek|aanval|insult|seizure|krampen).*)$/;
/** "Nog te verifiëren", "Gebruik onduidelijk". */
const IN_DOUBT =
  /^(?:(?:nog|still|graag|please|svp) )*(?:te (?:verifieren|controleren|checken|achterhalen|bevestigen|verhelderen)|na te (?:gaan|vragen)|uit(?: te |te )?zoeken|navragen|(?:gebruik|inname|status) (?:is |nog )*(?:onduidelijk|onzeker|onbekend|niet zeker|niet bekend|twijfelachtig|unclear|uncertain|unknown)|onduidelijk|onzeker|twijfel(?:achtig|gevallen)?|discrepanties?|(?:nog )?niet (?:te )?(?:geverifieerd|verifieren|bevestigd|zeker|duidelijk|opgehelderd)|to (?:verify|confirm|clarify|check)|unverified|unclear|uncertain|unconfirmed|not (?:verified|confirmed|sure))(?: \(?(?:gebruik|of gebruikt|medicatie|middelen|bij (?:de )?\S+|met \S+|of .{3,20}|use|with \S+)\)?)?$/;
/** What a screen did not find. */
const NEGATIVE = words('neg negatief negative');
const SCREEN = words(
  'uds utox tox tox-?screen(?:ing)? toxicologie toxicology drugs?-?screen(?:ing)? drugs? screen(?:ing)? urine urinescreen(?:ing)? urine-?tox',
);
const NOT_RIGHT =
  /^(?:klopt niet(?: meer)?|niet (?:correct|actueel)(?: meer)?|(?:no longer|not) (?:correct|current|accurate|valid))$/;
const RED_BAND = /^(?:rood|rode|red) (?:pols|wrist|arm)?-?(?:band|bracelet)[a-z]*(?: (?:om|on))?$/;
const NOBODYS =
  /^(?:nvt|n\/a|niet van toepassing|not applicable|(?:entered in )?error|fout(?:ief)?|wrong (?:patient|pt|chart)|verkeerde (?:patient|pt)|foutief (?:genoteerd|ingevoerd|vermeld)|ten onrechte (?:op lijst|vermeld|genoteerd)|(?:not|niet) (?:for|voor) (?:this|the|deze|dit) (?:patient|pt|kind|child)|(?:(?:liever|beter|bij voorkeur|preferably|better|rather) )?(?:niet|not)|geen|no)$/;
const SMALL = words(
  `de het een van in op bij tijdens sinds en and of or the an a for voor to at on during with met this these that deze dit patient pt pte patiente zelf apotheek pharmacy gp huisarts ha
   stay ward afdeling team arts dokter doctor opname admission ontslag discharge her his their own eigen ehr epd evs lsp his mdl kno poli [a-z]*(?:ologie|iatrie|geneeskunde) ziekenhuis hospital all alle nog reeds al na wegens ivm
   nieuw nieuwe new bekende bekend bek geregistreerd geregistreerde gecheckt gecheckte gecontroleerd gecontroleerde nagevraagd nagevraagde bijgewerkt bijgewerkte vastgelegd genoteerd genoteerde reviewed
   updated verified checked confirmed bevestigd recorded noted known reported gemeld gemelde list lijst box band bands wristband bracelet alert alerts status card kaart sticker history anamnese
   actuele current drug medication medicatie geneesmiddel geneesmiddelen medicamenteuze medical medisch medische severe ernstige other overige info information section overview overzicht dossier`,
);

const GROUP = words(
  'psychiatrische somatische psychiatric pain antihypertensive behandeling behandelingen treatment treatments therapie therapieen therapy therapies',
);

/** What a folded label says; undefined when its words tell nothing. `strict`: no word in it that we do not know. */
export function senseOf(label: string, strict = false): LabelSense | undefined {
  const folded = label
    .replace(/contra[ -]indic/g, 'contraindic')
    .replace(/side[ -]effect/g, 'side-effect')
    // "Allergies as stated on the referral": where, and not which.
    .replace(
      / (?:as )?(?:[a-z]+ed )?(?:on|in|from|by|per|at) (?:the |his |her |gp )?(?:referral|clinic|consult|test)(?: letter| form| note)?$/,
      '',
    )
    .replace(/[’‘]/g, "'")
    .replace(/\bniet-(?=g)/g, 'niet ')
    // "Niet gebruikt volgens patiënt": who tells.
    .replace(
      / (?:volgens|according to|per) (?:patient[a-z]*|pte?|client[a-z]*|mw|mevr|mevrouw|dhr|meneer|haarzelf|hemzelf|zelf|familie|partner|apotheek|dochter|zoon|mantelzorger|thuiszorg)$/,
      '',
    )
    .replace(/\b([a-z])\.(?=[a-z]\b|\s|$)/g, '$1')
    .replace(/[.!?"]+/g, '')
    // "Allergieregistratie 28-11".
    .replace(/^(\S*allerg\S*) \d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/, '$1')
    .trim();
  if (NOBODYS.test(folded) && !(strict && /^[a-z]+$/.test(folded)))
    return { id: 'section-not-taken', status: 'negated' };
  if (RED_BAND.test(folded)) return { id: 'section-allergy', status: 'allergy' };
  if (NOT_RIGHT.test(folded)) return { id: 'section-no-longer', status: 'stopped' };
  if (OUT_OF.test(folded) && !(strict && /^[a-z]+$/.test(folded))) return { id: 'section-stopped', status: 'stopped' };
  if (FAMILY_HISTORY.test(folded)) return { id: 'section-family', status: 'family' };
  if (FALLS_BACK.test(folded)) return { id: 'section-later', status: 'unclear' };
  if (NEXT.test(folded) || (!strict && CONSIDERED.test(folded)) || TO_COME_ALONE.test(folded) || TO_COME.test(folded))
    return { id: 'section-planned', status: 'planned' };
  if (IN_DOUBT.test(folded)) return { id: 'section-doubt', status: 'unclear' };
  if (CONDITION.test(folded)) return { id: 'section-condition', status: 'unclear' };
  const list = folded
    .replace(/[()[\]]/g, '')
    .split(/[\s,&+]+|\/(?!c'?d?\b)/)
    .filter((word) => word !== '' && word !== '-');
  if (list.length === 0 || list.length > MAX_WORDS) return undefined;
  const comma = strict ? -1 : folded.lastIndexOf(', ');
  if (comma >= 0) return senseOf(folded, true) ?? senseOf(folded.slice(comma + 2)) ?? endedIn(folded.slice(0, comma));
  const sense = senseOfWords(list, strict, /[,/&+]| (?:en|and) /.test(folded));
  // "Off", "Refused" on a line of its own may belong to the drug above it.
  return strict && list.length === 1 && BADGES.has(sense?.id ?? '') ? undefined : sense;
}

/** "Courses finished, remove from list". */
function endedIn(label: string): LabelSense | undefined {
  const sense = senseOf(label, true);
  return sense?.status === 'stopped' ? sense : undefined;
}

const MAX_WORDS = 7;
const BADGES: ReadonlySet<string> = new Set(['section-not-taken', 'section-stopped', 'section-hold', 'section-later']);
/** A label that holds the word allergy and tells of none. */
export const ALLERGY_MEDICINES = 'section-allergy-medicines';

function senseOfWords(list: readonly string[], strict: boolean, joins: boolean): LabelSense | undefined {
  const has = (kind: RegExp): boolean => list.some((word) => kind.test(word));
  const only = (...kinds: RegExp[]): boolean =>
    list.every((word) => SMALL.test(word) || kinds.some((kind) => kind.test(word)));
  const known = (...kinds: RegExp[]): boolean => !strict || only(...kinds);
  const not = has(NOT);
  if (has(NEGATIVE) && only(NEGATIVE, SCREEN)) return { id: 'section-not-taken', status: 'negated' };
  if (has(ALLERGY)) {
    // "Allergy medication" is taken against an allergy.
    const care = list[0] === 'allergy' && /^(?:medications?|medicines?|meds)$/.test(list[1] ?? '');
    // "Allergies as stated on the referral".
    const other = list.some((word, at) => OTHER_ALLERGY.test(word) && !/^(?:on|the|per)$/.test(list[at - 1] ?? ''));
    if (care || other || list.some((word) => ALLERGY_CARE.test(word))) return { id: ALLERGY_MEDICINES };
    if (has(RELATIVE) && !has(TOLD_BY)) return undefined;
    // "Niet toedienen i.v.m. allergie" is one.
    if (not)
      return EXCEPT.test(list.join(' ')) || has(BECAUSE)
        ? { id: 'section-allergy', status: 'allergy' }
        : { id: 'section-no-allergy' };
    return known(ALLERGY, SIDE_EFFECT, CONTRA, TOLD_BY, RELATIVE)
      ? { id: 'section-allergy', status: 'allergy' }
      : undefined;
  }
  if ((not || has(BADLY)) && has(TOLERATED)) return { id: 'section-allergy', status: 'allergy' };
  if (has(SIDE_EFFECT) && (has(ON_RECORD) || DRUG_REACTION.test(list.join(' '))) && !not && !has(RELATIVE))
    return known(SIDE_EFFECT, ON_RECORD, MEDICINE) ? { id: 'section-allergy', status: 'allergy' } : undefined;
  // "Wife's list of his medication".
  if (HIS_BEHIND.test(list.slice(1).join(' '))) return undefined;
  if (has(RELATIVE) && has(MEDICINE) && !has(TOLD_BY) && !not && !list.some((word) => /\d/.test(word)))
    return only(RELATIVE, MEDICINE) ? { id: 'section-family', status: 'family' } : undefined;
  if (has(ONCE) && has(GIVEN) && !not) return { id: 'section-once', status: 'stopped' };
  if (has(CONTRA))
    return !not && !has(LOOKED_AT) && known(CONTRA) ? { id: 'section-contraindicated', status: 'negated' } : undefined;
  if (has(ONE_DOSE) || (has(RELATIVE) && !has(TOLD_BY))) return undefined;
  if (not) {
    // "INR niet meer nodig: sinds apixaban …": what is no longer done is a test.
    if (has(QUITE) || NOT_LISTED.test(list.join(' ')) || has(ENDED) || has(TESTED) || THING.test(list[0]!))
      return undefined;
    if (NEVER_AGAIN.test(list.join(' '))) return { id: 'section-allergy', status: 'allergy' };
    if (has(CONTINUE)) return { id: 'section-no-longer', status: 'stopped' };
    if (has(MORE)) return { id: 'section-no-longer', status: 'stopped' };
    return denies(list) && known(NOT, USE) ? { id: 'section-not-taken', status: 'negated' } : undefined;
  }
  if (has(REFUSED)) return known(REFUSED) && !has(QUITE) ? { id: 'section-not-taken', status: 'negated' } : undefined;
  if (has(HELD) && (has(ENDED) || !/^(?:tijdelijke?|temporarily)$/.test(list.join(' '))))
    return known(HELD, ENDED, MEDICINE) && !has(USE) ? { id: 'section-hold', status: 'planned' } : undefined;
  const ended = has(ENDED) && !has(USE) && !has(ASIDE);
  const past = has(TRIAL)
    ? has(MEDICINE) || has(PAST) || list[0] === 'failed'
    : has(PAST) &&
      (has(MEDICINE) ||
        has(GROUP) ||
        list.every((word) => PAST.test(word) || /^(?:all|now|alle|alles)$/.test(word)) ||
        list.some((word) => /^(?:use|gebruik)$/.test(word)));
  if (past && !ended && !has(TIMES) && !joins)
    return (has(TRIAL) ? known : only)(TRIAL, PAST, MEDICINE, IN_USE, USE, GROUP)
      ? { id: 'section-stopped', status: 'stopped' }
      : undefined;
  if (has(ASIDE)) return undefined;
  // "Bloedverlies gestopt: estradiol pleisters", "med rec completed by MMT: digoxin".
  if (has(ENDED) && (THING.test(list[0]!) || ACT_DONE.test(list.join(' ')))) return undefined;
  if (has(ENDED)) return known(ENDED, MEDICINE) && !has(USE) ? { id: 'section-stopped', status: 'stopped' } : undefined;
  if (has(LATER) && only(LATER, MEDICINE, IN_USE)) return { id: 'section-later', status: 'unclear' };
  return has(MEDICINE) && only(MEDICINE, IN_USE) ? { id: 'section-current' } : undefined;
}

const ACT_DONE =
  /\b(?:rec|recon|reconciliation|reviews?|checks?|history|forms?|rounds?|audit|assessment|list) (?:(?:is|was|now|been) )*(?:completed|finished)\b/;
/** "Eye drops not on GP list": taken all the same. */
const NOT_LISTED = /\w not on (?:\S+ )*(?:gp|repeats?|scr|list|record|template)\b|^not on (?:(?:the|her|his) )?gp\b/;

/** "Niet meer geven", "never prescribe again": it did harm. */
const NEVER_AGAIN =
  /^(?:nooit meer|never again)$|(?:meer|opnieuw|again|ooit) (?:te )?(?:geven|voorschrijven|starten|toedienen|proberen|give|prescribe|use)|(?:give|prescribe|use|given|used|prescribed|rechallenge) again|rechallenge/;
const BECAUSE = words('ivm vanwege wegens door due because owing');
const EXCEPT = /\b(?:except|behalve|uitgezonderd|other than|apart from|buiten|muv)\b/;

/** "Gebruikt niet", "never been given", but "geen wijziging in gebruik". */
function denies(list: readonly string[]): boolean {
  return list.some(
    (word, at) =>
      NOT.test(word) &&
      list.some(
        (use, where) => USE.test(use) && (/^(?:geen|no)$/.test(word) ? where === at + 1 : Math.abs(where - at) <= 2),
      ),
  );
}

const HIS_BEHIND = /\b(?:list|account|notes?) (?:of|with) (?:his|her|pts?|patient'?s)\b/;

/** Somebody near to the patient. */
export const isRelative = (word: string): boolean => RELATIVE.test(word);

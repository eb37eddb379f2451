/**
 * What is left when every cue has had its say: a denial in the clause of a drug, or another person before it, that no rule
 * could place. It is not known what is denied or whose drug it is, so it is neither called used nor silenced.
 */
import { FAM, FAM_OWN } from './cues/people.ts';
import { deniesManner } from './manner.ts';
import { pattern } from './pattern.ts';
import type { Group } from './scope.ts';
import type { Sentence } from './sentence.ts';

const DENIAL = /^(?:niet|nooit|not|never|cannot|[a-z]+nt|geen|no|zonder|without)$/;
/** Why something else is denied. */
const REASON = /^(?:ivm|wegens|vanwege|om|on|op|naast|onder|due|because)$/;
/** "Simvastatine: niet met grapefruit": how it is taken. */
const MANNER = /^(?:met|tijdens|onder|with|during|while)$/;
/** Denies what follows it: the use of a drug, or something else. */
const NOUN = /^(?:geen|no|zonder|without)$/;
const OF_USE =
  /^(?:blootstelling|kennismaking|ervaring|proef\w*|gebruik|behandeling|therapie|kuur|kuren|indicatie|plaats|rol|recept|recepten|behoefte|noodzaak|aanleiding|voorschrift|exposure|experience|trial|trials|use|usage|treatment|therapy|courses?|indication|place|role|prescriptions?|script|scripts|need|needing|call|supply|requirement|requiring|recourse|resorting)$/;
/** Ends in "nt" and denies nothing. */
const DENIES = /^(?:do|does|did|is|was|are|were|has|have|had|wo|would|should|could|must|ca|need|might|ai|sha)nt$/;
const PARTS =
  /^(?:[,;:.()[\]!?|•–—→>]|en|and|maar|but|terwijl|while|whereas|though|although|hoewel|omdat|because|want|since|sinds|waardoor|waarna|zodat|dus|so|if|als|indien|that|dat|which|die|who)$/;
/** A denial beside one of these denies it, and not the drug: trouble, effect, change, the way it is taken. */
const OTHER = pattern(
  `^(?:${[
    'bother|blame|doing|cough|affect|influenc|metaboli|bound|bind|induc|inhibit|undergo|evaluat|studi|establish|conduct|excret|absor|dialy|harm|problem|trouble|issue|complain|complicat|incident|side|adverse|reaction|rash|bleed|symptom|sign|evidence|allerg|toxic|inter[a-z]*act|naus|pain|fever|seizure|attack|palpit|fall|relaps',
    'effect|benefit|help|work|respon|enough|suffic|adequa|control|cop(?:e|ing)|manag|sle(?:e?p|pt)|improv|better|worse|relie|differ|hold|range|target|optimal',
    'miss|forg[eo]t|skip|chang|alter|adjust|switch|stop|interrupt|reduc|increas|rais|titrat|taper|wean|exceed|reason|monitor|level|test|check|blood|ecg|dose|supply|extra',
    'regular|reliab|compli|adher|consist|always|properly|correct|exact|well|good|happy|keen|pleased|sure|certain|clear|know|expect|seen|attend|bring|brought|remember|understand|like|mind',
    'driv|eat|food|lying|crush|chew|empty|other|else|except|only|alone|beside|apart|beyond|more|than|longer|yet|until|hurry|due|dizz|prolong|up|down|tea|today|cover|need|hospital|admission|crav|smok|omit|run|ran|combin|with|prevent|after|before|tolerat|night|contra|contraindicat|exclud|rul|interfer',
    'beinvloed|onderzocht|gebonden|gemeten|klacht|probleem|problemen|last|bijwerking|reactie|bloeding|pijn|koorts|misselijk|duizelig|sufheid|val|insult|aanval|tekenen|aanwijzing',
    'baat|luk|hel?p|hiel?p|werk|effect|resultaat|voldoende|genoeg|afdoende|optimaal|goed|slecht|beter|verbeter|slaap|slapen|slaapt|sliep|verschil|tevreden|blij|zeker|duidelijk|bekend|ingesteld',
    'vergeet|vergat|vergeten|oversl|wijzig|gewijzigd|verander|aanpass|aangepast|verhog|verhoogd|verlag|verlaagd|ophog|opgehoogd|afbouw|afgebouwd|stop|staken|gestaakt|onderbr|switch|omzet|reden|controle|spiegel|bloed|dosis|dosering',
    'trouw|regelmatig|altijd|steeds|dagelijks|elke|iedere|correct|juist|nuchter|autorijd|eten|alcohol|anders|alleen|behalve|buiten|meer|dan|langer|nog|doet|sla[ao]|interact|verdra|mis(?:sen|te|t)|verwacht|gezien|verschenen|samen|kauw|plet|malen|vermalen|breken|delen|openen|stabiel|gesteg|gedaald|verlengd|bij|uitzondering|inne(?:emt|men|nam)|ingenomen|vandaag|vanochtend|vergoed|opname|te$|na$|voor$|begrijp|weet|wist|snap|vind|vond|wil|gecontra',
  ].join('|')})`,
);

export const PERSON: ReadonlySet<string> = new Set([
  ...FAM.split('/'),
  ...FAM_OWN.split('/'),
  ...'collega collegas colleague colleagues coworker coworkers hemzelf haarzelf'.split(' '),
]);
/** The sentence has come, or come back, to the patient. */
const PATIENT =
  /^(?:mw|mevr|mevrouw|dhr|meneer|mr|mrs|you|your|u|sindsdien|daarna|since|only|alleen|enkel|slechts|suggested|adviseerde|thuiszorg|pt|pte|patiente?|patients|cliente?|clienten|betrokkene|bewoner|bewoonster|resident|he|she|hij|zij|ze|his|her|him|zijn|haar|hem|himself|herself|hijzelf|zijzelf|zelf|own|eigen|i|we|ik|wij)$/;
const TAKES = /^(?:neemt|slikt|gebruikt|takes|uses|taking|using)$/;
const GREETS = /^(?:beste|geachte|dear|waarde|collegiale)$/;

/** Whether another person is named before these drugs in their sentence, of whom no cue told anything, and nobody since. */
export function isPersonLeft({ tokens, matches, groups }: Sentence, group: Group): boolean {
  // "Sees little of his children, mirtazapine 30 mg": the next item of a list.
  if (tokens[group.from - 1]?.text === ',' && tokens[group.from + 1]?.kind === 'number') return false;
  // "Zorgt voor haar moeder en slaapt slecht ondanks zolpidem".
  if (/^(?:ondanks|despite)$/.test(tokens[group.from - 1]?.text ?? '')) return false;
  // "Kreeg van een collega ibuprofen, neemt dat nu".
  if (tokens.slice(group.to).some(({ text }) => TAKES.test(text))) return false;
  let last = group.from - 1;
  while (last >= 0 && !PERSON.has(tokens[last]!.text)) last--;
  if (last < 0) return false;
  for (let at = group.from - 1; at >= last; at--) {
    const { text, kind } = tokens[at]!;
    if (kind === 'drug' || PATIENT.test(text)) return false;
    // "Of any kind"; "child on amoxicillin" is the patient.
    if (at === 0 && text === 'child') return false;
    if (!PERSON.has(text) || (text === 'kind' && /^(?:any|some|this|that)$/.test(tokens[at - 1]?.text ?? ''))) continue;
    return (
      !(/^(?:hem|haar)zelf$/.test(text) && tokens[at - 1]?.text === 'bij') &&
      !GREETS.test(tokens[at - 1]?.text ?? '') &&
      // "Collega, uw cliënte is ingeleid met misoprostol".
      !(at === 0 && text === 'collega' && tokens[1]?.text === ',') &&
      !/^(?:of|van|die|with|met)$/.test(tokens[at + 1]?.text ?? '') &&
      !matches.some(({ literal, cue: { status } }) => literal.includes(at) && status !== 'family') &&
      groups.every(({ from }) => from >= group.from)
    );
  }
  return false;
}

/** Whether a denial stands in the clause of these drugs that no cue took for its own and that denies nothing else. */
export function isDenialLeft({ tokens, matches, depth }: Sentence, group: Group): boolean {
  // "Metoprolol 50 mg 1dd ⇥ niet pletten": what has a dose is used, and the denial is of something else.
  if (tokens.slice(group.from, group.to).some(({ kind }) => kind === 'number')) return false;
  let from = group.from;
  while (from > 0 && !ends(tokens[from - 1]!)) from--;
  // "Diclofenac niet afgeleverd wegens gebruik van apixaban": said of the one before.
  if (tokens[from - 1]?.kind === 'drug') from = group.from;
  let to = group.to;
  while (to < tokens.length && !ends(tokens[to]!)) to++;
  // "Clarithromycin not dispensed as on simvastatin"; "not the prednisolone, but …".
  if (REASON.test(tokens[group.from - 1]?.text ?? '')) return false;
  if (tokens.slice(group.to, group.to + 2).some(({ text }) => /^(?:maar|but)$/.test(text))) return false;
  const taken = (at: number): boolean => matches.some(({ literal }) => literal.includes(at));
  // "Morphine makes him itch, fentanyl does not".
  if (DENIAL.test(tokens[to - 1]!.text) && /^(?:does|do|did|is|was)$/.test(tokens[to - 2]?.text ?? '')) return false;
  if (!tokens.slice(from, to).some(({ text }) => DENIAL.test(text))) return false;
  let denies = false;
  for (let at = from; at < to; at++) {
    const { kind, text } = tokens[at]!;
    // "Ramipril (not taking), bisoprolol".
    if (kind !== 'word' || depth[at]! > group.depth) continue;
    if (DENIAL.test(text) && (!text.endsWith('nt') || DENIES.test(text))) {
      if (!NOUN.test(text)) {
        if (taken(at) || MANNER.test(tokens[at + 1]?.text ?? '') || deniesManner(tokens, at)) return false;
        denies = true;
      } else if (at < group.from && tokens.slice(at + 1, at + 4).some((next) => OF_USE.test(next.text))) denies = true;
    } else if (OTHER.test(text)) return false;
  }
  return denies;
}

const ends = ({ kind, text }: Sentence['tokens'][number]): boolean => kind === 'drug' || PARTS.test(text);

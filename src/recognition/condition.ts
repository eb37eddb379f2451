/**
 * "Doxycycline if sputum turns green", "dorzolamide if pressure exceeds 21": a drug that hangs on what is yet to be seen.
 * "Paracetamol if in pain" is taken as needed, and "reduce to 5 mg if dizzy" tells of a drug in use.
 */
import type { CueMatch, Sentence } from './sentence.ts';

/** What is done with a drug in use, or with one taken as needed. */
const IN_USE =
  /^(?:takes?|taking|taken|uses?|using|on|continues?|continued|remains?|keeps?|stop|stopped|hold|omit|withhold|skip|halve|double|increase[ds]?|reduced?|titrated?|uptitrated?|repeat|repeated|further|second|extra|another|again|and|but|so|then|,|review|recheck|change|switch|up|down|works?|helps?|fails?|tolerates?|safe|fine|prn|puffs?|sublingual|ask|asks|asked|see|know|wonders?|call|return|worse|works|check|checks|monitor|measure|level|levels|gebruikt|slikt|neemt|krijgt|heeft|ophogen|opgehoogd|verhogen|verhoogd|verlagen|verlaagd|stoppen|stop|staken|afbouwen|minderen|halveren|verdubbelen|overslaan|doorgaan|continueren|herhalen|tweede|nog|weer|opnieuw|zn|bellen|contact|terugkomen|controle|controleren|meten|prikken|spiegel|en|maar|dus|loopt|blijft|werkt|helpt|omhoog|omlaag|hoger|lager|naar|verder|wijzigen|omzetten|wisselen|switch(?:en)?|evalueren|overleg|overleggen)$/;
/** What drugs are taken for as needed, and phrases that are no condition. */
export const AS_NEEDED =
  /^(?:needed|required|necessary|tolerated|possible|able|you|appropriate|desired|wished|wishes|wants|agreeable|pain|pains|painful|sore|ache|aches|headache|migraine|nausea|nauseated|nauseous|vomit|vomiting|sick|itch|itching|itchy|anxious|anxiety|panic|panicky|agitated|agitation|restless|distress|distressed|insomnia|sleep|sleeping|sleepless|awake|constipated|constipation|bowels?|bo|stools?|motion|diarrhoea|loose|wheeze|wheezy|sob|breathless|breathlessness|chest|angina|fever|feverish|pyrexial|pyrexia|temp|temperature|febrile|hypo|hypos|bm|bms|glucose|seizure|seizures|fit|fits|fitting|cough|coughing|heartburn|reflux|indigestion|symptoms|symptomatic|spasms?|cramps?|dizzy|sneezing|attack|attacks|troublesome|bothersome|secretions|bad|severe)$/;
const ZO_NODIG =
  /^(?:nodig|noodzakelijk|mogelijk|gewenst|wenselijk|verdragen|u|akkoord|\w*pijn|pijnlijk|migraine|misselijk|brak|jeuk|angst|paniek|onrust|agitatie|slap|slaap|slapeloos|wakker|obstip|verstop|ontlasting|defec|diarree|benauwd|kortademig|dyspn|koorts|temp|hypo|aanval|insult|hoest|zuur|maagzuur|kramp|duizel|nies|klacht|last|verward|reutel|stress|hartklop|verdriet|te$)/;
/** A drug that is yet to be begun is not taken as needed. */
const BEGINS = /^(?:consider|considering|start|starting|add|adding|begin|try|commence|initiate|introduce)$/;
const ONLY = /^(?:only|just)$/;

/** Whether the drug stands in the clause before the condition and is not told to be in use. */
export function hangsOn({ tokens, groups }: Sentence, match: CueMatch, drug: number): boolean {
  const group = groups.find(({ drugs }) => drugs.includes(drug));
  if (!group || group.to > match.from) return false;
  if (ONLY.test(tokens[match.from - 1]?.text ?? '')) return true;
  let start = group.from;
  while (start > 0 && !/^[,.;:]$/.test(tokens[start - 1]!.text)) start--;
  const told = [...tokens.slice(start, group.from), ...tokens.slice(group.to, match.from)];
  if (told.some(({ text }) => IN_USE.test(text))) return false;
  if (match.cue.id === 'condition-result' || told.some(({ text }) => BEGINS.test(text))) return true;
  if (tokens[match.from]!.text === 'should') return true;
  const [first, second] = tokens.slice(match.from, match.from + 2);
  if (!/^(?:if|indien)$/.test(first!.text) && second?.text !== 'case') return false;
  if (tokens[match.from + 1]?.text === 'still') return true;
  for (let at = match.from + 1; at < tokens.length && !/^[,.;:()]$/.test(tokens[at]!.text); at++)
    if (
      AS_NEEDED.test(tokens[at]!.text) ||
      ZO_NODIG.test(tokens[at]!.text) ||
      tokens[at]!.text === '>' ||
      tokens[at]!.text === '<'
    )
      return false;
  return true;
}

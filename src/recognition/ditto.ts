/** "Ditto", "idem", "the same": what is said of the drug before holds for this one. */
import type { Mention, Status } from '../vocabulary.ts';
import type { Hit } from './scanner.ts';

/** "Zopiclone – not in use, temazepam – ditto", "amlodipine stopped, ramipril 5 mg likewise", "alendronate from 3/12, calcium from the same date". */
const DITTO =
  /^(?:\s*\d[^\s,;]*(?:\s?(?:mg|mcg|g|ml))?)?\s*(?:[-–—:,(\t|]?\s*(?:ditto|likewise|from (?:the |that )?same (?:date|day))|[-–—:,(\t|]\s*(?:(?:the )?same )?as above)(?= *(?:[.,;)\t|\n]|$))/i;
/** "Penicillin: rash, codeine: same"; "bisoprolol the same", without a mark, tells that it goes on as before. */
const SAME = /^\s*[-–—:,(\t|=]\s*(?:the )?same(?: (?:reaction|problem|effect|story))?(?= *(?:[.,;)\t|\n]|$))/i;
/** "Ramipril gestaakt, perindopril idem", "moxifloxacine: rash; idem voor ciprofloxacine"; "metoprolol 50 mg idem" goes on as before. */
const IDEM =
  /^\s*[-–—:,(\t|]?\s*(?:idem(?: dito)?|dito|evenzo|hetzelfde|zelfde (?:verhaal|reactie))(?= *(?:[.,;:)\t|\n]|$))/i;
const IDEM_BEFORE = /(?:^|[,;.(\n]\s*(?:en |and )?)(?:idem|ditto|likewise)(?: (?:voor|bij|met|for|with))? $/i;
const CARRIED: ReadonlySet<Status> = new Set<Status>(['stopped', 'negated', 'allergy', 'family']);
const REACH = 120;

/** The status of the mention before, where it is said that the same holds for the drug at `hit`. */
export function dittoOf(text: string, { start, end }: Hit, before: Mention | undefined): Status | undefined {
  if (!before || end - before.end > REACH) return undefined;
  const { status } = before;
  const behind = text.slice(end, end + 40);
  // "Amlodipine gestopt, bisoprolol idem": stopped as well, or in use as it was.
  if (CARRIED.has(status) && IDEM.test(behind)) return status === 'stopped' ? 'unclear' : status;
  if (CARRIED.has(status) && IDEM_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return status;
  return DITTO.test(behind) || (status === 'allergy' && SAME.test(behind)) ? status : undefined;
}

/**
 * Harm that stands on record of a drug without a dose: "X listed: oesophagitis", "X on file, urticaria", "X severe EPSE,
 * flagged", "X reaction known". What is recorded is all that its clause tells.
 */
import { HARM } from './harm.ts';
import { pattern } from './pattern.ts';

const HEAD = '(?:^|[:.;]) (?:[-–•] )*@ ';
const FILED =
  '(?:(?:is |was )?(?:listed|flagged|recorded|documented|noted|entered|coded|logged|marked (?=do|not|as|avoid)|on (?:file|record|the (?:al|ad|int)[a-z]+)|in (?:the )?(?:notes|allerg[a-z]+))|alert)';
/** Harm that HARM has no word for. */
const MORE = /^(?:eps|hypo|o?esoph|tend[oi]n|cough|sedat|myalg|flush|gynae|intol|allerg|adr)/;
/** What somebody does on it, and what no drug is given for. */
const DOES =
  '(?:[a-z]+ )?(?:vomits|hallucinates|collapses|faints|itches|wheezes|swells|sick|priapism|gynaecomastia|hypos|tend[oi]n[a-z]*)(?= [.,;)#]| *$)';
const ON_RECORD = pattern(
  `${HEAD}(?:(?:[-–:(,] )*${FILED} (?!for )([^#@]*)|(?:[-–:(] )*((?:[a-z]+ ){1,3})(?:[-–,;(] )*(?:known|${FILED})|(?:[-–:(] )(${DOES})|(?:[→⇒>=] |- > )((?:[a-z]+ ){1,4})|((?:fits?|collapse|bleed|delirium|jaundice|hepatitis|pancreatitis) )(?:in )?0(?= ))`,
);
const DENIES =
  / (?:no|not|never|nil|without|if|may|for|risk|rare|mild|slight|better|settled|tolerated|levels?|due|review) /;
const NEXT = / (?:[.;]|so|now|on|given) /;

export const harms = (word: string): boolean => HARM.test(word) || MORE.test(word);

/** `line`: as in `told.ts`, `@` for the drug and `#` for others. */
export function isOnRecord(line: string): boolean {
  const [found, recorded, known, does, led, when] = ON_RECORD.exec(line) ?? [];
  if (found === undefined) return false;
  const clause = recorded?.split(NEXT)[0] ?? known ?? led ?? when ?? '';
  const words = clause.split(' ').slice(0, 9);
  return does !== undefined || (!DENIES.test(` ${clause} `) && words.some(harms) && !(known && / dose /.test(line)));
}

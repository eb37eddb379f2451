/**
 * Two accounts of one drug: a list that has it and a patient who says it is not taken, a denial that a urine screen or
 * a pharmacy speaks against. Each in a clause of its own, one denying and the other not.
 */
import { pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';

const PAPER =
  'lists?|records?|chart|mar|sheet|kardex|summary|template|repeats?|letter|referral|pharmac(?:y|ist)|pdmp|fills?|gp|system|notes|label|bottle|home|ward|carers?|nurses|urine|screen|level|tox|tests?';
const PERSON =
  'he|she|they|pt|patient|mr|mrs|ms|himself|herself|wife|husband|partner|daughter|son|mother|father|mum|dad|sister|brother|parents|family';
const SAYS =
  'says?|said|insists?|maintains?|den(?:y|ies|ied)|claims?|states?|reports?|tells|told|swears?|thinks|believes|adamant|certain|recalls|disputes?|assures|according|stated|reported';
const SHOWS =
  'shows?|showed|down|lists?|listed|ha[sd]|have|mentions?|records|recorded|documents|includes?|on|for|still|gives?|given|dispens[a-z]+|issu[a-z]+|collect[a-z]+|fill[a-z]*|positive|detected|found|signed|signs|printed|prescrib[a-z]+';
const NOT = 'not|never|neither|(?:is|was|do|does|did|has|have|had|would|ca|could|are|were)nt|den(?:y|ies|ied)';
const DENIAL = pattern(
  ` (?:(?:${NOT})(?: [a-z]+){0,3} (?:tak[a-z]+|took|us(?:es?|ed|ing)|on|it|them|this|had|heard|been|being|having|swallow[a-z]*|start[a-z]*|receiv[a-z]*|so|have|know|recogni[sz]e|@)|(?:${NOT})(?= *$)|no (?:fills?|issues?|collections?|pick-?ups?|supply|supplies|records?)|no longer|(?:stopped|quit|discontinued|ceased|g[ai]ve?n?(?: it| them| this)? up)(?! (?!tak|us)[a-z]+ing )|[cg][aoi][mv]en? (?:it|off)|otherwise|wrong|incorrect|mistaken|outdated|unaware|spits|disputes) `,
);
const OF_OTHER =
  / (?:side|effects?|problems?|always|miss(?:ed|ing|es)|sure|only|well|symptoms|change|alter|adjust|stop|increase|reduce|forget|like|with) /;
const BREAK = / (?:[,;.–—-]|but|yet|though|although|whereas|while|however) /;
const AGREES = / (?:confirm(?:s|ed)?|agrees?|concurs|also) /;
/** Of a second list: "the chart does not". */
const OMITS = / (?:not|(?:does|is|was|has|did)nt)(?: [a-z]+){0,2} *$/;
const TOLD = pattern(` (?:${SAYS}) `);
const SOURCE = pattern(` (?:${PERSON}|${PAPER}) `);
const PAPERS = pattern(` (?:${PAPER}) `);
const SHOWN = pattern(` (?:${SHOWS}|${SAYS}) `);
/** Words in which the second clause names who says it. */
const OPENING = 6;

export function accountsDiffer({ tokens }: Sentence, drug: number): boolean {
  const line = ` ${tokens.map(({ kind, text }, at) => (kind !== 'drug' ? text : at === drug ? '@' : '#')).join(' ')} `;
  if (!SOURCE.test(line) || !BREAK.test(line) || AGREES.test(line)) return false;
  const clauses = line.split(BREAK).map((clause) => ` ${clause} `);
  const named = clauses.findIndex((clause) => clause.includes('@'));
  // "Doxazosin - on the GP list, he says he is not taking it".
  const bare = /^ *@ *$/.test(clauses[named]!);
  const own = bare ? `${clauses[named]!}${clauses[named + 1] ?? ''}` : clauses[named]!;
  const rest = clauses.slice(named + (bare ? 2 : 1)).filter((clause) => clause.trim() !== '');
  const other = rest.find((clause) =>
    SOURCE.test(
      clause
        .split(' ')
        .slice(0, OPENING + 2)
        .join(' ') + ' ',
    ),
  );
  if (!other || other.includes('#') || OF_OTHER.test(other) || !SOURCE.test(own) || !SHOWN.test(own)) return false;
  const denied = DENIAL.test(own);
  if (denied === DENIAL.test(other)) return false;
  return denied
    ? PAPERS.test(other) && SHOWN.test(other) && TOLD.test(own)
    : TOLD.test(other) || (PAPERS.test(other) && OMITS.test(other));
}

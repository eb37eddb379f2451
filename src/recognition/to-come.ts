/** Whether a clause names a time to come: a day, an event ("na de bevalling"), or loosely ("straks"). */
import { pattern } from './pattern.ts';
import { isFutureDay, parseWhen, tellsOfLater } from './when.ts';

const EVENT =
  '(?:feestdagen|vakantie|jaarwisseling|bevalling|partus|operatie|ingreep|scan|ct|mri|echo|opname|scopie|onderzoek|controle|uitslag|bloedafname)';
const THEN = pattern(
  String.raw`(?<![a-z])(?:na (?:het |de )?(?:afloop|afronding|voltooiing|herstel|weekend|ontslag|kerst|nieuwjaar|pasen)|na (?:de|haar|zijn|een|het) ${EVENT}|na het (?:verwijderen|afronden|stoppen|staken|doorlopen|voltooien) van|(?:na|voor) vertrek|in het nieuwe jaar|(?:dag|dagen|week|weken) (?:ervoor|vooraf|daarvoor|tevoren)|na (?:\d+|twee|drie|vier|zes|een) (?:dagen|weken|maanden|week|maand|wk|mnd)|zodra|bij (?:de |het )?(?:volgende|eerstvolgende) [a-z]+|eerste van de maand|straks|binnenkort|later (?:deze|dit|die)|volgend(?:e)? (?:week|maand|jaar|consult|voorjaar|najaar)|komende? [a-z]+|a\.?s\.? [a-z]+dag|aanstaande [a-z]+|vanavond|vannacht)(?![a-z])`,
  'i',
);
/** "After half term", "at the weekend", "once the UTI has cleared". */
const THEN_ENGLISH = pattern(
  String.raw`(?<![a-z])(?:(?:after|following|from|at|over) (?:the |her |his |their )?(?:week-?end|discharge|christmas|new year|half[ -]term|bank holiday|holidays?|easter|operation|op|surgery|radiotherapy|chemo\w*|scan|biopsy|birth|delivery|baby|procedure|endoscopy|colonoscopy|dental \w+|tpmt|course|appointment|review|clinic|visit|move)|(?:at|after|from|with|of) (?:the |her |his )?(?:next|following|coming) [a-z]+|in the new year|later (?:this|in the) (?:week|month|year)|this (?:evening|afternoon|weekend|week)|tonight|shortly|on the \d{1,2}(?:st|nd|rd|th)|in (?:a|two|three|four|six|\d+) (?:fortnight|days|weeks|months)|(?:once|when|as soon as) (?:the|her|his|she|he|they|we) [^.;]*)(?![a-z])`,
  'i',
);
const UNTIL = /(?<![a-z])(?:tot|t\/m|until|till)\s/i;
/** "Her next depot": of a drug in use. */
const NOT_FIRST =
  /(?<![a-z])(?:volgende|eerstvolgende|tweede|derde|vierde|laatste|vervolg[a-z]*|wekelijkse|maandelijkse)\s(?:dosis|gift|depot|injectie|prik|infuus|kuur|spuit|controle|recept|rol)|(?<![a-z])(?:next|second|third|last|further|repeat|weekly|monthly)\s(?:dose|injection|depot|infusion|cycle|pack|script|issue|level|check|bloods|jab|shot)/i;
const DAY = /(?<![\w.,/-])(?=\d{1,2}(?:[-/]\d|\s?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)))/gi;
const BEFORE_MONTH = /(?<![a-z])(?:medio|begin|eind|half|halverwege|de loop van|tweede week van|mid-?) ?(?=[a-z])/gi;
/** "December 9". */
const MONTH_DAY =
  /(?<![a-z\d])((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?) (\d{1,2})(?![\d:/])/i;
const DAY_LENGTH = 20;

export function tellsOfTimeToCome(clause: string, now: Date): boolean {
  if (UNTIL.test(clause) || NOT_FIRST.test(clause)) return false;
  if (THEN.test(clause) || THEN_ENGLISH.test(clause) || tellsOfLater(clause, now)) return true;
  if (
    [...clause.matchAll(BEFORE_MONTH)].some(({ index, 0: word }) => isFutureDay(clause.slice(index + word.length), now))
  )
    return true;
  const american = MONTH_DAY.exec(clause);
  const days = [...clause.matchAll(DAY)].map(({ index }) => clause.slice(index, index + DAY_LENGTH));
  return (american ? [...days, `${american[2]!} ${american[1]!}`] : days).some((day) => {
    const when = parseWhen(day, now, false, 'near');
    return isFutureDay(day, now) || (when !== undefined && when.index === 0 && when.maxDaysAgo < 0);
  });
}

/** The way a drug is given, from route words and from dose forms. */
import type { Route } from '../vocabulary.ts';
import { byOpening, matchAt, opensAt, warming, type Rule } from './opening.ts';

interface RouteWord {
  start: number;
  end: number;
  route: Route;
  /** Said outright ("i.v.") rather than implied by a form ("tablet"). */
  explicit: boolean;
}

const EXPLICIT: readonly [Route, string][] = [
  [
    'intravenous',
    'i\\.v\\.?(?![a-z.])|i\\.v\\.(?![a-z])|(?<!(?:copd|gold|nyha|stage|stadium|gra(?:de|ad)|klas(?:se)?|class) )iv(?![a-z.]*[a-z])|intraveneu[sz]e?|intravenous(?:ly)?|per infuus|infuus(?! opgenomen)|infvlst|infusievloeistof|infusie(?:poeder|concentraat|s)?|infusions?(?! (?:suite|cent|unit|clinic|reaction|site))|i\\/v|via (?:the |a )?(?:picc|central|hickman|midline)|via (?:een |a )?pca|pca[- ]?(?:pomp|pump)|ivpb|inf|conc(?:entraat)? voor infusie\\p{L}*|iv push|(?<!basa(?:a)?l[- ])bolus(?![- ]basa|\\t)',
  ],
  [
    'intramuscular',
    'i\\.m\\.?(?![a-z.])|i\\.m\\.(?![a-z])|im(?![a-z.]*[a-z])|intramusculair|intramuscular(?:ly)?|depot ?inj\\p{L}*|i\\/m|depotinjectie|long-acting injection|lai|(?<=\u0001 |injectie )in de spier|(?:depot in|into)(?: the| her| his| left| right)+ (?:delt|glut|butt)\\p{L}*',
  ],
  [
    'subcutaneous',
    's\\.c\\.?(?![a-z.])|s\\.c\\.(?![a-z])|sc(?![a-z.]*[a-z])|subcutaa?n(?:e)?|subcutaneous(?:ly)?|sub-?cut|sub-?q|sq|s\\/c|csci|(?:under|into) the skin|onder de huid|(?<=\u0001 )onderhuids|syringe driver',
  ],
  ['epidural', '(?:epidura|intratheca)\\p{L}*(?! (?:pomp|pump|catheter|katheter|removed))|spinaal|peridur\\p{L}*'],
  [
    'sublingual',
    'sublingua\\p{L}*|s\\.l\\.?(?![a-z.])|s\\.l\\.(?![a-z])|sl(?![a-z.]*[a-z])|onder de tong|under (?:the |your |his |her )?tongue|subling|s\\/l',
  ],
  ['buccal', 'bucca\\p{L}*|wangzak|zuigtablet|lozenges?'],
  [
    'oromucosal',
    'oromuco\\p{L}*|oral gel|orale gel|gel(?: voor)? oraal|gel ora(?:al|le)|oral rinse|mouth gel|tandgel|mondspray|throat spray|(?:gel|suspensie) in de mond|gel op de tong|mondspoel\\p{L}*|mouthwash|oral spray|kauwgom|chewing gum|mondgel',
  ],
  [
    'nasal',
    'neusspray|neusdruppels?|neuszalf|neusdr|neusgat(?:en)?|nostrils?|nasal(?: spray)?(?! (?:polyp|congest|discharge|obstr|symptom))|nasaal|nasale|(?<=\u0001 )in de neus|intranasa\\p{L}*|nose drops|nasal drops',
  ],
  [
    'inhalation',
    'inhal\\p{L}*|inh\\.?(?![a-z])|aerosol|aero|hfa|vernevel\\p{L}*|nebuli[sz]\\p{L}*|dosisaerosol|turb[uo]haler|diskus|puff?(?:s|er)?|puff?t(?= (?:hij |zij |ze )?\u0001)|puff?jes?|respimat|evohaler|accuhaler|easyhaler|handihaler|breezhaler|autohaler|nexthaler|ellipta|genuair|spiromax|novolizer|via spacer|voorzetkamer|neb(?:s)?|metered dose|nebules?',
  ],
  [
    'ocular',
    'oogdruppels?|oogdr|ooggel|oogzalf|oogindruppeling|eye ?drops?|ophthalmic|oculair|eye ointment|eye (?:gel|oint)|(?:both|each|left|right|affected|either|l|r) eyes?|in(?:to)? (?:the|his|her|their|your) (?:(?:left|right) )?eyes?|in (?:zijn|haar|de) ogen|in (?:het|beide|rechter|linker) (?:oog|ogen)|(?:beide|linker|rechter|li|re|l|r|elk)\\.? ?(?:oog|ogen)|(?<=\u0001 )voor de ogen|ods|ou|oogoplossing|oogspoel\\p{L}*',
  ],
  [
    'otic',
    'oordruppels?|oordr|ear ?(?:drops?|spray)|otic|(?:both|each|right|left|affected|l|r) ears?|in(?:to)? (?:the|his|her|their|your) (?:(?:left|right) )?ears?|oor(?:zalf|spray|gel)|(?:het|beide|linker|rechter|li|re|aangedane) (?:oor|oren)',
  ],
  [
    'rectal',
    'zetp(?:il(?:len)?|\\.)?|rectaa?l\\p{L}*(?! (?:bleed|bloed|exam|toucher|prolaps))|suppositor(?:y|ies)|supp|supps(?= (?:one|1|nocte|pr))|klysma|enema|rectiole|p\\.r\\.?(?![a-z.])|p\\.r\\.(?![a-z])|pr(?![a-z.]*[a-z])|rect',
  ],
  [
    'vaginal',
    'vagina\\p{L}*(?! (?:bleed|bloed|discharge|thrush|candid|atroph|dry|jeuk|afscheiding|droog|infect))|ovules?|pessar(?:y|ies)|vag|(?<!\\.)p\\.v\\.|(?<!(?:for|bij|with|voor) )pv|p\\/v',
  ],
  [
    'transdermal',
    '(?<!\\), )pleisters?|medicated plasters?|(?<=\u0001 (?:\\d+ ?% )?)plasters?|plst|plr|matrixpleister|patch(?:es)?(?! test)|transderma\\p{L}*|tts',
  ],
  [
    'cutaneous',
    'cr[eè]me|zalf|gel|lotion|smeersel|cutaa?n\\p{L}*|topical(?:ly)?|topisch|(?<!sun )cream|ointment|oint|emulgel|op de huid|shampoo|liniment|dermal|foam|schuim|hydrogel|vetcr[eè]me|uitwendig|lokaal|applicatie|smeren|smeert(?! (?:hij|zij|ze|verder|nu) \u0001)|applied to|cutaneous|skin prep',
  ],
  [
    'oral',
    'p\\.o\\.?(?![a-z.])|p\\.o\\.(?![a-z])|po(?![a-z.]*[a-z])|per os|ora(?:al|le)|oral(?:ly)?(?! (?:intake|thrush|candid|ulcer|hygiene|surg|fluid))|by mouth|via de mond|(?:via|per) (?:peg|sonde|ng)',
  ],
];
const FORMS: readonly [Route, string][] = [
  [
    'oral',
    'tabl?s?|caps?|capsul\\p{L}*|dragees?|(?<!van de )drank(?:je)?(?! (?:an?|the|some|it|his|her|two|too|all|from|alcohol) )|siroop|stroop|syrup|drops oral|granulaat|sachets?|zakjes?|suspension|softgels?|(?:smelt|bruis|kauw)tabl\\p{L}*|bruisgranulaat|tablet\\p{L}*|orodispersible|chewable|oral solution|elixir|odt|pil(?:len)?|pills?(?! (?:organi|box|count|the |that ))|mga|mva|msr|retard(?:tabl|caps)\\p{L}*|suspensie|oplossing voor oraal\\p{L}*|linctus|liquid|caplets?|granules',
  ],
];

const rules = (table: readonly [Route, string][], explicit: boolean): Rule<Omit<RouteWord, 'start' | 'end'>>[] =>
  table.map(([route, source]) => ({ source, value: { route, explicit } }));
const wordsByOpening = byOpening(
  [...rules(EXPLICIT, true), ...rules(FORMS, false)],
  (source) => `(?<![\\p{L}])(?:${source})(?![\\p{L}])`,
);

export const warmRoutes = (isWide: boolean): Generator<void> => warming(wordsByOpening(), isWide);

/** Route and form words in `text` in order; of overlapping ones the longer. */
export function findRoutes(text: string): RouteWord[] {
  const openings = wordsByOpening();
  const found: RouteWord[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const lower = text.charCodeAt(at) | 0x20;
    const letter = lower >= 0x61 && lower <= 0x7a;
    if (letter && !inWord)
      for (const { pattern, value } of opensAt(openings, text, at) ?? []) {
        const match = matchAt(pattern, text, at);
        // "Gel. afgebouwd": an abbreviation; "gel. Given" is the end of a sentence.
        if (match && !(/^gel$/i.test(match[0]) && /^\. [a-z]/.test(text.slice(at + 3, at + 6))))
          found.push({ start: at, end: at + match[0].length, ...value });
      }
    inWord = letter;
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (word, i) =>
      !found.some(
        (other, j) =>
          j !== i &&
          other.start <= word.start &&
          other.end >= word.end &&
          (other.end - other.start > word.end - word.start ||
            (j < i && other.start === word.start && other.end === word.end)),
      ),
  );
}

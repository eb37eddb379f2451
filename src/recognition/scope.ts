/** Which words may stand between the members of an enumeration of drugs, and which end a close cue's reach. */
import type { Token } from './tokens.ts';

/** Doses, forms, frequencies, articles and makers' names: they belong to the drug beside them. */
const FILLERS: ReadonlySet<string> = new Set(
  `mg g gram mcg ug microgram milligram ml ie e iu eh eenheden units unit mmol dd d dag daags dagelijks daily day per x maal keer times time once twice thrice
   a an the de het een deze die dit this that these those his her hun zijn haar their mijn my its any some enige other andere
   tablet tabletten tablets tabl tab tabs capsule capsules caps cap drank druppels oogdruppels oordruppels neusdruppels oogzalf gtt zetpil zetpillen pleister pleisters patch inhaler spray neusspray gel creme zalf
   injectie injection infuus infusion poeder sachet sachets stuks st oplossing suspensie filmomhuld omhuld mga mva msr retard xr er sr cr mr ec lp la or po iv im sc
   oral oraal orale intraveneus intraveneuze intravenous systemische systemic low high dose lage hoge dosering dosis doses hooggedoseerd laaggedoseerd
   mane nocte ochtend avond nacht morning evening night bedtime an bid tid qid qd od bd tds qds qhs hs prn zn q h uur hours ante post cenam week weekly wekelijks month monthly maand
   eye ear nasal drops cream ointment lotion pessary suppository syrup liquid depot klysma klysmas nebs inhalers patches puffs infusion pen flexpen turbohaler
   topical inhaled anabolic injectable injected rectal vaginal rescue parenteral
   klassieke classic classical typical typische atypical atypische tricyclic tricyclische sederende sedating potent krachtige
   sandoz teva mylan accord apotex pch ratiopharm cf actavis aurobindo generiek
   zo nodig max maximaal maximum hcl`.split(/\s+/),
);
const FILLER_MARKS: ReadonlySet<string> = new Set([
  '/',
  '-',
  '+',
  '%',
  '×',
  '½',
  '¼',
  '®',
  '™',
  '*',
  '’',
  "'",
  '"',
  '“',
  '”',
  '–',
  ':',
  '=',
  '.',
  '_',
]);
/** Between two drugs of one enumeration. */
const LINKS: ReadonlySet<string> = new Set([
  'en',
  'and',
  'of',
  'or',
  'noch',
  'nor',
  'plus',
  'alsmede',
  'evenals',
  'ook',
  'also',
  'respectievelijk',
  'resp',
  'as',
  'als',
  'well',
  'zowel',
  'both',
  'either',
  'any',
  'zoals',
  'such',
  'bijv',
  'bijvoorbeeld',
  'eg',
  'including',
  'included',
  'inclusief',
  'incl',
  'waaronder',
  'like',
  'andere',
  'other',
]);
const LINK_MARKS: ReadonlySet<string> = new Set([',', '/', '+', '&', '\t']);
/** May stand between a close cue ("geen", "no") and its drug. */
const SMALL: ReadonlySet<string> = new Set([
  'prior',
  'past',
  'known',
  'andere',
  'other',
  'meer',
  'more',
  'any',
  'current',
  'regular',
  'further',
  'extra',
  'verdere',
  'overige',
  'nieuwe',
  'new',
  'chronic',
  'chronische',
  'additional',
  'aanvullende',
  'concomitant',
  'concurrent',
  'previous',
  'eerder',
  'eerdere',
  'selective',
  'long',
  'term',
  'over',
  'counter',
  'dagelijks',
  'ooit',
  'ever',
  'vrij',
  'verkrijgbare',
  'otc',
  'zware',
  'sterke',
  'strong',
  'recent',
  'recente',
  'topical',
  'inhaled',
  'nebulised',
  'nebulized',
  'intranasal',
  'home',
]);

/** Words that may stand between a name and the days of its use. */
export const isDoseWord = (word: string): boolean =>
  FILLERS.has(word.toLowerCase()) || /^(?:van|from|vdn|v|n)$/i.test(word);

export function isFiller(token: Token): boolean {
  return (
    token.kind === 'number' ||
    (token.kind === 'word' && FILLERS.has(token.text)) ||
    (token.kind === 'mark' && FILLER_MARKS.has(token.text))
  );
}

export function isLink(token: Token): boolean {
  return (token.kind === 'word' && LINKS.has(token.text)) || (token.kind === 'mark' && LINK_MARKS.has(token.text));
}

export function isSmall(token: Token): boolean {
  return (
    isFiller(token) || (token.kind === 'word' && SMALL.has(token.text)) || (token.kind === 'mark' && token.text !== ',')
  );
}

/** An enumeration: token range from its first drug to behind its last drug's dose, and the drugs' token indexes. */
export interface Group {
  from: number;
  to: number;
  drugs: number[];
  /** Depth of brackets it stands in. */
  depth: number;
}

/** The bracket depth at each token. */
export function depths(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.text === '(' || token.text === '[') return ++depth;
    const here = depth;
    if ((token.text === ')' || token.text === ']') && depth > 0) depth--;
    return here;
  });
}

/** Joins drugs into enumerations. Bracketed remarks between them are stepped over. */
export function groupsOf(tokens: readonly Token[], depth: readonly number[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'drug') continue;
    const here = depth[at]!;
    const last = groups[groups.length - 1];
    if (
      last &&
      last.depth === here &&
      !opensClause(tokens, last, at) &&
      linked(tokens, depth, last.drugs[last.drugs.length - 1]! + 1, at, here)
    )
      last.drugs.push(at);
    else groups.push({ from: at, to: at + 1, drugs: [at], depth: here });
  }
  for (const group of groups) {
    let to = group.drugs[group.drugs.length - 1]! + 1;
    while (to < tokens.length && isFiller(tokens[to]!) && depth[to] === group.depth) to++;
    group.to = to;
  }
  return groups;
}

const OPENERS =
  /^(?:as|als|once|when|zodra|wanneer|given|because|due|despite|owing|after|since|while|under|following|upon|post|with|gezien|vanwege|wegens|ondanks|na|naast|onder|door|omdat|aangezien)$/;
const VERB =
  /^(?:continues|continued|kept|remains|remained|goes|stays|stayed|suffices|is|was|were|are|has|have|had|werd|werden|zijn|wordt|worden|moet|mag|kan|must|should|will|can)$/;

/** "Given the interaction with fluoxetine, tamoxifen has been stopped": the comma ends a clause, not a member. */
export function opensClause(tokens: readonly Token[], last: Group, at: number): boolean {
  const first = tokens[0];
  if (standsApart(tokens, last, at)) return true;
  // "If she cannot tolerate metformin, sitagliptin would be an alternative".
  const condition = /^(?:if|unless|failing|provided)$/.test(first?.text ?? '') && !isLink(tokens[at + 1] ?? first!);
  if (condition && last.drugs.length === 1 && tokens[at - 1]?.text === ',') return true;
  if (!first || last.drugs.length !== 1 || !OPENERS.test(first.text) || tokens[at - 1]?.text !== ',') return false;
  let next = at + 1;
  while (tokens[next] && isFiller(tokens[next]!)) next++;
  return VERB.test(tokens[next]?.text ?? '');
}

const ANSWER = /^(?:wel|yes|ja|pos|positive|positief|present|aanwezig|detected|aangetoond)$/;
/** "Dystonia on metoclopramide, ondansetron fine": the last one does well, whatever the others did. */
const DOES_WELL =
  /^(?:fine|ok|okay|oke|prima|goed|unchanged|ongewijzigd|loopt|gaat|ging|geeft|gaf|does|did|suits|bevalt|beviel|helpt|helps|werkt|works|tolerated|blijft|remains|volstaat|suffices|verdraagt|instead)$/;
const ENDED =
  /^(?:none|nil|no|nee|is|was|werd|wordt|ruled|nvt|n|ci|ki|gecontra|contra|never|not|niet|nooit|evenmin|neither|hoefde|hoeft|refused|declined|geweigerd|weigert|weigerde|avoided|vermeden|afgeraden|ontraden|contraindicated|best|stopped|discontinued|withdrawn|ceased|abandoned|tried|trialled|trialed|failed|completed|finished|dropped|dced|dcd|lapsed|expired|gestopt|gestaakt|stopgezet|geprobeerd|vervallen|eruit|eraf|verlaten|beeindigd|afgerond|uitgeslopen|afgebouwd)$/;
const TAKEN_SO =
  /^(?:prn|zn|bd|bid|tds|tid|qds|qid|od|qd|nocte|mane|daily|weekly|dagelijks|wekelijks|iv|im|sc|po|nodig|iv|im|sc|po)$/;

const OWN = /^(?:haar|zijn|her|his|de|het|the)$/;
const TAKES =
  /^(?:verdraagt|gebruikt|slikt|neemt|krijgt|gaat|bevalt|werkt|blijft|wordt|is|staat|stond|heeft|had|was|werd|gaf|suits|continues|works|remains)$/;

/** "No MAOI, SSRI yes"; "memantine 20 mg, donepezil stopped": said of what stands behind the comma alone. */
function standsApart(tokens: readonly Token[], { drugs }: Group, at: number): boolean {
  const next = tokens[at + (tokens[at + 1]?.text === ':' ? 2 : 1)]?.text ?? '';
  if (OWN.test(tokens[at - 1]?.text ?? '') && /^(?:en|and|,)$/.test(tokens[at - 2]?.text ?? '') && TAKES.test(next))
    return true;
  // "Denies Pepcid, + Tums prn".
  if (tokens[at - 1]?.text === '+' && tokens[at - 2]?.text === ',') return true;
  // "Sodium valproate 500 mg bd / procyclidine – ceased".
  if (tokens[at - 1]?.text === '/' && TAKEN_SO.test(tokens[at - 2]?.text ?? '')) return true;
  if (tokens[at - 1]?.text !== ',') return false;
  // "Neemt alleen paracetamol, diclofenac pertinent niet".
  const used = tokens
    .slice(Math.max(0, drugs[0]! - 4), drugs[0])
    .some(({ text }) => /^(?:alleen|slechts|enkel|wel|neemt|gebruikt|slikt)$/.test(text));
  if (
    used &&
    /^(?:niet|nooit|laat)$/.test(
      tokens[at + (/^(?:pertinent|beslist|absoluut|liever|zeker|ook|toch)$/.test(next) ? 2 : 1)]?.text ?? '',
    )
  )
    return true;
  // "Ex-smoker, tiotropium daily".
  const { text: before } = tokens[drugs[0]! - (tokens[drugs[0]! - 1]?.text === '-' ? 2 : 1)] ?? { text: '' };
  if (drugs.length === 1 && /^(?:ex|former)$/.test(before)) return true;
  const dosed = tokens
    .slice(drugs[drugs.length - 1]! + 1, at)
    .some(({ kind, text }) => kind === 'number' || TAKEN_SO.test(text));
  // "Nystatine suspensie, miconazol niet vanwege de INR".
  const form = tokens[at - 2]!;
  const formed = drugs.length === 1 && isFiller(form) && /^[a-z]{5}/.test(form.text) && /^(?:niet|nooit)$/.test(next);
  // "Tremor on lithium, propranolol not needed".
  const onIt = drugs.length === 1 && tokens[drugs[0]! - 1]?.text === 'on';
  // "Rustig geslapen op mirtazapine, zolpidem niet aangeboden".
  if (ON.test(tokens[drugs[0]! - 1]?.text ?? '') && deniedAlone(tokens, at + 1)) return true;
  // "Foliumzuur dagelijks, pyridoxine/meclozine wil ze niet".
  let end = at + 1;
  while (tokens[end]?.text === '/' && tokens[end + 1]?.kind === 'drug') end += 2;
  let behind = end;
  while (tokens[behind] && isFiller(tokens[behind]!)) behind++;
  const said = tokens[behind]?.text ?? '';
  return (
    ANSWER.test(said) ||
    DOES_WELL.test(said) ||
    answersYes(tokens, behind) ||
    // "Valaciclovir 1 g 3dd, tramadol 50 mg hoefde er niet bij".
    (dosed && /^(?:hoefde|hoeft|wil|wilde|weigert|laat)$/.test(said)) ||
    formed ||
    ((dosed || onIt) && (ENDED.test(next) || goesOn(tokens[tokens[end]?.text === ':' ? end + 1 : end])))
  );
}

const ON = /^(?:op|met|onder|dankzij)$/;
function deniedAlone(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at] && (isFiller(tokens[at]!) || BE.test(tokens[at]!.text))) at++;
  return at - from < 6 && /^(?:niet|nooit)$/.test(tokens[at]?.text ?? '');
}
const BE = /^(?:is|was|zijn|waren|wordt|worden|werd|werden|hoefde|hoeft)$/;

/** "Cetirizine dagelijks, montelukast na 3 maanden gestopt": the one with a dose was told of before. */
function goesOn(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    (!isFiller(next) || next.text === 'per') &&
    (!isLink(next) || next.text === 'als') &&
    !/^(?:zijn|waren|werden|worden|are|were|beide|beiden|both|allebei|all|alle|allemaal)$/.test(next.text)
  );
}

/** "Refuses insulin, metformin she does take, "insuline niet, metformine neemt ze wel". */
function answersYes(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && tokens[at]?.kind === 'word'; at++)
    if (
      at > from &&
      /^(?:wel|does|fine|prima|goed|well|verdragen|tolerated|beter|better)$/.test(tokens[at]!.text) &&
      ![tokens[at - 1], tokens[at + 1]].some((near) =>
        /^(?:niet|not|slecht|poorly|badly|nooit|never|less)$/.test(near?.text ?? ''),
      )
    )
      return true;
  return false;
}

function linked(tokens: readonly Token[], depth: readonly number[], from: number, to: number, here: number): boolean {
  let link = false;
  for (let at = from; at < to; at++) {
    if (depth[at]! > here) continue;
    if (depth[at]! < here) return false;
    const token = tokens[at]!;
    // "As well as", but "tolerates clozapine well, and …".
    if (token.text === 'well' && tokens[at - 1]?.text !== 'as') return false;
    // "Clarithromycin as penicillin allergic".
    if (token.text === 'as' && /^(?:allerg|intoleran)/.test(tokens[to + 1]?.text ?? '')) return false;
    if (isLink(token)) link = true;
    else if (!isFiller(token)) return false;
  }
  return link;
}

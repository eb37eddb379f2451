/** Which dose, frequency and route belongs to which name. */
import type { Dose, Route } from '../vocabulary.ts';
import { toNumber } from './amount.ts';
import { combine } from './dose.ts';
import { findCount, findFrequencies, type Frequency } from './frequency.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import { findRoutes } from './route.ts';
import type { Hit } from './scanner.ts';

export interface Dosing {
  dose?: Dose;
  /** The dose was written as several amounts ("5/160 mg"), of which it is the first. */
  several?: true;
  route?: Route;
  /** A frequency was given, with or without a dose. */
  frequency: boolean;
  /** A route was said, or a form that implies one. */
  form: boolean;
  /** Only such a form. */
  implied?: true;
}

/** How far from its name a dose may stand, in raw units. */
const REACH = 140;
/** Names read together at most; keeps a line of thousands of names linear. */
const MAX_NAMES = 24;
/** Lines without a name that may follow a name's line and still speak of it. */
const CONTINUATION_LINES = 2;
/** What may stand between a dose and the name behind it. */
const SMALL_BEFORE =
  /^(?:[\s"'*®(:]|van|of|tabl?(?:et(?:ten|s)?)?\.?|caps?(?:ules?)?\.?|capsules?|oral|orale|orally|daily|dd|dagelijks|x|a|de|het|the|intravenous|iv|i\.v\.|retard|per dag|per os|p\.?o\.?)*$/i;

/** The end of a sentence, or what parts as much. */
const SENTENCE_END = /\.\s+\p{Lu}|;|\n\s*\n/u;
const LAST_BREAK = /(?:[.;]|\n\s*\n)(?!.*(?:[.;]\s|\n\s*\n))/su;
/** "…; TWO to be taken twice a day": how to use it. */
const INSTRUCTION =
  /^[.;]\s*(?:take|one|two|three|half|1|2|een|één|twee|neem|apply|inhale|inject|instil|insert)(?!\p{L})[^.;]*$/iu;
/** A new sentence that goes on about the dose of the name before it. */
const STILL_DOSING =
  /^[.;]\s*(?:(?:de |the |huidige |current )*(?:dosering|dosis|dosage|dose|sig)(?!\p{L})|(?:for the moment |nu |now |momenteel |currently )*(?:she|he|zij|ze|hij|patient|pati[eë]nte?) (?:now |currently |nu )*(?:takes|uses|is on|neemt|gebruikt|slikt|krijgt)(?!\p{L}))/iu;
/** Between a frequency and the name whose dose it is: "voor het slapen gebruikt hij temazepam 10 mg". */
const SUBJECT = /^[\p{L}\d '’]{1,40}$/u;
/** Where a cream, gel or spray may go. */
const PLACES: ReadonlySet<Route> = new Set([
  'vaginal',
  'rectal',
  'sublingual',
  'ocular',
  'otic',
  'nasal',
  'oromucosal',
]);
/** "Bronchospasme op ibuprofen, waarvoor vernevelen nodig": a way to treat what the drug did; "deaf in one ear" is no way. */
const NEEDED =
  /(?<!\p{L})(?:(?:waarvoor|waarop|requiring|needing|for which|replaced by|vervangen door)\s(?:\p{L}+\s){0,2}|(?:hearing|gehoor|deaf|doof|pain|pijn)\s)$/iu;
/** Drops of these go into the eye. */
const EYE_DROPS = /(?:oprost|inzolam|orzolam|timol|brimon|hyprom|ketot|pilo)\p{L}* (?:\d )?dr(?:ops?|uppels?)/iu;
const FORM_IN_NAME =
  / tab(?:let(?:s|ten)?)?$|(^inhal| (?:respimat|ellipta|genuair|spiromax|diskus|\p{L}+halers?)$)|(zalf$)/iu;
const TIME_DOT = /(?:[azd]\.? ?n|[ohbt]\.[ds]|i\.d)\.\s+$/i;
/** What comes after it is for the name behind. */
const JOINS = /[,;]|\s(?:en|and|of|or|met|with|naar|to|plus|,)\s*|^\s*\+/i;

/** Doses and routes by hit index. */
export function findDosing(text: string, hits: readonly Hit[]): Map<number, Dosing> {
  const result = new Map<number, Dosing>();
  let done = 0;
  while (done < hits.length) {
    const from = Math.max(
      done > 0 ? hits[done - 1]!.end : 0,
      lineStart(text, hits[done]!.start),
      hits[done]!.start - REACH,
    );
    let last = done;
    let to = regionEnd(text, hits, last);
    while (last + 1 < hits.length && last - done < MAX_NAMES && hits[last + 1]!.start < to)
      to = regionEnd(text, hits, ++last);
    assign(text, hits, done, last + 1, from, to, result);
    done = last + 1;
  }
  return result;
}

/** The start of the line, looked for no further back than a dose could stand. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

function lineEndAfter(text: string, at: number, limit: number): number {
  const found = text.slice(at, limit).indexOf('\n');
  return found < 0 ? -1 : at + found;
}

/** The end of the line, taken on over lines that hold no name and look like dosing. */
function regionEnd(text: string, hits: readonly Hit[], hit: number): number {
  const { end } = hits[hit]!;
  const limit = Math.min(text.length, end + REACH);
  const next = hits[hit + 1]?.start ?? Infinity;
  let lineEnd = lineEndAfter(text, end, limit);
  for (let lines = 0; lineEnd >= 0 && lineEnd < limit && lines < CONTINUATION_LINES; lines++) {
    const nextEnd = lineEndAfter(text, lineEnd + 1, limit);
    const stop = nextEnd < 0 ? limit : nextEnd;
    if (
      next < stop ||
      !/^\n?[ \t]*(?:\d|½|S:|Dosering|Dosage|Sig|take|neem|inneme|gebruik|inhale|apply|use|one|two|een|twee|daily|dagelijks|tabl|caps|zo nodig|om de|elke|every|once|twice|'s)/i.test(
        text.slice(lineEnd, lineEnd + 30),
      )
    )
      break;
    lineEnd = nextEnd;
  }
  return lineEnd < 0 ? limit : lineEnd;
}

interface Found {
  quantities: Quantity[];
  frequencies: Frequency[];
  routes: { start: number; end: number; route: Route; explicit: boolean }[];
}

/** Shares out what stands in `text[from, to)` among `hits[first, last)`. */
function assign(
  text: string,
  hits: readonly Hit[],
  first: number,
  last: number,
  from: number,
  to: number,
  result: Map<number, Dosing>,
): void {
  const raw = text.slice(from, to);
  const blanked = blankNames(raw, from, hits, first, last);
  const found: Found = {
    quantities: findQuantities(blanked),
    frequencies: findFrequencies(blanked),
    routes: findRoutes(blanked).filter(({ start }) => !NEEDED.test(blanked.slice(Math.max(0, start - 40), start))),
  };
  for (let hit = first; hit < last; hit++) {
    const bare = bareStrength(text, hits[hit]!, from, found.frequencies);
    if (bare) found.quantities.push(bare);
  }
  const items = [...found.quantities, ...found.frequencies, ...found.routes];
  const sorted = [...items].sort((one, other) => one.start - other.start);
  const owner = new Map<object, number>();
  for (const item of items) owner.set(item, ownerOf(item.start + from, item.end + from));
  const leading = found.routes.filter((route) => {
    const hit = owner.get(route)!;
    return route.explicit && (hit < 0 || route.end + from <= hits[hit]!.start);
  });
  for (let hit = first; hit < last; hit++) {
    const mine = <T extends object>(list: readonly T[]): T[] => list.filter((item) => owner.get(item) === hit);
    const [siblings, index] = siblingsOf(text, hits, first, last, hit);
    // Names joined by a slash share the dose that follows the last of them.
    const quantities =
      siblings > 1
        ? [
            ...mine(found.quantities),
            ...found.quantities.filter((q) => owner.get(q) === hit - index + siblings - 1 && owner.get(q) !== hit),
          ]
        : mine(found.quantities);
    const lastOfAll = hit - index + siblings - 1;
    let frequencies =
      siblings > 1 ? found.frequencies.filter((f) => owner.get(f) === lastOfAll) : mine(found.frequencies);
    if (frequencies.length === 0 && quantities.length > 0)
      frequencies = found.frequencies.filter((f) => saidBefore(f, hit));
    const dosing: Dosing = { frequency: frequencies.length > 0, form: false };
    const split = splitDay(quantities, frequencies, blanked);
    const quantity = split ?? chooseQuantity(quantities, frequencies, blanked);
    if (quantity) {
      const dose = split
        ? split.dose
        : combine(
            each(siblings > 1 ? strengths(quantity, siblings) : quantity, frequencies),
            frequencyOf(quantity, frequencies),
            eachTime(blanked, quantity, hits[hit]!.start - from, hits[hit]!.end - from, nextStart(hit)),
            index,
            siblings,
          );
      if (dose) dosing.dose = dose;
      if (siblings === 1 && quantity.amounts.length > 1) dosing.several = true;
    }
    const routes =
      siblings > 1
        ? found.routes.filter((r) => owner.get(r)! >= hit - index && owner.get(r)! <= lastOfAll)
        : mine(found.routes);
    const explicit = routes.filter((word) => word.explicit);
    // "Estriol crème vaginaal", "2 puffs under the tongue": where it goes says more than what it is.
    const place = /^(?:cutaneous|inhalation)$/.test(explicit[0]?.route ?? '')
      ? explicit.find((word) => PLACES.has(word.route))
      : undefined;
    const route = place ?? explicit[0] ?? routes[0] ?? ledBy(hit);
    if (route) {
      dosing.route = route.route;
      if (!route.explicit) dosing.implied = true;
      dosing.form = true;
    } else {
      // "Iron tablets", "Incruse Ellipta": the form is in the name.
      const form = FORM_IN_NAME.exec(text.slice(hits[hit]!.start, hits[hit]!.end));
      if (form) {
        dosing.route = form[1] ? 'inhalation' : form[2] ? 'cutaneous' : 'oral';
        dosing.implied = dosing.form = true;
      } else if (EYE_DROPS.test(text.slice(hits[hit]!.start, hits[hit]!.end + 10))) {
        dosing.route = 'ocular';
        dosing.form = true;
      }
    }
    result.set(hit, dosing);
  }
  if (last - first > 1) for (const frequency of found.frequencies) shareEach(frequency);
  if (last - first > 1) for (const route of found.routes) shareForm(route);

  /** "Propofol and midazolam infusions", "valsartan en amlodipine tabletten"; not patches, gels: the other may be swallowed. */
  function shareForm({ start, end, route }: Found['routes'][number]): void {
    if (!/^(?:infus(?:ions|en)|tablet(?:s|ten)|capsules)$/i.test(blanked.slice(start, end))) return;
    for (let hit = first + 1; hit < last && hits[hit]!.end < start + from; hit++) {
      const one = result.get(hit - 1)!;
      if (hits[hit]!.end + 1 !== start + from || one.route) continue;
      if (/^ (?:and|en|&) $/i.test(text.slice(hits[hit - 1]!.end, hits[hit]!.start)))
        result.set(hit - 1, { ...one, route, implied: true, form: true });
    }
  }

  /** "Bisoprolol 5 mg and spironolactone 25 mg, each once daily". */
  function shareEach(frequency: Frequency): void {
    if (!/(?:each|both|beide|allebei),? $/i.test(blanked.slice(0, frequency.start).slice(-10))) return;
    for (let hit = (owner.get(frequency) ?? -1) - 1; hit >= first; hit--) {
      const { dose } = result.get(hit)!;
      if (!dose || dose.perDay !== undefined || text.slice(hits[hit]!.end, frequency.start + from).includes('\n'))
        return;
      result.set(hit, { ...result.get(hit)!, dose: { ...dose, perDay: frequency.perDay }, frequency: true });
    }
  }

  /** "Voor het slapen gebruikt hij temazepam 10 mg". */
  function saidBefore(frequency: Frequency, hit: number): boolean {
    if (owner.get(frequency) !== -1 || frequency.end + from > hits[hit]!.start) return false;
    return SUBJECT.test(text.slice(frequency.end + from, hits[hit]!.start));
  }

  /** "CSCI running: morphine and midazolam", "verneveling met ipratropium": a route that leads a row of names. */
  function ledBy(hit: number): Found['routes'][number] | undefined {
    if (!leading.length) return undefined;
    let head = hit;
    while (
      head > first &&
      /^\s*(?:,|&|\+|and|en|plus|met|with)\s$/i.test(withoutItems(hits[head - 1]!.end, hits[head]!.start))
    )
      head--;
    const { start } = hits[head]!;
    return leading.find(
      (route) =>
        route.end + from <= start &&
        (/^\s?(?:\p{L}+\s)?(?:(?:with|met|of|van)\s|\p{L}*:\s|\()$/u.test(text.slice(route.end + from, start)) ||
          // "Inhaleert trouw tiotropium en salbutamol"
          (/^ (?:\p{L}+ )?$/u.test(text.slice(route.end + from, start)) && text[route.end + from - 1] === 't')),
    );
  }

  function nextStart(hit: number): number {
    return (hit + 1 < last ? hits[hit + 1]!.start : to) - from;
  }

  function ownerOf(start: number, end: number): number {
    let before = -1;
    for (let hit = first; hit < last && hits[hit]!.end <= start; hit++) before = hit;
    const after = before + 1 > first ? before + 1 : first;
    const hasAfter = after < last && hits[after]!.start >= end;
    // "Infuus met cefuroxim"
    const leads =
      hasAfter &&
      (SMALL_BEFORE.test(withoutItems(end, hits[after]!.start)) ||
        /^(?:infu|vernev)\S* met $/i.test(text.slice(start, hits[after]!.start)));
    if (before < 0) return leads ? after : -1;
    const raw = text.slice(hits[before]!.end, start);
    // "Teicoplanin. IV vancomycin": the sentence begins with it.
    if (hasAfter && /[.;]\s+$/.test(raw) && /\p{Lu}/u.test(text[start]!)) {
      if (leads && !isBracketed(after)) return after;
      if (SUBJECT.test(text.slice(end, hits[after]!.start))) return -1;
    }
    if (SENTENCE_END.test(raw)) {
      const gap = withoutItems(hits[before]!.end, start);
      const broken = LAST_BREAK.exec(gap);
      const rest = broken ? gap.slice(broken.index) : '';
      if (
        /\p{L}/u.test(rest) &&
        (leads || (!INSTRUCTION.test(rest) && (!STILL_DOSING.test(rest) || dosedIn(before, start))))
      )
        return leads ? after : -1;
    }
    if (
      leads &&
      hits[after]!.start - end <= 2 &&
      /(?:,|\s(?:en|and|plus)(?: wel)?)\s$/i.test(raw) &&
      !isBracketed(after)
    )
      return after;
    // "Opgehoogd naar 30 mg a.n. Slaapmiddelen …": the dot ended a sentence.
    if (leads && TIME_DOT.test(text.slice(end - 4, hits[after]!.start)) && /\p{Lu}/u.test(text[hits[after]!.start]!))
      return before;
    if (!leads || isBracketed(after) || (!isWord(start, end) && hasOwnDose(after))) return before;
    return JOINS.test(withoutItems(hits[before]!.end, start)) ? after : before;
  }

  /** Has the name a dose in the sentence it stands in? */
  function dosedIn(hit: number, until: number): boolean {
    const place = Math.max(text.lastIndexOf('. ', until), text.lastIndexOf(';', until));
    return found.quantities.some(({ start, end }) => start + from >= hits[hit]!.end && end + from <= place);
  }

  /** "Lithium 400 mg, 2 nocte (Priadel)": a name in brackets explains the one before it. */
  function isBracketed(hit: number): boolean {
    return /\(\s*$/.test(text.slice(Math.max(from, hits[hit]!.start - 3), hits[hit]!.start));
  }

  /** "Oral cefuroxime 500 mg": a whole word speaks of the name it stands before. */
  function isWord(start: number, end: number): boolean {
    return /^[a-z]{3,}$/i.test(text.slice(start, end));
  }

  /** "… 15 mg s.c. Folic acid 5 mg": what stands before a name with a dose of its own is not for it. */
  function hasOwnDose(hit: number): boolean {
    const place = hits[hit]!.end - from;
    return found.quantities.some(({ start }) => start > place && start - place <= 1);
  }

  /** The text between two places without the doses, frequencies and forms in it. */
  function withoutItems(a: number, b: number): string {
    let out = '';
    let at = a;
    for (const item of sorted) {
      if (item.start + from >= b) break;
      if (item.end + from <= at) continue;
      if (item.start + from > at) out += text.slice(at, item.start + from);
      at = item.end + from;
    }
    return at < b ? out + text.slice(at, b) : out;
  }
}

/** Digits inside names ("B12") must not be read as doses. */
function blankNames(raw: string, from: number, hits: readonly Hit[], first: number, last: number): string {
  let out = raw;
  for (let hit = first; hit < last; hit++) {
    const start = hits[hit]!.start - from;
    const end = hits[hit]!.end - from;
    out = out.slice(0, start) + '\u0001'.repeat(end - start) + out.slice(end);
  }
  return out;
}

/** How many names are joined by slashes or plus signs around this one, and its place among them. */
function siblingsOf(text: string, hits: readonly Hit[], first: number, last: number, hit: number): [number, number] {
  const joined = (left: number, right: number): boolean =>
    /^(?:\s?[/+]\s?|-)$/.test(text.slice(hits[left]!.end, hits[right]!.start));
  let start = hit;
  let end = hit;
  while (start > first && joined(start - 1, start)) start--;
  while (end + 1 < last && joined(end, end + 1)) end++;
  return [end - start + 1, hit - start];
}

/** Drugs whose bare numbers are no milligrams. */
const NOT_MG =
  /thyro|thyra|digox|lanox|fentan|insu|novo|huma|humu|lantus|levemir|tresiba|toujeo|apidra|abasa|mixtard|fiasp|actrap|lactul|gavis|movic|laxid|salbut|ventol|airom|salmet|formot|budes|becl|flutic|flixo|seret|symbi|fost|qvar|pulmi|spiri|tiotr|ipratr|clenil|relvar|trelegy|vitamin|gynon|stediril|rigevidon|marvelon|femod|calcif|desmop|misopr|heparin|clexan|enoxap|dalte|fraxi|nadrop|clonidi|desog/i;

/** "Naproxen 500 2dd1", "ibuprofen 3dd400", "levodopa/carbidopa 100/25 tds": a number at a frequency is a strength in mg. */
function bareStrength(text: string, { start, end }: Hit, from: number, frequencies: Frequency[]): Quantity | undefined {
  const form =
    /^ (?:(?:caps?|capsules?|tabl?|tablet(?:ten|s)?|mga|msr|retard|ret|chrono|zoc|[mx][rl]|[cers]r|co|comp)\.? )+(?=\d)/i.exec(
      text.slice(end, end + 24),
    );
  if (form) end += form[0].length - 1;
  const code = text.charCodeAt(end + 1);
  if (frequencies.length === 0 || text[end] !== ' ' || code < 0x30 || code > 0x39) return undefined;
  const behind = frequencies.find((one) => one.start + from === end + 1);
  const amounts: number[] = [];
  let place = { start: end + 1 - from, end: end + 1 - from };
  if (behind) {
    if (!behind.count || behind.count < SURELY_MG || !/\d$/.test(text.slice(from, behind.end + from))) return undefined;
    amounts.push(behind.count);
    place = { start: behind.end - String(behind.count).length, end: behind.end };
    delete behind.count;
  } else {
    const match = BARE.exec(text.slice(end, end + 30));
    if (!match || !frequencies.some((one) => one.start + from === end + match[0].length)) return undefined;
    amounts.push(...match.slice(1).flatMap((part) => (part === undefined ? [] : [toNumber(part)])));
    // "Paracetamol 2 qds" are tablets.
    if (amounts.length === 1 && amounts[0]! < 5 && Number.isInteger(amounts[0])) return undefined;
    place.end = end + match[0].trimEnd().length - from;
  }
  return NOT_MG.test(text.slice(start, end)) ? undefined : { ...place, amounts, unit: 'mg', daily: false };
}
const BARE =
  /^ (\d{1,4}(?:[.,]\d+)?)(?:\/(\d{1,4}(?:[.,]\d+)?))?,? (?:(?:retard|ret|mga|msr|x[lr]|[smelc]r|tabl?|tabletten|tablets?|caps?)\.? )?/i;
/** More than anybody takes tablets at a time. */
const SURELY_MG = 20;

/** "Hydrocodone-acetaminophen 5-325 mg": a strength of each. */
const strengths = (quantity: Quantity, drugs: number): Quantity =>
  quantity.range?.length === drugs ? { ...quantity, amounts: quantity.range } : quantity;

/** "3 x 600 mg per dag": 600 mg each time. */
function each(quantity: Quantity, frequencies: readonly Frequency[]): Quantity {
  const leads = frequencies.some(({ end }) => quantity.start >= end && quantity.start - end <= 1);
  return quantity.daily && leads ? { ...quantity, daily: false } : quantity;
}

/** The frequency that touches a quantity, before or behind it; else the first. */
function frequencyOf(quantity: Quantity, frequencies: readonly Frequency[]): Frequency | undefined {
  return (
    frequencies.find(({ end }) => quantity.start >= end && quantity.start - end <= 1) ??
    frequencies.find(({ start }) => start >= quantity.end && start - quantity.end <= 1) ??
    frequencies[0]
  );
}

/** "100 mg in the morning and 250 mg at night": given as the mean amount, as many times a day as there are. */
function splitDay(
  quantities: readonly Quantity[],
  frequencies: readonly Frequency[],
  text: string,
): (Quantity & { dose: Dose }) | undefined {
  const first = quantities[0];
  if (!first || quantities.length < 2 || frequencies.length !== quantities.length) return undefined;
  if (THEN.test(text.slice(first.end, quantities[1]!.start))) return undefined;
  const paired = quantities.every(
    (q, i) =>
      q.unit === first.unit &&
      q.amounts.length === 1 &&
      frequencies[i]!.perDay === 1 &&
      frequencies[i]!.start >= q.end &&
      frequencies[i]!.start - q.end <= 2,
  );
  if (!paired) return undefined;
  const total = quantities.reduce((sum, { amounts }) => sum + amounts[0]!, 0);
  return { ...first, dose: { amount: total / quantities.length, unit: first.unit, perDay: quantities.length } };
}

const LOADING =
  /^(?: (?:po|iv|i\.v\.|p\.o\.|od|bd|[tq]ds|nocte|on|om|mane))?,? ?\(?(?:as an? |als )?(?:on )?(?:the )?(?:(?:first |1st )?day(?: (?:1|one))?|stat|load|start|dag 1|1e dag|(?:op )?(?:de )?eerste dag|oplaad|once)(?!\p{L}{3})/iu;
const LOADED = /(?:(?<!\p{L})(?:dag|day) ?1|(?:1e|eerste) dag|(?:1st|first) day):? ?$/iu;
const FROM_THEN = /^[^.,;\n]{0,14}?(?:thereafter|from then on|onwards|nadien)(?!\p{L})/iu;
const THEN = /(?:then|followed by|thereafter|daarna|gevolgd door|vervolgens|dan)(?!\p{L})[^.;\n]{0,16}$/iu;

/** Of several quantities: the one a frequency leads into, the new one of a change, else the first that is no maximum. */
function chooseQuantity(
  quantities: readonly Quantity[],
  frequencies: readonly Frequency[],
  text: string,
): Quantity | undefined {
  const lead = (q: Quantity): string => text.slice(Math.max(0, q.start - 12), q.start);
  // "To go up to 300 mg if …" has not happened.
  const open = (q: Quantity): boolean =>
    /(?:to|can|may|could|might|kan|mag|verdubbelen|ophogen|verhogen|opbouwen|evt\.?|eventueel|zo nodig|z\.?n\.?|if needed|if required) (?:be )?(?:go(?: up)?|increased?|titrated?|ophogen|verhogen)? ?(?:to|naar|tot) $/i.test(
      text.slice(Math.max(0, q.start - 34), q.start),
    );
  const changed = quantities.find(
    (q, i) =>
      i > 0 && !open(q) && /(?:naar|tot|(?<!up )to|→|->|>)\s*$/i.test(lead(q)) && q.unit === quantities[0]!.unit,
  );
  if (changed) return changed;
  // "200 mg day 1, then 100 mg daily", "… 300 mg tds thereafter": what is taken from then on.
  const first = quantities[0];
  if (first && (LOADING.test(text.slice(first.end, first.end + 30)) || LOADED.test(lead(first)))) {
    const lasting = quantities.find(
      (q, i) =>
        i > 0 &&
        (THEN.test(text.slice(quantities[i - 1]!.end, q.start)) || FROM_THEN.test(text.slice(q.end, q.end + 24))),
    );
    if (lasting) return lasting;
  }
  const led = quantities.find((q) =>
    frequencies.some(
      (f) =>
        q.start >= f.end && q.start - f.end <= 2 && !quantities.some(({ end }) => f.start >= end && f.start - end <= 1),
    ),
  );
  const plain = quantities.filter((q) => !/(?:max\.?|maximaal|maximum|tot|up to)\s*$/i.test(lead(q)));
  return led ?? plain[0] ?? quantities[0];
}

const COUNT_OF = /\S+ (?:tabl?(?:et(?:ten|s)?)?|caps(?:ules?)?)\.? (?:of |van )?$/i;
/** A count of tablets after the strength ("50 mg, 2 tabletten"). */
function eachTime(
  text: string,
  quantity: Quantity,
  nameStart: number,
  nameEnd: number,
  until: number,
): number | undefined {
  const after = text.slice(quantity.end, Math.max(quantity.end, Math.min(until, quantity.end + 50)));
  return (
    findCount(after) ??
    // "Two tablets of paracetamol 500 mg"
    findCount(COUNT_OF.exec(text.slice(Math.max(0, nameStart - 28), nameStart))?.[0] ?? '') ??
    (quantity.start > nameEnd ? findCount(text.slice(nameEnd, quantity.start).slice(-16)) : undefined)
  );
}

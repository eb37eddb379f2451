/**
 * What the label of a column says of the drug in a row: "Stopdatum" above, a date below. The label is put before the
 * cell in words that the status rules know, so that a row reads as it would with its labels written out.
 */
import type { Hit } from './scanner.ts';
import { harms } from './on-record.ts';
import { foldLabel } from './sections.ts';

/** Not "last dose" or "laatste gift": lists made at admission have such a column for drugs in use. */
const STOP =
  /^(?:stop|stop ?datum|stop ?date|datum stop|(?:datum )?(?:gestopt|gestaakt|beeindigd|stopgezet)(?: op)?|stopgezet|eind(?:e|datum)?|datum einde?|tot|to|tot en met|t ?\/ ?m|end(?:ed)?(?: ?date| on)?|date (?:stopped|discontinued|ended)|(?:stopped|discontinued|ceased)(?: on| date)?|d\/?c(?:'?d)?(?: date)?|until)$/;
const START =
  /^(?:start(?:ed)?|start ?datum|start ?date|datum start|date started|begin(?:datum)?|ingangsdatum|vanaf|van|start op|from|sinds|since)$/;
const ACTIVE = /^(?:actief|active|actueel|huidig|current|in gebruik|in use|lopend)$/;
const TAKEN =
  /^(?:taking|takes|taken|gebruikt|gebruik|neemt|slikt|ingenomen|inname|taking it|in gebruik door patient|patient taking|still taking|use|using|(?:does )?(?:the )?(?:patient|pt) (?:taking|takes)(?: it| this)?|(?:gebruikt|neemt|slikt) (?:patient|pt)(?: dit| het)?|neemt in|compliance|adherence|therapietrouw)$/;
const STOP_REASON =
  /^(?:reden (?:van )?(?:stop(?:pen)?|staken|beeindiging)|stopreden|reden gestopt|reason (?:for )?(?:stopp(?:ed|ing)|discontinu(?:ed|ation|ing))|stop reason|discontinuation reason)$/;
/** Yes and no under these say nothing of use. */
const OTHER_QUESTION =
  /(?:differently|anders|prn|zn|zo nodig|substitut|generi|baxter|dosette|otc|zelfzorg|refill|herhal|repeat|chroni|verified|geverifieerd|changed|gewijzigd|nieuw|new|high alert|interacti|allerg.* checked)/;
const NOT_TAKEN =
  /^(?:(?:no|nee|neen|n)(?![a-z/]|[ ,]*(?:longer|meer))|(?:not|niet|never|nooit)(?! (?:longer|meer|trouw|always|altijd|regular|yet)))/;
const REACTION =
  /^(?:(?:soort |type |adverse |allergic |allergische |drug |bekende |known )?(?:reacties?|reactions?)|manifestati(?:e|on|es|ons)|reaction type|type reactie|klinisch beeld)$/;
const NO_REACTION =
  /^(?:none|no|nee|geen|nil|goed|good|well|-|–|unknown|onbekend|respons|response|responder|effect|effective|partial|gedeeltelijk|matig|n\/a|nvt|verdraagt|tolerat)/;
const HELD = /^(?:on hold|gepauzeerd|onderbroken|tijdelijk gestopt|paused|held)$/;
const ALLERGY =
  /^(?:allerg(?:ie|ieen|een|enen?|en|y|ies|ens?)|overgevoelighe(?:id|den)|intoleranti?es?|intoleranc(?:e|es)|allergie\/intolerantie|allergy\/intolerance)$/;
const YES = /^(?:ja|j|yes|y|x|true|waar|✓|✔|☑)$/;
const NONE = /^(?:nee|neen|no|none|geen.*|nil|nkda|unknown|onbekend|ja|yes|actief|active)$/;
const NO = /^(?:nee|neen|n|no|false|onwaar|inactief|inactive)$/;

/**
 * The words to put before a cell under this label; '' where the label adds nothing. `label` and `cell` as written.
 * A start counts with its date only, and a stop with a date or a plain yes: "Stop: nee" says nothing.
 */
export function columnWords(label: string, cell: string): string {
  const name = foldLabel(label).replace(/\s*[:?]$/, '');
  if (name === '' || name.length > 28) return '';
  const value = foldLabel(cell);
  if (STOP.test(name)) return /\d/.test(value) ? 'stopdatum: ' : YES.test(value) ? 'gestopt: ' : '';
  if (START.test(name)) return /\d/.test(value) ? 'start: ' : '';
  if (ACTIVE.test(name)) return NO.test(value) ? 'gestopt: ' : '';
  if (STOP_REASON.test(name))
    return /[a-z]{3}/.test(value) && !/^(?:nvt|n\/a|none|geen)/.test(value) ? 'gestopt: ' : '';
  if (OTHER_QUESTION.test(name)) return NO.test(value) ? 'vraag: ' : '';
  if (TAKEN.test(name)) return NOT_TAKEN.test(value) ? 'niet gebruikt: ' : '';
  if (REACTION.test(name)) return !/[a-z]{3}/.test(value) ? '' : NO_REACTION.test(value) ? 'reactie: ' : 'allergie: ';
  if (ALLERGY.test(name)) return /[a-z]{3}/.test(value) && !NONE.test(value) ? 'allergie: ' : '';
  if (HELD.test(name)) return YES.test(value) ? 'on hold: ' : '';
  return '';
}

/** Labels are short and hold no figures. */
const LABEL_LINE = /^(?=.*[\t|])[^\d]{3,200}$/;

export interface Labelled {
  text: string;
  /** Offsets between the text as given and the labelled one, both ways. UTF-16 units. */
  toLabelled: (offset: number) => number;
  toRaw: (offset: number) => number;
}

/** Text whose tables, with cells parted by tabs or bars, have their telling labels written out; null without any. */
export function labelColumns(text: string, hits: readonly Hit[]): Labelled | null {
  if (!/[\t|]/.test(text)) return null;
  const inserts: { at: number; words: string }[] = [];
  let labels: string[] = [];
  let from = 0;
  let hit = 0;
  const lines = text.split('\n');
  for (const [row, line] of lines.entries()) {
    const cells = splitCells(line);
    while (hit < hits.length && hits[hit]!.end <= from) hit++;
    const named = hit < hits.length && hits[hit]!.start < from + line.length;
    const effect = cells.length > 2 && SIDE_EFFECT.test(foldLabel(cells[0]!.text));
    if (cells.length < 2) labels = [];
    else if (named && effect && fillsCell(cells[1]!, hits[hit]!, from))
      inserts.push({ at: from + cells[1]!.at, words: 'allergie: ' });
    else if (named && labels.length === 0 && isAllergyRow(cells, hits[hit]!, from, [lines[row - 1], lines[row + 1]]))
      inserts.push({ at: from + cells[1]!.at, words: 'allergie: ' });
    else if (!named && LABEL_LINE.test(line) && cells.some(({ text: label }) => isColumnLabel(label)))
      labels = cells.map((c) => c.text);
    else
      cells.forEach((cell, column) => {
        const words = columnWords(labels[column] ?? '', cell.text);
        if (words) inserts.push({ at: from + cell.at, words });
      });
    from += line.length + 1;
  }
  if (inserts.length === 0) return null;
  return withInserts(text, inserts);
}

/** "Bijwerking | ramipril | hoest". */
const SIDE_EFFECT = /^(?:(?:ernstige |bekende )?bijwerking(?:en)?|side[- ]effects?|adverse effects?)$/;
/** Whether a name, without a dose, is all that stands in its cell. */
const fillsCell = (cell: { text: string; at: number }, { start, end }: Hit, from: number): boolean =>
  start === from + cell.at && end === start + cell.text.length;

/** A row of an allergy list without labels: a name without a dose, what it did, and how bad it was. */
const SEVERITY =
  /^(?:(?:very |zeer )?(?:mild|moderate|severe|serious|major|minor|anaphyla\w+|life[- ]?threatening|fatal|high|low|intoleran\w+|allerg\w+|licht|matig|ernstig|zwaar|fors|levensbedreigend|hoog|laag)|(?:mild|moderate)[-/ ](?:to[- ])?(?:moderate|severe)|adverse (?:reaction|effect)|side[- ]effect|bijwerking)(?: (?:reaction|reactie|allergy|intolerance))?$/;
const GRAVE = /[\t|] *(?:rash|hives|urticaria|anaphyla\w+|angio-?o?edema|agranulocytosis|sjs|stevens\S* johnson)/i;
function isAllergyRow(
  cells: readonly { text: string; at: number }[],
  hit: Hit,
  from: number,
  beside: readonly (string | undefined)[],
): boolean {
  const [name, reaction, ...rest] = cells;
  return (
    name !== undefined &&
    reaction !== undefined &&
    fillsCell(name, hit, from) &&
    foldLabel(reaction.text).split(' ').some(harms) &&
    (rest.some(({ text }) => SEVERITY.test(foldLabel(text))) ||
      (rest.length === 0 && beside.some((line) => GRAVE.test(line ?? ''))))
  );
}

/** Does a label say something of some cell below it? */
export const isColumnLabel = (text: string): boolean =>
  columnWords(text, '1') + columnWords(text, 'nee') + columnWords(text, 'ja') + columnWords(text, 'penicilline') !== '';

/** Cells with the offset of their first visible character; empty ones keep their place. */
function splitCells(line: string): { text: string; at: number }[] {
  const bars = /^\s*\|/.test(line);
  const cells: { text: string; at: number }[] = [];
  let from = bars ? line.indexOf('|') + 1 : 0;
  for (let at = from; at <= line.length; at++) {
    if (at < line.length && line[at] !== '\t' && line[at] !== '|') continue;
    const text = line.slice(from, at);
    cells.push({ text: text.trim(), at: from + (text.length - text.trimStart().length) });
    from = at + 1;
  }
  return cells;
}

function withInserts(text: string, inserts: readonly { at: number; words: string }[]): Labelled {
  let labelled = '';
  let last = 0;
  for (const { at, words } of inserts) {
    labelled += text.slice(last, at) + words;
    last = at;
  }
  labelled += text.slice(last);
  return {
    text: labelled,
    toLabelled: (offset) => inserts.reduce((sum, { at, words }) => (at <= offset ? sum + words.length : sum), offset),
    toRaw: (offset) => {
      let shift = 0;
      for (const { at, words } of inserts) if (at + shift + words.length <= offset) shift += words.length;
      return offset - shift;
    },
  };
}

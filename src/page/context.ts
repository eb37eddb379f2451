/**
 * What stands before a line and says how to read it: the heading it falls under and the words just before. Rows of a
 * table or list do not speak for each other, so theirs is looked for before the table or list.
 */
import { blockOf, HEADINGS, isHeading, isInline, isShown, isSkipped, isTextShown, parentOf } from './elements.ts';
import { fieldLabel, isField } from './fields.ts';
import { sectionOf, type Section } from '../recognition/recogniser.ts';
import type { LineText } from './lines.ts';
import { rowOf } from './rows.ts';
import { LOOK_BACK } from './limits.ts';

const MAX_HEADING = 200;
const MAX_CLIMB = 200;
/** Elements passed on the way back to a heading, and headings asked for in one of them: further up nobody sees them either. */
const MAX_PASSED = 10_000;
const MAX_WITHIN = 100;
/** Nodes looked at on the way back; deep markup has many elements and little text. */
const MAX_STEPS = 400;
/** Rows looked at for one that heads the rest: further up nobody sees it either. */
const MAX_ROWS = 1_000;

export interface LineContext {
  /** The words before, whole lines each ending in '\n'; a label among them is a line ending in ':'. */
  text: string;
  /** The section that holds where `text` begins. */
  section?: Section;
  /** Some of the words stand in a table cell. */
  fromCells: boolean;
}

/** Finds contexts. Remembers what it found, so it is thrown away when something changes that may speak for a line. */
export class ContextFinder {
  private readonly open = new WeakMap<Element, readonly OpenHeading[]>();
  private readonly sections = new WeakMap<Element, string>();
  private readonly lists = new WeakMap<Element, LineContext>();

  before(line: LineText): LineContext {
    const { key } = line;
    if (isField(key)) return this.beforeNode(key, asLabel(fieldLabel(key)));
    if (key.nodeType !== Node.ELEMENT_NODE) return this.beforeNode(line.pieces[0]?.node ?? key, '');
    const row = key as Element;
    const list = row.parentElement?.closest('table,[role="grid"],[role="table"],[role="treegrid"],ul,ol');
    if (!list) return this.beforeNode(row, '');
    const context = this.beforeList(list);
    const section = this.sectionOf(row);
    return section === '' ? context : { ...context, text: context.text + section };
  }

  private beforeList(list: Element): LineContext {
    let found = this.lists.get(list);
    if (!found) this.lists.set(list, (found = this.beforeNode(list, captionOf(list))));
    return found;
  }

  private beforeNode(node: Node, label: string): LineContext {
    const { text, from, fromCells } = lookBack(node);
    const section = from ? this.sectionAt(from, headingOf(node)) : null;
    return { text: text + label, fromCells, ...(section && { section }) };
  }

  /**
   * The section that holds at `element`: that of the nearest heading still open there which is one we know. `own`: the
   * heading that is asked for itself, which ends those of its rank.
   */
  private sectionAt(element: Element, own: Element | null): Section | null {
    const rank = own ? rankOf(own) : Infinity;
    for (const { heading, rank: theirs } of this.openAt(element)) {
      if (theirs >= rank) continue;
      const section = sectionOf(textOf(heading));
      if (section) return section;
    }
    return null;
  }

  /**
   * The headings that are open at `element`, the nearest first. A heading ends those of its own rank and below, also when
   * we do not know what it says: "Contra-indicaties" of one drug does not hold for the next.
   */
  private openAt(element: Element): readonly OpenHeading[] {
    const passed: { at: Element; headings: readonly Element[] }[] = [];
    let open: readonly OpenHeading[] = [];
    let climbed = 0;
    for (let at: Element | null = element; at && climbed < MAX_CLIMB && passed.length < MAX_PASSED;) {
      const known = this.open.get(at);
      if (known) {
        open = known;
        break;
      }
      const previous: Element | null = at.previousElementSibling;
      if (!previous) climbed++;
      passed.push({ at, headings: previous && !isHeading(previous) ? headingsWithin(previous) : [] });
      at = previous ?? parentOf(at);
    }
    for (const { at, headings } of passed.reverse()) {
      for (const heading of isHeading(at) ? [...headings, at] : headings) open = opened(open, heading);
      this.open.set(at, open);
    }
    return open;
  }

  /** A row of one cell that heads the rows below it ("Gestopte medicatie"); '' when there is none above. */
  private sectionOf(row: Element): string {
    let found = this.sections.get(row);
    if (found !== undefined) return found;
    found = '';
    let above = rowAbove(row);
    for (let steps = 0; above && steps < MAX_ROWS; steps++, above = rowAbove(above)) {
      if (isSectionRow(above)) {
        found = asLabel(textOf(above));
        break;
      }
      // Rows are mostly asked for in order: the last one that was knows what stands above it.
      const known = this.sections.get(above);
      if (known !== undefined) {
        found = known;
        break;
      }
    }
    this.sections.set(row, found);
    return found;
  }
}

/** The heading that a node is, or stands in. */
const headingOf = (node: Node): Element | null =>
  (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node))?.closest(HEADINGS) ?? null;

const rowAbove = (row: Element): Element | null => row.previousElementSibling ?? rowGroupBefore(row);

/** The last row of the row group before the one that holds `row`, within the same table. */
function rowGroupBefore(row: Element): Element | null {
  const group = row.parentElement;
  return group && /^t(body|head)$/.test(group.localName)
    ? (group.previousElementSibling?.lastElementChild ?? null)
    : null;
}

function isSectionRow(row: Element): boolean {
  if (row.childElementCount !== 1 || !isShown(row)) return false;
  const cell = row.firstElementChild!;
  return cell.localName === 'th' || Number(cell.getAttribute('colspan')) > 1 || /:\s*$/.test(cell.textContent);
}

function captionOf(list: Element): string {
  // Not asked for with a selector, which would search the whole table for each of its rows.
  const caption = list instanceof HTMLTableElement ? list.caption : null;
  const label = caption ? textOf(caption) : (list.getAttribute('aria-label') ?? '');
  return asLabel(label);
}

interface OpenHeading {
  heading: Element;
  rank: number;
}

/** The headings in an element that hold on behind it; captions and terms do not leave their table or list. */
function headingsWithin(element: Element): readonly Element[] {
  return element.firstElementChild ? [...element.querySelectorAll(RANKED)].slice(-MAX_WITHIN) : [];
}

function opened(open: readonly OpenHeading[], heading: Element): readonly OpenHeading[] {
  if (!isShown(heading)) return open;
  const rank = rankOf(heading);
  return [{ heading, rank }, ...open.filter((other) => other.rank < rank)];
}

const RANKED = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
/** Below all headings with a rank: a caption, legend, summary or term. */
const LOWEST = 7;
/** What `role="heading"` means without a level (ARIA). */
const UNSAID_LEVEL = 2;

function rankOf(heading: Element): number {
  const level = /^h([1-6])$/.exec(heading.localName)?.[1];
  if (level) return Number(level);
  return heading.matches(RANKED) ? Number(heading.getAttribute('aria-level')) || UNSAID_LEVEL : LOWEST;
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim().slice(0, MAX_HEADING);

/** A label as a line of its own, recognisable as one without its tag. */
function asLabel(text: string): string {
  if (text === '') return '';
  return /[:.!?]$/.test(text) ? `${text}\n` : `${text}:\n`;
}

/**
 * The shown words before a node, back to the nearest heading, at most `LOOK_BACK` units; `from`: the element to look
 * for the section from. Rows with cells are passed over: "stopped" in another row is no heading.
 */
function lookBack(node: Node): { text: string; from: Element | null; fromCells: boolean } {
  const root = node.getRootNode();
  const walker = node.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = node;
  let text = '';
  let from = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
  let steps = 0;
  let last: Element | null = null;
  let fromCells = false;
  for (
    let at = walker.previousNode();
    at && text.length < LOOK_BACK && steps++ < MAX_STEPS;
    at = walker.previousNode()
  ) {
    if (at.nodeType === Node.TEXT_NODE) {
      const parent = parentOf(at);
      if (!parent || isSkipped(parent) || !isTextShown(at)) continue;
      const heading = parent.closest(HEADINGS);
      from = heading ?? parent;
      if (heading) break;
      const cells = rowOf(at);
      if (cells && (cells.childElementCount > 1 || cells.localName === 'dt')) {
        const list = cells.closest('dl');
        walker.currentNode = cells.closest('table') ?? (list?.contains(node) === false ? list : cells);
        continue;
      }
      const grid = gridOf(at, node);
      if (grid) {
        walker.currentNode = grid;
        continue;
      }
      const block = blockOf(at);
      if (last && block !== last && !text.startsWith('\n')) text = `\n${text}`;
      last = block;
      fromCells ||= parent.closest('td') !== null;
      text = (at as Text).data + text;
    } else if (!isInline(at as Element) && !text.startsWith('\n')) text = `\n${text}`;
  }
  return { text: tidy(text), from, fromCells };
}

/** The grid in which a text fills a cell beside the cell of `node`: only a label of the cell behind it speaks for another. */
function gridOf(text: Node, node: Node): Element | null {
  const cell = blockOf(text);
  const grid = cell?.parentElement;
  if (!grid?.contains(node) || grid.childElementCount < 3) return null;
  if (!/grid$/.test(grid.ownerDocument.defaultView?.getComputedStyle(grid).display ?? '')) return null;
  return cell!.nextElementSibling?.contains(node) && sectionOf(textOf(cell!)) ? null : grid;
}

/** Whole lines only: the first one may have been cut. */
function tidy(text: string): string {
  const lines = text
    .slice(-LOOK_BACK)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  if (text.length > LOOK_BACK) lines.shift();
  const kept = lines.filter((line) => line !== '');
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

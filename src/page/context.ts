/**
 * What stands before a line and says how to read it: the heading it falls under and the words just before. Rows of a
 * table or list do not speak for each other, so theirs is looked for before the table or list.
 */
import { HEADINGS, isHeading, isInline, isShown, isSkipped, isTextShown, parentOf } from './elements.ts';
import { fieldLabel, isField } from './fields.ts';
import { sectionOf, type Section } from '../recognition/recogniser.ts';
import { rowOf, type LineText } from './lines.ts';
import { LOOK_BACK } from './limits.ts';

const MAX_HEADING = 200;
const MAX_CLIMB = 200;
/** Nodes looked at on the way back; deep markup has many elements and little text. */
const MAX_STEPS = 400;
/** Rows looked at for one that heads the rest: further up nobody sees it either. */
const MAX_ROWS = 1_000;

export interface LineContext {
  /** The words before, whole lines each ending in '\n'; a label among them is a line ending in ':'. */
  text: string;
  /** The section that holds where `text` begins. */
  section?: Section;
}

/** Finds contexts. Remembers what it found, so it is thrown away when something changes that may speak for a line. */
export class ContextFinder {
  private readonly headings = new WeakMap<Element, Section | null>();
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
    const { text, from } = lookBack(node);
    const section = from ? this.headingBefore(from) : null;
    return { text: text + label, ...(section && { section }) };
  }

  /** The section opened by the last heading that is one we know, from `element` back in document order. */
  private headingBefore(element: Element): Section | null {
    const passed: Element[] = [];
    let found: Section | null = null;
    let climbed = 0;
    for (let at: Element | null = element; at && !found && climbed < MAX_CLIMB;) {
      const known = this.headings.get(at);
      if (known !== undefined) {
        found = known;
        break;
      }
      passed.push(at);
      if (isHeading(at)) found = sectionOf(textOf(at)) ?? null;
      const previous: Element | null = at.previousElementSibling;
      if (previous) found ??= lastSectionIn(previous);
      else climbed++;
      at = previous ?? parentOf(at);
    }
    for (const each of passed) this.headings.set(each, found);
    return found;
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

function lastSectionIn(element: Element): Section | null {
  if (isHeading(element)) return sectionOf(textOf(element)) ?? null;
  const headings = element.firstElementChild ? element.querySelectorAll(HEADINGS) : [];
  for (let at = headings.length - 1; at >= 0; at--) {
    const section = isShown(headings[at]!) ? sectionOf(textOf(headings[at]!)) : undefined;
    if (section) return section;
  }
  return null;
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
function lookBack(node: Node): { text: string; from: Element | null } {
  const root = node.getRootNode();
  const walker = node.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = node;
  let text = '';
  let from = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
  let steps = 0;
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
      if (cells && cells.childElementCount > 1) {
        walker.currentNode = cells.closest('table') ?? cells;
        continue;
      }
      text = (at as Text).data + text;
    } else if (!isInline(at as Element) && !text.startsWith('\n')) text = `\n${text}`;
  }
  return { text: tidy(text), from };
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

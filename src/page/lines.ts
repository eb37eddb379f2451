/**
 * Lines: the text that belongs together for the eye. A table row, list item or flex row is one line, its cells parted
 * by tabs; any other text runs until an element that begins a new line. Fields stand in their row with what they show.
 */
import { columnWords } from '../recognition/recogniser.ts';
import { columnWordsIn, NO_COLUMN_WORDS } from './columns.ts';
import { blockOf, isInline, isShown, isSkipped, isTextShown, parentOf } from './elements.ts';
import { fieldText, isField, unseenLabel, type Field } from './fields.ts';
import { LOOK_BACK, WINDOW } from './limits.ts';
import { PASSED, partsOf } from './rows.ts';

/** A stretch of a line's text that came from one node. `start` is a UTF-16 offset into the line's text. */
export interface Piece {
  node: Text | Field;
  start: number;
  length: number;
  /** Hidden pieces are in the line with length 0, so that their coming into view is noticed. */
  shown: boolean;
}

export interface LineText {
  /** What the line is known by: the row, the field, or the first text node. */
  key: Node;
  text: string;
  pieces: Piece[];
  /** A table row of nothing but text: what its words become needs no look at the rest of it. */
  plain?: true;
}

/** The line of a row: every shown text and field in it. */
export function readRow(row: Element): LineText {
  const builder = new LineBuilder('\t');
  const labels = columnWordsIn(row);
  const label = (cell: Node): void => {
    const words = labels.get(cell as Element) ?? (isField(cell) ? columnWords(unseenLabel(cell), fieldText(cell)) : '');
    if (words) builder.label = { cell, words };
  };
  for (const part of partsOf(row)) {
    label(part);
    const walker = row.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      label(node);
      if (node.nodeType === Node.TEXT_NODE) {
        if (!isSkipped(node.parentNode as Element)) builder.add(node as Text, blockOf(node));
      } else if (isField(node)) builder.add(node, node);
      else if ((node as Element).localName === 'br') builder.space();
    }
  }
  const line = builder.line(row);
  const plain = labels === NO_COLUMN_WORDS && row.localName === 'tr' && !line.pieces.some(({ node }) => isField(node));
  return plain ? { ...line, plain } : line;
}

/**
 * A plain row of which only words changed since it was read; undefined where the cells around them may read differently
 * for it.
 */
export function rereadWords({ key, text: before, pieces, plain }: LineText): LineText | undefined {
  if (!plain) return undefined;
  let text = before;
  let shift = 0;
  const moved: Piece[] = [];
  for (const piece of pieces) {
    const start = piece.start + shift;
    const old = before.slice(piece.start, piece.start + piece.length);
    const words = piece.shown ? oneLine(piece.node as Text, '\t') : '';
    if (words === old) moved.push(shift === 0 ? piece : { ...piece, start });
    else {
      if (!SOLID.test(old) || !SOLID.test(words)) return undefined;
      text = text.slice(0, start) + words + text.slice(start + piece.length);
      shift += words.length - piece.length;
      moved.push({ ...piece, start, length: words.length });
    }
  }
  return { key, text, pieces: moved, plain };
}

/** Words that part from their neighbours as any others do. */
const SOLID = /^\S(?:[^]*\S)?$/;

/** The line of a single field. */
export function readField(field: Field): LineText {
  const builder = new LineBuilder('\n');
  builder.add(field, field);
  return builder.line(field);
}

/**
 * The line of text that runs free around a text node: at most `LOOK_BACK` units back (what lies before is context) and
 * `WINDOW` ahead. Nodes in `taken` belong to another line and are not read twice.
 */
export function readRun(node: Text, taken: (node: Node) => boolean): LineText {
  const before: Node[] = [];
  let length = 0;
  for (let at = stepInRun(node, 'previous'); at && length < LOOK_BACK && !taken(at); at = stepInRun(at, 'previous')) {
    if (at.nodeType === Node.TEXT_NODE) length += (at as Text).data.length;
    before.push(at);
  }
  const builder = new LineBuilder('');
  for (const at of before.reverse()) builder.addInRun(at);
  builder.addInRun(node);
  length = node.data.length;
  for (let at = stepInRun(node, 'next'); at && length < WINDOW && !taken(at); at = stepInRun(at, 'next')) {
    if (at.nodeType === Node.TEXT_NODE) length += (at as Text).data.length;
    builder.addInRun(at);
  }
  return builder.line(builder.first ?? node);
}

/** The text nodes of the run around a node, at most `WINDOW` units ahead: what a change of this node can touch. */
export function runAround(node: Text): Text[] {
  if (!node.previousSibling && !node.nextSibling && node.parentNode?.nodeName === 'TD') return [node];
  const run: Text[] = [];
  addRun(node, 'previous', LOOK_BACK, run);
  run.reverse().push(node);
  addRun(node, 'next', WINDOW - node.data.length, run);
  return run;
}

function addRun(node: Text, way: 'previous' | 'next', reach: number, run: Text[]): void {
  let left = reach;
  for (let at = stepInRun(node, way); at && left > 0; at = stepInRun(at, way)) {
    if (at.nodeType !== Node.TEXT_NODE) continue;
    left -= (at as Text).data.length;
    run.push(at as Text);
  }
}

/** The next text node, `<br>` or field in the same run; null at an element that begins a new line. */
function stepInRun(from: Node, way: 'previous' | 'next'): Node | null {
  const sibling = way === 'next' ? 'nextSibling' : 'previousSibling';
  const child = way === 'next' ? 'firstChild' : 'lastChild';
  let node: Node = from;
  for (;;) {
    let next: Node | null = node[sibling];
    if (!next) {
      const parent = node.parentNode;
      if (!parent || parent.nodeType !== Node.ELEMENT_NODE || !isInline(parent as Element)) return null;
      node = parent;
      continue;
    }
    while (next.nodeType === Node.ELEMENT_NODE && isInline(next as Element) && next[child]) next = next[child];
    if (next.nodeType === Node.TEXT_NODE) return next;
    if (next.nodeType === Node.ELEMENT_NODE) {
      const element = next as Element;
      if (element.localName === 'br' || isField(element)) return element;
      if (!isInline(element) && !PASSED.has(element.localName)) return null;
    }
    node = next;
  }
}

/** Puts pieces together, with a separator wherever the eye sees one. */
class LineBuilder {
  first: Node | null = null;
  /** What the label of a column says, to be put before the first shown text of its cell. */
  label: { cell: Node; words: string } | null = null;
  private text = '';
  private readonly pieces: Piece[] = [];
  private block: Element | null = null;
  private lastParent: Element | null = null;
  private lastShown = false;
  private box: Element | null = null;

  constructor(private readonly separator: '\t' | '\n' | '') {}

  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  /** Adds text or a field that stands in `block`; another block than the last begins a new cell. */
  add(node: Text | Field, block: Element | null): void {
    const isText = node.nodeType === Node.TEXT_NODE;
    const parent = isText ? parentOf(node) : (node as Field);
    if (!parent) return;
    if (parent !== this.lastParent) {
      this.lastShown = isText ? isTextShown(node) : isShown(parent);
      const box = boxOf(parent);
      if (box !== this.box) this.space();
      this.box = box;
      this.lastParent = parent;
    }
    const text = !this.lastShown ? '' : isText ? oneLine(node as Text, this.separator) : fieldText(node as Field);
    if (block !== this.block && text.trim() !== '') {
      if (this.block && this.text !== '' && !this.text.endsWith(this.separator)) this.text += this.separator;
      this.block = block;
      if (this.label?.cell.contains(block)) this.text += this.label.words;
      this.label = null;
    }
    this.first ??= node;
    this.pieces.push({ node, start: this.text.length, length: text.length, shown: this.lastShown });
    this.text += text;
  }

  /** Adds a node of a run: text, a field, or a `<br>`. */
  addInRun(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE || isField(node)) {
      if (isField(node)) this.space();
      this.add(node as Text | Field, null);
    } else this.text += '\n';
  }

  line(key: Node): LineText {
    return { key, text: this.text, pieces: this.pieces };
  }
}

/** White space inside a cell is one space of the same length, so that offsets hold; a run keeps its line breaks. */
const oneLine = (node: Text, separator: string): string =>
  separator === '\t' ? node.data.replace(/[\t\n\r]/g, ' ') : node.data;

/**
 * The nearest element around text that is inline by its tag but laid out as a box of its own: its text does not touch
 * its neighbour's. Null when there is none within the line.
 */
function boxOf(parent: Element): Element | null {
  const view = parent.ownerDocument.defaultView;
  for (let element: Element | null = parent; element && isInline(element); element = parentOf(element)) {
    const display = view?.getComputedStyle(element).display;
    if (display && display !== 'inline' && display !== 'contents') return element;
  }
  return null;
}

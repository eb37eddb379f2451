/**
 * What is known of one document: its lines with names, kept right while the page changes. Reads trees and runs of
 * text; knows nothing of observers, messages or marks.
 */
import type { Mention } from '../vocabulary.ts';
import type { Hit, Recogniser } from '../recognition/recogniser.ts';
import { LineAnalysis } from './analysis.ts';
import { ContextFinder } from './context.ts';
import { blockOf, isTextShown, parentOf } from './elements.ts';
import { fieldsIn, fieldText, isField, isFieldShown, type Field } from './fields.ts';
import { MAX_FIELDS, MAX_LINES, MAX_TEXT, PIECE, SAMPLE } from './limits.ts';
import { readField, readRow, readRun, rereadWords, runAround, type LineText, type Piece } from './lines.ts';
import { mayHead, ROW_LEVELS, rowOf } from './rows.ts';
import type { Slices } from './slices.ts';
import { hasText, TextWalk } from './walk.ts';

/** A line with names; offsets of its mentions are into `text`. */
export interface Line extends LineText {
  context: string;
  mentions: Mention[];
  /** Number of the reading that made it. */
  pass: number;
}

/** The shortest text node that goes into the sample; shorter ones are mostly numbers and icons. */
const SENTENCE = 8;

export class Reader {
  /** By key: a row, a field, or the first text node of a run. In document order after the first reading. */
  readonly lines = new Map<Node, Line>();
  /** Some of the running text, to tell the language by. */
  sample = '';
  /** Something was left out because a bound was reached. */
  truncated = false;
  /** Words in a table cell were read as context of a line elsewhere: then any cell may speak. */
  cellsSpeak = false;
  private readonly lineOf = new WeakMap<Node, Line>();
  private readonly fields = new Map<Field, string>();
  private readonly hits: Hit[] = [];
  private context = new ContextFinder();
  private length = 0;
  private pass = 0;
  private onlyWords = false;
  private built = false;
  private readonly analysis: LineAnalysis;

  constructor(
    private readonly recogniser: Recogniser,
    now: () => Date = () => new Date(),
  ) {
    this.analysis = new LineAnalysis(recogniser, now);
  }

  /**
   * Begins a pass. Whatever else says so, a row is read once in a pass: as it is then. `onlyWords`: since the last one nothing
   * changed but the words of text nodes.
   */
  begin(onlyWords = false): void {
    this.pass++;
    this.onlyWords = onlyWords;
  }

  /** Something changed that may speak for other lines: what was found out about contexts no longer holds. */
  doubt(): void {
    this.context = new ContextFinder();
  }

  /** Reads everything under `root`, itself included. Lines known there from an earlier pass are read again. */
  async readTree(root: Node, slices: Slices): Promise<void> {
    if (await this.prepare(root, slices)) await this.readText(root, slices);
    if (root.nodeType !== Node.TEXT_NODE) this.learnFields(root as Element | Document | DocumentFragment);
  }

  private async readText(root: Node, slices: Slices): Promise<void> {
    const starts = new Set<Text>();
    const walk = new TextWalk(root, this.recogniser.scanner(), {
      hit: (node) => starts.add(node),
      ...(this.sample.length < SAMPLE && { text: (node: Text, data: string) => this.passed(node, data) }),
    });
    for (;;) {
      const done = walk.advance(() => slices.due(true));
      for (const node of starts) await this.place(node, slices);
      starts.clear();
      this.length += walk.length;
      walk.length = 0;
      if (done) break;
      if (this.length > MAX_TEXT) {
        this.truncated = true;
        break;
      }
      await slices.breathe();
    }
  }

  /** Builds the recogniser, in a slice of its own, when there is text to read for the first time; false while none is. */
  private async prepare(root: Node, slices: Slices): Promise<boolean> {
    if (this.built) return true;
    if (!hasText(root)) return false;
    this.built = true;
    this.recogniser.scanner();
    await slices.breathe();
    return true;
  }

  /**
   * Has nothing to be read for this text in a cell? So it is with nearly every one that changes: alone in its cell, with no name
   * in it, in no line. Of a new text it has to be asked whether its `row` has a line.
   */
  isMute(text: Text, row?: Element): boolean {
    if (text.previousSibling || text.nextSibling) return false;
    return !this.lineOf.has(text) && !(row && this.lines.has(row)) && !this.hasName(text.data);
  }

  /** Reads the run around a text node that changed, was added, or lost a neighbour; of a node in a cell, with its row. */
  async readRun(node: Text, slices: Slices, tableRow?: Element): Promise<void> {
    if (!node.isConnected) return;
    const known = this.lineOf.get(node);
    if (known && known.key === tableRow) {
      if (known.pass !== this.pass) await this.reread(known, slices, this.onlyWords ? rereadWords(known) : undefined);
      return;
    }
    const row = this.rowLineAt(node);
    if (row && (!known || known === row)) return this.rereadOnce(row, slices);
    const run = runAround(node);
    const again = new Set<Node>();
    for (const each of run) {
      const line = this.lineOf.get(each);
      if (!line) continue;
      for (const piece of line.pieces) again.add(piece.node);
      this.forget(line);
    }
    if (again.size > 0 || run.length > 1) await this.readNodes(again.add(node), slices);
    else if (this.hasName(node.data)) await this.place(node, slices);
    if (row && this.lines.get(row.key) === row) await this.rereadOnce(row, slices);
  }

  /** The line of the row that a node stands in, also when it is no part of that line yet. */
  private rowLineAt(node: Node): Line | undefined {
    let element = blockOf(node);
    for (let level = 0; element && level < ROW_LEVELS; level++, element = parentOf(element)) {
      for (const head of mayHead(element)) {
        const line = this.lines.get(head);
        if (line) return rowOf(node) === head ? line : undefined;
      }
      if (element.localName === 'tr') break; // no row holds another table row
    }
    return undefined;
  }

  /** Reads the row again that a changed node stands in, if it has names. */
  async readRowOf(node: Node, slices: Slices): Promise<void> {
    const row = node.isConnected ? rowOf(node) : null;
    const line = row && this.lines.get(row);
    if (line) await this.rereadOnce(line, slices);
  }

  /** Reads fields whose value changed since the last look. Those in `busy` (being composed) wait. */
  async readFields(slices: Slices, busy?: Field | null): Promise<void> {
    for (const [field, last] of this.fields) {
      if (field === busy) continue;
      if (!field.isConnected) {
        this.fields.delete(field);
        continue;
      }
      const text = fieldText(field);
      if (text !== last) {
        this.fields.set(field, text);
        await this.readField(field, text, slices);
      }
      if (slices.due()) await slices.breathe();
    }
  }

  learnFields(root: Element | Document | DocumentFragment): void {
    for (const field of fieldsIn(root)) {
      if (this.fields.has(field)) continue;
      if (this.fields.size >= MAX_FIELDS) this.truncated = true;
      else this.fields.set(field, '');
    }
  }

  /** Drops what is no longer in the document; a row that lost a part is read again. */
  async dropRemoved(slices: Slices): Promise<void> {
    for (const line of [...this.lines.values()]) {
      if (line.pieces.every((piece) => piece.node.isConnected)) continue;
      if (line.key.nodeType === Node.ELEMENT_NODE && line.key.isConnected) await this.reread(line, slices);
      else {
        this.forget(line);
        await this.readNodes(new Set(line.pieces.map((piece) => piece.node)), slices);
      }
      if (slices.due()) await slices.breathe();
    }
  }

  /** Reads lines again of which a part came into view or left it. */
  async readVisibility(slices: Slices): Promise<void> {
    for (const line of [...this.lines.values()]) {
      if (line.pieces.some((piece) => piece.shown !== isPieceShown(piece))) await this.reread(line, slices);
      if (slices.due()) await slices.breathe();
    }
  }

  /** Reads the status of these lines again: something that speaks for them changed. */
  async readAgain(lines: Iterable<Line>, slices: Slices): Promise<void> {
    for (const line of lines) {
      if (this.lines.get(line.key) === line) await this.rereadOnce(line, slices);
      if (slices.due()) await slices.breathe();
    }
  }

  /** Is nothing known of this node from an earlier pass? */
  isCurrent(node: Node): boolean {
    const line = this.lineOf.get(node);
    return !line || line.pass === this.pass;
  }

  /** The line a node is part of. */
  lineAt(node: Node): Line | undefined {
    return this.lineOf.get(node);
  }

  /** Text for the sample; false when there is enough of it. */
  private passed(node: Text, data: string): boolean {
    if (data.length >= SENTENCE && isTextShown(node)) this.sample += `${data.slice(0, SAMPLE)}\n`;
    return this.sample.length < SAMPLE;
  }

  private async readNodes(nodes: Iterable<Node>, slices: Slices): Promise<void> {
    for (const node of nodes) {
      if (!node.isConnected || this.lineOf.has(node)) continue;
      if (isField(node)) await this.readField(node, fieldText(node), slices);
      else if (this.mayName(node as Text)) await this.place(node as Text, slices);
    }
  }

  /** Could a name begin in this node? Its neighbours count, since a name may be split over several nodes. */
  private mayName(node: Text): boolean {
    return this.hasName(node.data) || this.hasName(readRun(node, () => false).text.slice(0, PIECE));
  }

  private hasName(text: string): boolean {
    this.hits.length = 0;
    this.recogniser.scanner().scan(text, this.hits);
    return this.hits.length > 0;
  }

  private async readField(field: Field, text: string, slices: Slices): Promise<void> {
    const line = this.lineOf.get(field);
    if (line) return this.reread(line, slices);
    const hits: Hit[] = [];
    this.recogniser.scanner().scan(text, hits);
    const row = rowOf(field);
    const rowLine = row && this.lines.get(row);
    if (rowLine) await this.reread(rowLine, slices);
    else if (hits.length > 0) await this.read(row ? readRow(row) : readField(field), slices);
  }

  private async place(node: Text, slices: Slices): Promise<void> {
    const line = this.lineOf.get(node);
    if (line?.pass === this.pass || !node.isConnected) return;
    if (line) return this.reread(line, slices);
    const row = rowOf(node);
    await this.read(row ? readRow(row) : readRun(node, (other) => this.lineOf.has(other)), slices);
    if (slices.due(true)) await slices.breathe();
  }

  private async rereadOnce(line: Line, slices: Slices): Promise<void> {
    if (line.pass !== this.pass) await this.reread(line, slices);
  }

  private async reread(line: Line, slices: Slices, words?: LineText): Promise<void> {
    this.forget(line);
    const { key } = line;
    if (!key.isConnected) return;
    if (isField(key)) return this.readField(key, fieldText(key), slices);
    if (key.nodeType === Node.ELEMENT_NODE) {
      const text = words ?? readRow(key as Element);
      const hits: Hit[] = [];
      this.recogniser.scanner().scan(text.text, hits);
      if (hits.length > 0 || text.pieces.some((piece) => !piece.shown)) return this.read(text, slices);
      return;
    }
    await this.readNodes(
      line.pieces.map((piece) => piece.node),
      slices,
    );
  }

  private async read(text: LineText, slices: Slices): Promise<void> {
    const known = this.lines.get(text.key);
    if (known) this.forget(known);
    if (this.lines.size >= MAX_LINES) {
      this.truncated = true;
      return;
    }
    const context = this.context.before(text);
    this.cellsSpeak ||= context.fromCells;
    const line: Line = { ...text, context: context.text, mentions: [], pass: this.pass };
    this.lines.set(line.key, line);
    for (const piece of line.pieces) this.lineOf.set(piece.node, line);
    line.mentions = await this.analysis.mentions(line.text, context, slices);
  }

  private forget(line: Line): void {
    if (this.lines.get(line.key) === line) this.lines.delete(line.key);
    for (const piece of line.pieces) if (this.lineOf.get(piece.node) === line) this.lineOf.delete(piece.node);
  }
}

const isPieceShown = ({ node }: Piece): boolean => (isField(node) ? isFieldShown(node) : isTextShown(node));

/** What changed in a document since the last reading, reduced to what has to be read. One observer for all its roots. */
import { isHeaderRow } from './columns.ts';
import { isInline, isSkipped, parentOf } from './elements.ts';
import { isField } from './fields.ts';
import { ROW_LENGTH } from './limits.ts';
import type { Slices } from './slices.ts';

/** More changes than this between two readings, and reading everything again is cheaper than sorting them. */
const MAX_CHANGES = 20_000;

/** What a reader knows of texts in cells (see `Reader`). */
export interface Known {
  readonly cellsSpeak: boolean;
  isMute(text: Text, row?: Element): boolean;
}

export class Changes {
  /** Subtrees that were added. */
  trees = new Set<Element>();
  /** Text nodes whose run changed: they changed, are new, or have a new neighbour. */
  runs = new Set<Text>();
  /** Those among the runs that stand in a cell, with its row. All others may speak for other lines. */
  readonly cells = new Map<Text, Element>();
  /** What now stands where something is gone: it may have spoken for this. */
  places = new Set<Node>();
  /** Tables and lists that lost a row of one cell, which may have headed the others. */
  headless = new Set<Element>();
  /** Nodes were removed. */
  removed = false;
  /** A style, class or state changed that may hide or show. */
  looks = false;
  /** A field may hold something else. */
  fields = false;
  /** Text changed of which nothing has to be read. Fields, which nothing announces, may have changed with it. */
  mute = false;
  /** Something changed that may speak for another line: all but the words in a cell. Known when sorted. */
  speaks = false;
  /** Nodes came or went. Known when sorted. */
  structure = false;
  /** Too much to tell apart: read everything. */
  all = false;
  private readonly texts = new Set<Text>();
  private unsorted: MutationRecord[] = [];

  /** Nearly every text that changes stands in a cell and is mute: it is passed over. */
  constructor(private readonly reader: Known) {}

  get any(): boolean {
    return this.all || this.removed || this.looks || this.fields || this.mute || this.size > 0;
  }

  private get size(): number {
    return this.unsorted.length + this.texts.size + this.trees.size + this.runs.size;
  }

  /** Runs after each task of the page that changes something, so it only gathers: much of it will be gone by the reading. */
  add(records: MutationRecord[]): void {
    if (this.all) return;
    for (const record of records) {
      if (record.type === 'childList') this.unsorted.push(record);
      else if (record.type === 'characterData') this.texts.add(record.target as Text);
      else this.addAttribute(record);
    }
    if (this.size > MAX_CHANGES) this.collapse();
  }

  /** Finds out what the changes gathered so far mean for what is still there. To be called before anything else is read. */
  async sort(slices: Slices): Promise<void> {
    const records = this.unsorted;
    this.unsorted = [];
    this.structure ||= records.length > 0;
    for (const record of records) {
      // What is said of a part that is gone since, the removal of that part says too.
      const row = isText(record) ? rowOfCell(record.target) : null;
      const cells = row && isAmongCells(row) ? row : null;
      this.speaks ||= cells === null;
      if (record.target.isConnected) this.addChildren(record, cells);
      if (slices.due()) await slices.breathe();
    }
    const passes = !this.reader.cellsSpeak;
    for (const text of this.texts) {
      if (slices.due()) await slices.breathe();
      // To ask for the row as well would take as long again, in a world of its own.
      if (passes && text.parentElement?.matches(PLAIN_CELL) && this.reader.isMute(text)) {
        this.mute = true;
        continue;
      }
      if (!text.isConnected) continue;
      const row = rowOfCell(text.parentNode!);
      if (row === null || !isAmongCells(row)) {
        this.speaks = true;
        this.addText(text);
      } else this.addRun(text, row);
    }
    this.texts.clear();
    this.speaks ||= this.looks || this.all;
  }

  private collapse(): void {
    this.all = true;
    this.unsorted = [];
    this.texts.clear();
    this.trees.clear();
    this.runs.clear();
  }

  /** Adds the run of a text; `cells` is the row when it stands in a cell among others. */
  private addRun(node: Text, cells: Element | null): void {
    if (cells !== null && this.reader.isMute(node, cells)) {
      this.mute = true;
      return;
    }
    if (cells === null) this.cells.delete(node);
    else if (!this.runs.has(node)) this.cells.set(node, cells);
    this.runs.add(node);
  }

  private addText(node: Text): void {
    if (isPageText(node)) this.addRun(node, null);
    else if (node.parentElement?.localName === 'option') this.fields = true;
  }

  private addAttribute(record: MutationRecord): void {
    if (record.attributeName === 'value' || record.attributeName === 'selected' || isField(record.target))
      this.fields = true;
    if (record.attributeName !== 'value') this.looks = true;
  }

  private addChildren(record: MutationRecord, cells: Element | null): void {
    const { target, previousSibling, nextSibling } = record;
    if (target.nodeType === Node.ELEMENT_NODE && isSkipped(target as Element)) {
      this.fields = true;
      return;
    }
    for (const node of record.addedNodes) this.addNode(node, target, cells);
    if (record.removedNodes.length > 0) {
      this.removed = true;
      if (nextSibling) this.places.add(nextSibling);
      for (const node of record.removedNodes) {
        if (target.nodeType === Node.ELEMENT_NODE && mayHead(node)) this.headless.add(target as Element);
      }
    }
    // A run that was cut or joined: its neighbours read differently now.
    for (const node of [previousSibling, nextSibling]) this.addEdge(node, cells);
  }

  private addNode(node: Node, parent: Node, cells: Element | null): void {
    if (node.nodeType === Node.TEXT_NODE) {
      if (isPageText(node)) this.addRun(node as Text, cells);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (!this.trees.has(parent as Element)) this.trees.add(node as Element);
      if (isInline(node as Element)) this.addEdge(node, cells);
    }
  }

  /** A neighbour matters when its text runs on: text, or the text in an inline element. */
  private addEdge(node: Node | null, cells: Element | null): void {
    if (!node?.isConnected) return;
    if (node.nodeType === Node.TEXT_NODE) {
      if (isPageText(node)) this.addRun(node as Text, cells);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || !isInline(node as Element)) return;
    const text = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
    if (text) this.addRun(text as Text, cells);
  }
}

function isPageText(node: Node): boolean {
  const parent = node.nodeType === Node.TEXT_NODE ? parentOf(node) : null;
  return parent !== null && !isSkipped(parent);
}

/** Did only text come or go? */
const isText = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].every((node) => node.nodeType === Node.TEXT_NODE);

/** A cell among others of a row that names no columns: not the first one, nor in a head. */
const PLAIN_CELL = 'tbody > tr:not(:first-child) > td:not([role], :only-child)';

/** The row of a plain cell. */
function rowOfCell(cell: Node): Element | null {
  if (cell.nodeName !== 'TD' || (cell as Element).hasAttribute('role')) return null;
  const row = cell.parentNode as Element | null;
  return row?.nodeName === 'TR' ? row : null;
}

/** Has this row several cells, is it short, and does it name no columns? */
function isAmongCells(row: Element): boolean {
  if (row.childElementCount < 2 || row.textContent.length > ROW_LENGTH) return false;
  // What names the columns is the first row, or in the head; to ask for it takes longer than to see that it is not.
  const group = row.parentNode as Element | null;
  const mayName = group === null || group.firstElementChild === row || group.nodeName === 'THEAD';
  return !mayName || !isHeaderRow(row);
}

const mayHead = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE &&
  /^(?:tr|caption|thead)$/.test((node as Element).localName) &&
  (node as Element).childElementCount <= 1;

/** What the observer is asked for: text, structure, and the attributes that show, hide or fill. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'value', 'selected', 'type', 'aria-rowcount', 'aria-setsize'],
};

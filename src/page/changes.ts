/** What changed in a document since the last reading, reduced to what has to be read. One observer for all its roots. */
import { isInline, isSkipped, parentOf } from './elements.ts';
import { isField } from './fields.ts';

/** More changes than this between two readings, and reading everything again is cheaper than sorting them. */
const MAX_CHANGES = 20_000;

export class Changes {
  /** Subtrees that were added. */
  trees = new Set<Element>();
  /** Text nodes whose run changed: they changed, are new, or have a new neighbour. */
  runs = new Set<Text>();
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
  /** Frames came or went. */
  frames = false;
  /** Too much to tell apart: read everything. */
  all = false;

  get any(): boolean {
    return this.all || this.removed || this.looks || this.fields || this.frames || this.trees.size + this.runs.size > 0;
  }

  add(records: MutationRecord[]): void {
    for (const record of records) {
      if (this.all) return;
      if (record.type === 'characterData') this.addText(record.target as Text);
      else if (record.type === 'attributes') this.addAttribute(record);
      else this.addChildren(record);
      if (this.trees.size + this.runs.size + this.places.size > MAX_CHANGES) this.collapse();
    }
  }

  private collapse(): void {
    this.all = true;
    this.trees.clear();
    this.runs.clear();
    this.places.clear();
    this.headless.clear();
  }

  private addText(node: Text): void {
    if (isPageText(node)) this.runs.add(node);
    else if (node.parentElement?.localName === 'option') this.fields = true;
  }

  private addAttribute(record: MutationRecord): void {
    if (record.attributeName === 'value' || record.attributeName === 'selected' || isField(record.target))
      this.fields = true;
    if (record.attributeName !== 'value') this.looks = true;
  }

  private addChildren(record: MutationRecord): void {
    const { target, previousSibling, nextSibling } = record;
    if (target.nodeType === Node.ELEMENT_NODE && isSkipped(target as Element)) {
      this.fields = true;
      return;
    }
    for (const node of record.addedNodes) this.addNode(node);
    if (record.removedNodes.length > 0) {
      this.removed = true;
      if (nextSibling) this.places.add(nextSibling);
      for (const node of record.removedNodes) {
        if (holdsFrame(node)) this.frames = true;
        if (target.nodeType === Node.ELEMENT_NODE && mayHead(node)) this.headless.add(target as Element);
      }
    }
    // A run that was cut or joined: its neighbours read differently now.
    for (const node of [previousSibling, nextSibling]) this.addEdge(node);
  }

  private addNode(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) {
      if (isPageText(node)) this.runs.add(node as Text);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      this.trees.add(node as Element);
      if (isInline(node as Element)) this.addEdge(node);
      if (holdsFrame(node)) this.frames = true;
    }
  }

  /** A neighbour matters when its text runs on: text, or the text in an inline element. */
  private addEdge(node: Node | null): void {
    if (!node?.isConnected) return;
    if (node.nodeType === Node.TEXT_NODE) {
      if (isPageText(node)) this.runs.add(node as Text);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || !isInline(node as Element)) return;
    const text = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
    if (text) this.runs.add(text as Text);
  }
}

function isPageText(node: Node): boolean {
  const parent = node.nodeType === Node.TEXT_NODE ? parentOf(node) : null;
  return parent !== null && !isSkipped(parent);
}

const holdsFrame = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE &&
  ((node as Element).localName === 'iframe' || (node as Element).querySelector('iframe,frame,object,embed') !== null);

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

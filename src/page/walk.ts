/**
 * Walks the text of a tree and finds the nodes that hold a name.
 *
 * Reading the DOM is most of the cost, so the walker asks for text nodes only, without a filter callback, and looks at
 * the parent's tag instead. Text that runs on over inline elements is joined, so that "<b>Fluox</b>etine" and
 * "acetylsalicylic <i>acid</i>" are found. Joining here is generous (it cannot see a `<br>` or an empty block between
 * two text nodes); what is found is read again, exactly, as a line.
 */
import { isInline, isSkipped } from './elements.ts';
import { PIECE } from './limits.ts';

/** The part of the recogniser that the walk needs: appends hits, returns where to go on. */
export interface TextScanner {
  scan(text: string, hits: { start: number; end: number }[], from?: number, limit?: number): number;
}

export interface WalkEvents {
  /** A text node in which a name (or what may be one) begins. In document order; may repeat a node. */
  hit(node: Text): void;
  /** Every text node that is page text, before it is matched. */
  text?(node: Text, data: string): void;
}

/** How many levels of the way back are remembered at a pause. */
const TRAIL = 64;

export class TextWalk {
  /** UTF-16 units read so far. */
  length = 0;
  private readonly walker: TreeWalker;
  private run: Text[] = [];
  private runParent: Node | null = null;
  private runInline = false;
  private pending: { text: string; from: number; nodes: Text[] } | null = null;
  private trail: { parent: Node; next: Node | null }[] = [];
  private ended = false;
  private readonly hits: { start: number; end: number }[] = [];

  constructor(
    private readonly root: Node,
    private readonly scanner: TextScanner,
    private readonly events: WalkEvents,
  ) {
    this.walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  }

  /** Reads on until `due()` (asked after each node; `due(true)` after a heavy one). True when all was read. */
  advance(due: (heavy?: boolean) => boolean): boolean {
    if (this.ended) return true;
    let node = this.resume();
    if (this.pending && !this.match(due)) return this.pause();
    let lastParent: Node | null = null;
    let inline = false;
    let skipped = false;
    while (node) {
      const parent = node.parentNode;
      if (parent !== lastParent) {
        lastParent = parent;
        inline = isInline(parent as Element);
        skipped = isSkipped(parent as Element);
      }
      if (!skipped) {
        const data = node.data;
        this.length += data.length;
        this.events.text?.(node, data);
        const joins = this.run.length > 0 && (parent === this.runParent || inline || this.runInline);
        if (!joins && !this.flush(due)) {
          this.begin(node, parent, inline);
          return this.pause();
        }
        if (joins) this.run.push(node);
        else this.run = [node];
        this.runParent = parent;
        this.runInline = inline;
        if (due()) return this.pause();
      }
      node = this.walker.nextNode() as Text | null;
    }
    this.ended = this.flush(due);
    return this.ended;
  }

  private begin(node: Text, parent: Node | null, inline: boolean): void {
    this.run = [node];
    this.runParent = parent;
    this.runInline = inline;
  }

  /** Matches the run so far. False when time ran out before its end; the rest is kept in `pending`. */
  private flush(due: (heavy?: boolean) => boolean): boolean {
    const nodes = this.run;
    const first = nodes[0];
    if (first === undefined) return this.pending === null || this.match(due);
    this.run = [];
    if (nodes.length === 1) {
      const { data } = first;
      if (data.length <= PIECE) {
        this.hits.length = 0;
        this.scanner.scan(data, this.hits);
        if (this.hits.length > 0) this.events.hit(first);
        return true;
      }
      this.pending = { text: data, from: 0, nodes };
      return this.match(due);
    }
    let text = '';
    let tight = false;
    for (const { data } of nodes) {
      if (!tight && text !== '' && data !== '') tight = isTight(text, data);
      text += data;
    }
    if (tight) this.matchApart(nodes);
    this.pending = { text, from: 0, nodes };
    return this.match(due);
  }

  /** Text nodes that touch without a space may be two cells as well as one word: each is read on its own too. */
  private matchApart(nodes: Text[]): void {
    for (const node of nodes) {
      this.hits.length = 0;
      this.scanner.scan(node.data, this.hits);
      if (this.hits.length > 0) this.events.hit(node);
    }
  }

  private match(due: (heavy?: boolean) => boolean): boolean {
    const pending = this.pending!;
    const { text, nodes } = pending;
    do {
      this.hits.length = 0;
      const limit = Math.min(text.length, pending.from + PIECE);
      pending.from = this.scanner.scan(text, this.hits, pending.from, limit);
      if (this.hits.length > 0) this.report(nodes, this.hits);
    } while (pending.from < text.length && !due(true));
    if (pending.from < text.length) return false;
    this.pending = null;
    return true;
  }

  private report(nodes: Text[], hits: { start: number }[]): void {
    let index = 0;
    let start = 0;
    for (const hit of hits) {
      while (index < nodes.length - 1 && hit.start >= start + nodes[index]!.data.length)
        start += nodes[index++]!.data.length;
      this.events.hit(nodes[index]!);
    }
  }

  /** Remembers the way back, since the page may take the current node away before we go on. */
  private pause(): false {
    this.trail = [];
    for (let node: Node | null = this.walker.currentNode; node && node !== this.root; node = node.parentNode) {
      if (node.parentNode && this.trail.length < TRAIL)
        this.trail.push({ parent: node.parentNode, next: node.nextSibling });
    }
    return false;
  }

  /** The next text node to read. What was added meanwhile is announced by the observer and read apart. */
  private resume(): Text | null {
    const { walker, root } = this;
    if (walker.currentNode === root || root.contains(walker.currentNode)) return walker.nextNode() as Text | null;
    this.run = [];
    for (const { parent, next } of this.trail) {
      if (!next || !root.contains(next) || !root.contains(parent)) continue;
      walker.currentNode = next;
      return next.nodeType === Node.TEXT_NODE ? (next as Text) : (walker.nextNode() as Text | null);
    }
    return null;
  }
}

const isTight = (before: string, after: string): boolean =>
  before.charCodeAt(before.length - 1) > 32 && after.charCodeAt(0) > 32;

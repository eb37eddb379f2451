/**
 * Walks the text of a tree and finds the nodes that hold a name.
 *
 * Reading the DOM is most of the cost, so for most text nodes nothing is asked but their text: what stands around them
 * is looked at only where a name was found, or where one may go on. A name may be split over inline elements
 * ("<b>Fluox</b>etine", "acetylsalicylic <i>acid</i>"): where the end of a node cut a name off, its tail is joined with
 * what follows. Joining here is generous (it cannot see a `<br>` or an empty block between two text nodes); what is
 * found is read again, exactly, as a line.
 */
import { isInline, isSkipped } from './elements.ts';
import { PIECE } from './limits.ts';

/** The part of the recogniser that the walk needs. */
export interface TextScanner {
  /** Appends hits, returns where to go on. */
  scan(text: string, hits: { start: number; end: number }[], from?: number, limit?: number): number;
  /** Is there no name in `text[from, to)`, and none that its end cuts off? */
  isQuiet(text: string, from: number, to: number): boolean;
  /** Where a name begins in the text scanned last that the end of the text cut off; -1 when none does. */
  readonly cut: number;
  /** With what the text behind may begin for it to go on; to be handed to `begins`. */
  readonly follow: number;
  begins(text: string, follow: number): boolean;
}

export interface WalkEvents {
  /** A text node in which a name (or what may be one) begins. In document order; may repeat a node. */
  hit(node: Text): void;
  /** Page text, node by node, until this says that it has enough. */
  text?(node: Text, data: string): boolean;
}

/** How many levels of the way back are remembered at a pause. */
const TRAIL = 64;
/** The longest stretch of text that one name takes, with gaps and marks inside it. */
const REACH = 1_000;
/** So many nodes, or so many units, are read together; then the clock is looked at. */
const NODES_TOGETHER = 500;
const UNITS_TOGETHER = 20_000;

/** Text in these is none of the page's. */
const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TITLE']);

export class TextWalk {
  /** UTF-16 units read so far. */
  length = 0;
  private readonly walker: TreeWalker;
  /** The last node, when its end cut a name off, and where in it. Most such ends go on nowhere: nothing more is kept. */
  private cutNode: Text | null = null;
  private cutAt = 0;
  private cutFollow = 0;
  /** When the name began in a node before that: its text so far, its nodes, and where each of them begins in it. */
  private tail = '';
  private tailNodes: Text[] = [];
  private tailStarts: number[] = [];
  /** A large node of which the rest is still to be matched, and where in it a name was cut off. */
  private pending: { node: Text; text: string; from: number; cut: number } | null = null;
  private trail: { parent: Node; next: Node | null }[] = [];
  private ended = false;
  private wantsText: boolean;
  private readonly hits: { start: number; end: number }[] = [];
  /** The nodes that are read together, and where each ends in their text. */
  private readonly nodes: Text[] = [];
  private readonly ends: number[] = [];
  private count = 0;
  private readonly range: Range;

  constructor(
    private readonly root: Node,
    private readonly scanner: TextScanner,
    private readonly events: WalkEvents,
  ) {
    const document_ = root.ownerDocument ?? (root as Document);
    this.walker = document_.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    this.range = document_.createRange();
    this.wantsText = events.text !== undefined;
  }

  /** Reads on until `due()`, which is asked now and then. True when all was read. */
  advance(due: () => boolean): boolean {
    if (this.ended) return true;
    if (this.pending && !this.match(due)) return this.pause();
    let node = this.resume();
    while (node) {
      node = this.gather(node);
      if (this.count > 0) this.readTogether();
      if (node && node.length > PIECE && !this.readLarge(node, due)) return this.pause();
      if (node && due()) return this.pause();
      node = node && (this.walker.nextNode() as Text | null);
    }
    this.nodes.length = 0;
    this.ended = true;
    return true;
  }

  /** Takes the nodes that are read together. Returns where it stopped: the last of them, or a large one, or null at the end. */
  private gather(first: Text): Text | null {
    const { walker, nodes, ends } = this;
    let count = 0;
    let end = 0;
    let node: Text | null = first;
    while (node && node.length <= PIECE) {
      nodes[count] = node;
      ends[count++] = end += node.length;
      if (count === NODES_TOGETHER || end > UNITS_TOGETHER) break;
      node = walker.nextNode() as Text | null;
    }
    this.count = count;
    this.length += end;
    return node;
  }

  /** Reads the nodes. Most of them hold no name, and then nothing is asked of them but how long they are. */
  private readTogether(): void {
    const { nodes, ends, count } = this;
    const text = this.textOf(count);
    if (text.length !== ends[count - 1]) {
      // There is text between them that the walk does not see (a CDATA section).
      for (let i = 0; i < count; i++) this.read(nodes[i]!, nodes[i]!.data);
      return;
    }
    for (let i = 0; i < count; i++) {
      if (this.cutNode === null && !this.wantsText) i = this.nextLoud(text, i);
      if (i < count) this.read(nodes[i]!, text.slice(i === 0 ? 0 : ends[i - 1], ends[i]));
    }
  }

  /** The next node that may hold a name or cut one off. A function of its own, so that the browser compiles little for it. */
  private nextLoud(text: string, first: number): number {
    const { ends, count, scanner } = this;
    let from = first === 0 ? 0 : ends[first - 1]!;
    for (let i = first; i < count; i++) {
      const to = ends[i]!;
      if (!scanner.isQuiet(text, from, to)) return i;
      from = to;
    }
    return count;
  }

  /** The text of the first `count` nodes in one piece: far cheaper than to ask each node for its own. */
  private textOf(count: number): string {
    const first = this.nodes[0]!;
    const last = this.nodes[count - 1]!;
    if (first === last) return first.data;
    this.range.setStart(first, 0);
    this.range.setEnd(last, last.length);
    const text = this.range.toString();
    // A range that the page's changes have to keep right costs the page; an empty one at its beginning costs nothing.
    this.range.setEnd(this.root, 0);
    return text;
  }

  private read(node: Text, data: string): void {
    if (this.wantsText) this.offer(node, data);
    if (this.cutNode !== null) this.join(this.cutNode, node, data);
    this.scanner.scan(data, this.hits);
    const cut = this.scanner.cut;
    if (cut >= 0 || this.hits.length > 0) this.found(node, data, cut);
  }

  /** Begins with a large node. False when time ran out before its end. */
  private readLarge(node: Text, due: () => boolean): boolean {
    const { data } = node;
    this.length += data.length;
    if (this.wantsText) this.offer(node, data);
    if (this.cutNode !== null) this.join(this.cutNode, node, data);
    if (!isPageText(node)) return true;
    this.pending = { node, text: data, from: 0, cut: -1 };
    return this.match(due);
  }

  private offer(node: Text, data: string): void {
    if (!isPageText(node)) return;
    this.wantsText = this.events.text!(node, data);
  }

  /** Tells of the hits in a node and keeps what was cut off at its end. */
  private found(node: Text, data: string, cut: number): void {
    if (this.hits.length > 0) {
      this.hits.length = 0;
      if (isPageText(node)) this.events.hit(node);
    }
    if (cut < 0) return;
    // A tail that goes on through this node stays, unless more of it is cut off when it is read on its own.
    if (this.cutNode !== null) {
      const first = this.tail === '' ? this.cutNode : this.tailNodes[0];
      if (first !== node || data.length - this.tail.length <= cut) return;
    }
    this.cutNode = node;
    this.cutAt = cut;
    this.cutFollow = this.scanner.follow;
    this.tail = '';
  }

  /** Matches the tail with what follows it; what is still cut off at the end of that stays the tail. */
  private join(last: Text, node: Text, data: string): void {
    const { hits } = this;
    const parent = node.parentNode;
    if (!parent || isSkipped(parent as Element)) return; // what it holds does not part the text around it
    this.cutNode = null;
    if (!this.scanner.begins(data, this.cutFollow)) return;
    const before = last.parentNode;
    if (!before || !(before === parent || isInline(parent as Element) || isInline(before as Element))) return;
    if (isSkipped(before as Element)) return;
    if (this.tail === '') {
      this.tail = last.data.slice(this.cutAt);
      this.tailNodes = [last];
      this.tailStarts = [0];
    }
    const { tail, tailNodes } = this;
    const text = tail + data.slice(0, REACH);
    this.scanner.scan(text, hits);
    const cut = this.scanner.cut;
    for (const { start } of hits) this.events.hit(start < tail.length ? this.tailNodeAt(start) : node);
    hits.length = 0;
    if (cut < 0 || data.length > REACH || text.length - cut > REACH) return;
    this.cutNode = node;
    this.cutFollow = this.scanner.follow;
    this.tail = text.slice(cut);
    const starts = [...this.tailStarts, tail.length];
    const first = starts.findLastIndex((start) => start <= cut);
    this.tailNodes = [...tailNodes, node].slice(first);
    this.tailStarts = starts.slice(first).map((start) => Math.max(0, start - cut));
  }

  private tailNodeAt(start: number): Text {
    return this.tailNodes[this.tailStarts.findLastIndex((from) => from <= start)]!;
  }

  /** Matches a large node piece by piece. False when time ran out before its end. */
  private match(due: () => boolean): boolean {
    const pending = this.pending!;
    const { node, text } = pending;
    let isHit = false;
    do {
      const limit = Math.min(text.length, pending.from + PIECE);
      pending.from = this.scanner.scan(text, this.hits, pending.from, limit);
      const cut = this.scanner.cut;
      if (cut >= 0 && (pending.cut < 0 || cut < pending.cut)) pending.cut = cut;
      isHit ||= this.hits.length > 0;
      this.hits.length = 0;
    } while (pending.from < text.length && !due());
    if (isHit && isPageText(node)) this.events.hit(node);
    if (pending.from < text.length) return false;
    this.pending = null;
    if (pending.cut >= 0) this.found(node, text, pending.cut);
    return true;
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
    this.cutNode = null;
    for (const { parent, next } of this.trail) {
      if (!next || !root.contains(next) || !root.contains(parent)) continue;
      walker.currentNode = next;
      return next.nodeType === Node.TEXT_NODE ? (next as Text) : (walker.nextNode() as Text | null);
    }
    return null;
  }
}

function isPageText(node: Text): boolean {
  const parent = node.parentNode;
  return parent !== null && !isSkipped(parent as Element);
}

/** Is there anything but white space under `root`? */
export function hasText(root: Node): boolean {
  if (root.nodeType === Node.TEXT_NODE) return true;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.trim() !== '' && !SILENT.has(node.parentNode?.nodeName ?? '')) return true;
  }
  return false;
}

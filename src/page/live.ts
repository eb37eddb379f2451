/**
 * Keeps the reading of one document right from start to teardown: listens to what changes, gathers it, and reads it in
 * slices after a pause that grows with what the reading costs. Nothing runs on a page where nothing happens.
 */
import type { Recogniser } from '../recognition/recogniser.ts';
import { Changes, OBSERVED } from './changes.ts';
import { isInline } from './elements.ts';
import { isField, type Field } from './fields.ts';
import { BATCH_MS, LONGEST_REST_MS, REST_FACTOR } from './limits.ts';
import { linesAfter, linesIn } from './neighbours.ts';
import { Reader, type Line } from './reader.ts';
import { Roots } from './roots.ts';
import { Slices, TornDown } from './slices.ts';

/** With more places than this, and fewer lines than places, all lines are read again. */
const MANY_PLACES = 200;

export interface LiveEvents {
  /** After each reading, within its measured time. */
  read(slices: Slices): Promise<void>;
  /** A child frame has loaded a document. */
  frameLoaded(): void;
}

export class LiveDocument {
  state: 'scanning' | 'complete' | 'failed' = 'scanning';
  /** Counts changes of the address within this document. */
  visit = 0;
  /** When the last reading ended, in ms since 1970. */
  readAt = 0;
  readonly reader: Reader;
  readonly roots: Roots;
  private changes: Changes;
  private readonly observer = new MutationObserver((records) => this.noticed(records));
  private readonly newRoots: (Document | ShadowRoot)[] = [];
  private queue: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restUntil = 0;
  private reading = false;
  private composing: Element | null = null;
  private address = '';
  private root: Element | null = null;

  constructor(
    private readonly document: Document,
    recogniser: Recogniser,
    private readonly events: LiveEvents,
    private readonly signal: AbortSignal,
  ) {
    this.reader = new Reader(recogniser);
    this.changes = new Changes(this.reader);
    this.roots = new Roots((root) => this.adopt(root), signal);
    signal.addEventListener('abort', () => this.stop());
  }

  /** Begins reading and watching. Resolves when the first reading is done. */
  start(): Promise<void> {
    this.address = this.document.location.href;
    this.roots.all.add(this.document);
    this.adopt(this.document);
    this.attach();
    return this.enqueue(async () => {
      await this.readNewRoots(new Slices(this.signal));
      this.restUntil = 0; // what is drawn just after the first reading is what the reader of the page waits for
    });
  }

  /** Reads all that is waiting, and what no observer announces: fields, late shadow roots, styles. */
  sweep(): Promise<void> {
    this.noticed(this.observer.takeRecords(), false);
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.enqueue(async () => {
      const slices = new Slices(this.signal);
      this.changes.looks = true;
      this.changes.fields = true;
      this.roots.refresh();
      for (const root of [...this.roots.all]) await this.roots.search(root, slices);
      await this.readChanges(slices);
    });
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private adopt(root: Document | ShadowRoot): void {
    if (this.signal.aborted) return;
    this.observer.observe(root, OBSERVED);
    this.newRoots.push(root);
    if (root !== this.document) this.schedule();
  }

  /** Listeners go with `document.open()`, so they are set again when the document has a new root element. */
  private attach(): void {
    this.root = this.document.documentElement;
    const options = { capture: true, passive: true, signal: this.signal };
    this.document.addEventListener('input', this.onInput, options);
    this.document.addEventListener('change', this.onInput, options);
    this.document.addEventListener('load', this.onLoad, options);
    this.document.addEventListener('compositionstart', this.onComposition, options);
    this.document.addEventListener('compositionend', this.onComposition, options);
  }

  private readonly onInput = (): void => {
    this.changes.fields = true;
    this.schedule();
  };

  private readonly onLoad = ({ target }: Event): void => {
    if (target instanceof Element && /^(?:iframe|frame|object)$/.test(target.localName)) this.events.frameLoaded();
  };

  private readonly onComposition = (event: Event): void => {
    this.composing = event.type === 'compositionstart' ? (event.composedPath()[0] as Element) : null;
    if (!this.composing) this.onInput();
  };

  private noticed(records: MutationRecord[], schedule = true): void {
    this.changes.add(records);
    if (this.reading) this.reader.doubt();
    if (this.document.documentElement !== this.root) this.attach();
    if (schedule && this.changes.any) this.schedule();
  }

  private schedule(): void {
    if (this.timer !== undefined || this.signal.aborted) return;
    const wait = Math.max(BATCH_MS, this.restUntil - performance.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.enqueue(() => this.readChanges(new Slices(this.signal)));
    }, wait);
  }

  /** One reading at a time. A failure is kept as the state; it is no business of the host page's console. */
  private enqueue(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(async () => {
      if (this.signal.aborted) return;
      try {
        this.reading = true;
        await work();
      } catch (error) {
        if (error instanceof TornDown) return;
        this.state = 'failed';
        this.changes.all = true; // the next change reads everything
        await this.events.read(new Slices(this.signal)).catch(() => undefined);
      } finally {
        this.reading = false;
      }
    });
    return this.queue;
  }

  private async readNewRoots(slices: Slices): Promise<void> {
    for (let root = this.newRoots.shift(); root; root = this.newRoots.shift()) {
      this.reader.begin();
      this.reader.doubt();
      await this.reader.readTree(root, slices);
      await this.roots.search(root, slices);
      await this.readFields(slices);
    }
    await this.finish(slices);
  }

  private async readChanges(slices: Slices): Promise<void> {
    const { changes } = this;
    this.changes = new Changes(this.reader);
    const moved = this.document.location.href !== this.address;
    if (moved) {
      this.address = this.document.location.href;
      this.visit++;
      this.reader.sample = '';
    }
    await changes.sort(slices);
    if (changes.speaks || moved) this.reader.doubt();
    if (!moved && !changes.any && this.newRoots.length === 0) return; // what changed is nothing that is read
    if (changes.all) for (const root of this.roots.all) this.newRoots.push(root);
    else await this.readParts(changes, slices);
    if (changes.all) await this.reader.dropRemoved(slices);
    if (changes.looks) await this.reader.readVisibility(slices);
    this.roots.refresh();
    await this.readFields(slices);
    await this.readNewRoots(slices);
  }

  private readFields(slices: Slices): Promise<void> {
    return this.reader.readFields(slices, isField(this.composing ?? this.document) ? (this.composing as Field) : null);
  }

  private async readParts(changes: Changes, slices: Slices): Promise<void> {
    const places = new Set<Node>(changes.places);
    const lines = new Set<Line>();
    /** Trees that begin a line: all text in them was read with them. */
    const whole = new Set<Element>();
    this.reader.begin(!changes.structure && !changes.looks);
    if (changes.removed) await this.reader.dropRemoved(slices);
    if (changes.fields) for (const root of this.roots.all) this.reader.learnFields(root);
    for (const tree of changes.trees) {
      if (!tree.isConnected || hasAncestorIn(tree, changes.trees)) continue;
      if (this.waits(tree)) continue;
      await this.reader.readTree(tree, slices);
      await this.roots.search(tree, slices);
      await this.reader.readRowOf(tree, slices);
      if (!isInline(tree)) whole.add(tree);
      places.add(tree);
    }
    for (const run of changes.runs) {
      if (slices.due()) await slices.breathe();
      if (!run.isConnected || (whole.size > 0 && this.reader.isCurrent(run) && hasAncestorIn(run, whole))) continue;
      if (this.waits(run)) continue;
      const row = changes.cells.get(run);
      if (!row) places.add(run);
      await this.reader.readRun(run, slices, row);
    }
    for (const place of [...changes.places, ...changes.headless]) {
      if (place.isConnected) for (const line of linesIn(place, this.reader)) lines.add(line);
      if (slices.due()) await slices.breathe();
    }
    await this.addSpokenFor(places, lines, slices);
    await this.reader.readAgain(lines, slices);
  }

  /** Text that is being composed is left alone until it stands. */
  private waits(node: Node): boolean {
    if (!this.composing?.isConnected || !this.composing.contains(node)) return false;
    if (node.nodeType === Node.TEXT_NODE) this.changes.runs.add(node as Text);
    else this.changes.trees.add(node as Element);
    return true;
  }

  /** Adds the lines that these places speak for; all lines when there are more places than lines. */
  private async addSpokenFor(places: Set<Node>, lines: Set<Line>, slices: Slices): Promise<void> {
    const all = this.reader.lines;
    if (places.size > MANY_PLACES && places.size > all.size) {
      for (const line of all.values()) lines.add(line);
      return;
    }
    for (const place of places) {
      if (place.isConnected) for (const line of linesAfter(place, this.reader)) lines.add(line);
      if (slices.due()) await slices.breathe();
    }
  }

  private async finish(slices: Slices): Promise<void> {
    this.state = 'complete';
    this.readAt = Date.now();
    await this.events.read(slices);
    slices.stop();
    this.restUntil = performance.now() + Math.min(slices.spent * REST_FACTOR, LONGEST_REST_MS);
  }
}

function hasAncestorIn(node: Node, trees: ReadonlySet<Element>): boolean {
  for (let at = node.parentElement; at; at = at.parentElement) if (trees.has(at)) return true;
  return false;
}

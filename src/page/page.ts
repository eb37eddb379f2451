/**
 * The content script. Only wires: one life of one document, from injection to teardown. Leaves no trace that the page
 * can see while marks are off: no element, style, global, event or message of ours.
 */
import names from '../knowledge/generated/names.json';
import { connected, listen, tell } from '../platform/content-runtime.ts';
import type { FrameAnswer, FrameReading, MarkPlan, ToFrame } from '../platform/messages.ts';
import type { EncodedNames } from '../recognition/names.ts';
import { createRecogniser } from '../recognition/recogniser.ts';
import { isLargeEnough } from './frames.ts';
import { judge } from './judge.ts';
import { LiveDocument } from './live.ts';
import { Marks } from './marks.ts';
import { randomName } from './random.ts';
import { summarise, type Summary } from './summary.ts';

/** One life of this document's reading. */
class Page {
  readonly key = randomName();
  private readonly teardown = new AbortController();
  private readonly live: LiveDocument;
  private readonly marks: Marks;
  private told = '';
  private shownPlan = '';

  constructor() {
    const { signal } = this.teardown;
    this.live = new LiveDocument(
      document,
      createRecogniser(names as EncodedNames),
      { read: () => this.tellIfChanged() },
      signal,
    );
    this.marks = new Marks(async (highlights) =>
      Boolean(await tell({ type: 'frame:style', document: this.key, names: highlights })),
    );
    listen((message) => this.answer(message), signal);
    const options = { signal, passive: true };
    addEventListener('pagehide', () => this.leave(), options);
    addEventListener('pageshow', (event) => event.persisted && this.tellAgain(), options);
    document.addEventListener('visibilitychange', () => this.checkConnection(), options);
    addEventListener('load', () => void this.live.sweep(), options);
  }

  start(): void {
    const slow = setTimeout(() => this.live.state === 'scanning' && this.tellIfChanged(), SLOW_MS);
    void this.live.start().then(() => clearTimeout(slow));
  }

  get stopped(): boolean {
    return this.teardown.signal.aborted;
  }

  /** Tells the worker what is known, whether or not it changed: it was asked for, or may have been lost. */
  tellAgain(): void {
    if (this.stopped) return;
    this.told = '';
    this.tellIfChanged();
  }

  stop(): void {
    if (this.stopped) return;
    this.teardown.abort();
    this.marks.clear();
    void tell({ type: 'frame:gone', document: this.key });
  }

  private leave(): void {
    void tell({ type: 'frame:gone', document: this.key });
    this.told = '';
  }

  /** The extension was updated or removed under this script: what is left of it takes itself away. */
  private checkConnection(): boolean {
    if (connected()) return true;
    this.teardown.abort();
    this.marks.clear();
    return false;
  }

  private summary(): Summary {
    return summarise(this.live, document, judge);
  }

  private reading(summary: Summary): FrameReading {
    return { ...summary.reading, document: this.key, readAt: this.live.readAt || Date.now() };
  }

  private tellIfChanged(): void {
    if (this.stopped || !this.checkConnection()) return;
    const summary = this.summary();
    const told = JSON.stringify(summary.reading);
    if (told === this.told) {
      void this.marks.update(this.live.reader.lines.values());
      return;
    }
    const childrenBefore = this.told === '' ? '' : JSON.stringify((JSON.parse(this.told) as FrameReading).children);
    this.told = told;
    void this.tell(summary);
    if (childrenBefore !== '' && childrenBefore !== JSON.stringify(summary.reading.children))
      void tell({ type: 'frame:children', document: this.key });
  }

  private async tell(summary: Summary): Promise<void> {
    const plan = await tell({ type: 'frame:reading', reading: this.reading(summary) });
    await this.mark(plan);
  }

  private async mark(plan: MarkPlan | null): Promise<void> {
    if (this.stopped) return;
    const shown = JSON.stringify(plan);
    if (shown !== this.shownPlan) {
      this.shownPlan = shown;
      this.marks.setPlan(plan);
    }
    await this.marks.update(this.live.reader.lines.values());
  }

  private async answer(message: ToFrame): Promise<unknown> {
    switch (message.type) {
      case 'frame:ping':
        return { document: this.key };
      case 'frame:marks':
        await this.mark(message.plan);
        return true;
      case 'frame:stop':
        this.stop();
        return true;
      case 'frame:read-now':
        return this.readNow();
    }
  }

  private async readNow(): Promise<FrameAnswer> {
    await this.live.sweep();
    const summary = this.summary();
    return { reading: this.reading(summary), written: summary.written, url: location.href, title: document.title };
  }
}

/** A first reading that takes longer than this is announced as under way. */
const SLOW_MS = 150;

/** In the extension's own world, which no page can see; a second injection finds the first. */
const world = globalThis as typeof globalThis & { interactionLens?: Page; interactionLensWaits?: boolean };

function begin(): void {
  const running = world.interactionLens;
  running?.tellAgain(); // stops itself when the extension it belonged to is gone
  if (running && !running.stopped) return;
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true });
    return;
  }
  if (!isLargeEnough(window)) {
    waitUntilLarge();
    return;
  }
  world.interactionLens = new Page();
  world.interactionLens.start();
}

/** A frame gets its size only when its parent is laid out, and then no `resize` event tells. */
function waitUntilLarge(): void {
  if (world.interactionLensWaits || !document.documentElement) return;
  world.interactionLensWaits = true;
  const sizes = new ResizeObserver(() => {
    if (!isLargeEnough(window)) return;
    sizes.disconnect();
    delete world.interactionLensWaits;
    begin();
  });
  sizes.observe(document.documentElement);
}

begin();

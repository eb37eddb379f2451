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
import { Slices } from './slices.ts';
import { summarise, type Summary } from './summary.ts';

/** One life of this document's reading. */
class Page {
  readonly key = randomName();
  private readonly teardown = new AbortController();
  private readonly live: LiveDocument;
  private readonly marks: Marks;
  private told = '';
  private children: string | undefined;
  private latest: Summary | undefined;
  /** Sweeps under way that the worker asked for. */
  private answering = 0;
  private shownPlan = '';

  constructor() {
    const { signal } = this.teardown;
    this.live = new LiveDocument(
      document,
      createRecogniser(names as EncodedNames),
      {
        read: (slices) => this.tellIfChanged(slices),
        frameLoaded: () => void tell({ type: 'frame:children', document: this.key }),
      },
      signal,
    );
    this.marks = new Marks(
      async (highlights) => Boolean(await tell({ type: 'frame:style', document: this.key, names: highlights })),
      signal,
      () => this.live.roots.all,
    );
    listen((message) => this.answer(message), signal);
    const options = { signal, passive: true };
    addEventListener('pagehide', () => this.leave(), options);
    addEventListener('pageshow', (event) => event.persisted && this.tellAgain(), options);
    document.addEventListener('visibilitychange', () => this.checkConnection(), options);
    addEventListener('load', () => void this.live.sweep(), options);
  }

  start(): void {
    const slow = setTimeout(() => this.live.state === 'scanning' && this.tellAgain(), SLOW_MS);
    void this.live.start().then(() => clearTimeout(slow));
  }

  get stopped(): boolean {
    return this.teardown.signal.aborted;
  }

  /** Tells the worker what is known, whether or not it changed: it was asked for, or may have been lost. */
  tellAgain(): void {
    if (this.stopped) return;
    this.told = '';
    // Torn down meanwhile: nothing is left to tell.
    this.tellIfChanged(new Slices(this.teardown.signal)).catch(() => undefined);
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

  private summary(slices: Slices): Promise<Summary> {
    return summarise(this.live, document, judge, slices);
  }

  private reading(summary: Summary): FrameReading {
    return { ...summary.reading, document: this.key, readAt: this.live.readAt || Date.now() };
  }

  private async tellIfChanged(slices: Slices): Promise<void> {
    if (this.stopped || !this.checkConnection()) return;
    const summary = await this.summary(slices);
    const told = JSON.stringify(summary.reading);
    const hasChanged = told !== this.told;
    this.told = told;
    this.latest = summary;
    // A sweep that was asked for is answered with all this anyway.
    if (hasChanged && this.answering === 0) void this.tell(summary);
    else void this.marks.update(this.live.reader.lines.values());
    const children = JSON.stringify(summary.reading.children);
    if (this.children !== undefined && this.children !== children)
      void tell({ type: 'frame:children', document: this.key });
    this.children = children;
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
    this.answering++;
    try {
      await this.live.sweep();
    } finally {
      this.answering--;
    }
    const summary = this.latest ?? (await this.summary(new Slices(this.teardown.signal)));
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

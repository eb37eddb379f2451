/**
 * Which lines stand on the screen or near it. At every frame in which a page changed, the browser checks and paints all
 * highlights again, also those far from the screen; so on a long page only the near ones are made.
 */
import { parentOf } from './elements.ts';
import { LONGEST_REST_MS, LOOK_MS, LOOK_REST_FACTOR } from './limits.ts';
import type { Line } from './reader.ts';
import { Slices } from './slices.ts';

export class Screen {
  private waiting = false;
  private restUntil = 0;

  /**
   * `look` is called some moments after `soon`, and after scrolling and resizing from then on. `roots`: where things
   * scroll; the event of a box in a shadow root does not leave it.
   */
  constructor(
    private readonly roots: () => Iterable<EventTarget>,
    private readonly look: () => Promise<void>,
    private readonly signal: AbortSignal,
  ) {}

  /** Looks when the page was next laid out and painted, so that no layout is forced; in a hidden tab, not before it is shown. */
  soon = (): void => {
    if (this.waiting || this.signal.aborted) return;
    this.waiting = true;
    this.listen();
    const wait = Math.max(LOOK_MS, this.restUntil - performance.now());
    setTimeout(() => requestAnimationFrame(() => setTimeout(() => void this.now(), 0)), wait);
  };

  /** The lines that stand within one screen of the screen. */
  async near(lines: Iterable<Line>): Promise<Set<Line>> {
    const slices = new Slices(this.signal);
    const found = new Set<Line>();
    for (const line of lines) {
      if (isNear(line)) found.add(line);
      if (slices.due()) await slices.breathe();
    }
    slices.stop();
    this.restUntil = performance.now() + Math.min(slices.spent * LOOK_REST_FACTOR, LONGEST_REST_MS);
    return found;
  }

  private async now(): Promise<void> {
    this.waiting = false;
    // Torn down meanwhile: nothing is left to look at.
    if (!this.signal.aborted) await this.look().catch(() => undefined);
  }

  /** Each time, since listeners go with `document.open()` and roots come and go; adding one twice is once. */
  private listen(): void {
    const options = { capture: true, passive: true, signal: this.signal };
    for (const root of this.roots()) root.addEventListener('scroll', this.soon, options);
    addEventListener('resize', this.soon, options);
  }
}

function isNear({ key }: Line): boolean {
  const element = key.nodeType === Node.ELEMENT_NODE ? (key as Element) : parentOf(key);
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= -innerHeight && top <= 2 * innerHeight;
}

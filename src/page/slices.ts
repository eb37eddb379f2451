/** Work in slices: after `SLICE_MS` the page gets its turn. */
import { NODES_PER_LOOK, SLICE_MS } from './limits.ts';

type Scheduler = { yield?: () => Promise<void> };

/** Lets the page do its work, then goes on; ahead of other waiting tasks where the browser can do that. */
function giveTurn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Thrown by `breathe` when the reader was torn down meanwhile: unwinds the work under way. */
export class TornDown extends Error {}

export class Slices {
  /** Working time so far, without the pauses, in ms. */
  spent = 0;
  /** Longest stretch without a pause, in ms. */
  longest = 0;
  private started = performance.now();
  private count = 0;

  constructor(private readonly signal: AbortSignal) {}

  /** Is it time to give way? Looks at the clock once in `NODES_PER_LOOK` calls; `heavy` looks at once. */
  due(heavy = false): boolean {
    if (!heavy && ++this.count < NODES_PER_LOOK) return false;
    this.count = 0;
    return performance.now() - this.started >= SLICE_MS;
  }

  /** Gives way. Throws `TornDown` when there is nothing left to come back to. */
  async breathe(): Promise<void> {
    this.stop();
    await giveTurn();
    if (this.signal.aborted) throw new TornDown();
    this.started = performance.now();
  }

  /** Counts the time up to now. */
  stop(): void {
    const slice = performance.now() - this.started;
    this.spent += slice;
    this.longest = Math.max(this.longest, slice);
    this.started = performance.now();
  }
}

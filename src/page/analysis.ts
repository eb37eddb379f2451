/** What is said of the drugs in a line: the recogniser's analysis, in slices. */
import type { Hit, Recogniser } from '../recognition/recogniser.ts';
import type { Mention } from '../vocabulary.ts';
import type { LineContext } from './context.ts';
import { LOOK_BACK, WINDOW } from './limits.ts';
import type { Slices } from './slices.ts';

const WIDE = /[\u0100-\uffff]/;

export class LineAnalysis {
  private readonly warmed = new Set<boolean>();

  constructor(
    private readonly recogniser: Recogniser,
    private readonly now: () => Date,
  ) {}

  /**
   * The mentions of a line, with offsets (UTF-16) into `text`. A long line is read in windows, each with the words before
   * it.
   */
  async mentions(text: string, context: LineContext, slices: Slices): Promise<Mention[]> {
    await this.warm(WIDE.test(text) || WIDE.test(context.text), slices);
    const found: Mention[] = [];
    let before = context.text;
    for (let from = 0; from < text.length;) {
      const end = windowEnd(text, from);
      const part = text.slice(from, end);
      const shift = from - before.length;
      const blocksTo = from === 0 ? before.length : 0;
      for (const mention of this.analyse(before + part, blocksTo, context)) {
        if (mention.start + shift < from) continue;
        found.push({ ...mention, start: mention.start + shift, end: mention.end + shift });
      }
      from = end;
      before = text.slice(Math.max(0, end - LOOK_BACK), end);
      if (from < text.length && slices.due(true)) await slices.breathe();
    }
    return found;
  }

  /** The browser compiles the rules at first use, for each kind of text: not all in one slice. */
  private async warm(isWide: boolean, slices: Slices): Promise<void> {
    if (this.warmed.has(isWide)) return;
    this.warmed.add(isWide);
    const steps = this.recogniser.warm(isWide)[Symbol.iterator]();
    while (!steps.next().done) if (slices.due(true)) await slices.breathe();
    await slices.breathe();
  }

  private analyse(text: string, blocksTo: number, { section }: LineContext): Mention[] {
    const hits: Hit[] = [];
    this.recogniser.scanner().scan(text, hits);
    if (hits.length === 0) return [];
    return this.recogniser.analyse(text, hits, { now: this.now(), blocksTo, ...(section && { section }) });
  }
}

/** The end of the window at `from`: at a line break or space where there is one, never inside a name. */
function windowEnd(text: string, from: number): number {
  const end = from + WINDOW;
  if (end >= text.length) return text.length;
  const line = text.lastIndexOf('\n', end);
  if (line > from + WINDOW / 2) return line + 1;
  const space = text.lastIndexOf('. ', end);
  return space > from + WINDOW / 2 ? space + 2 : end;
}

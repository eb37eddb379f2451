/**
 * Marks names in the page without touching its DOM: CSS custom highlights over static ranges. The highlight names are
 * random per document; the style for them comes from the worker when there is something to mark.
 */
import type { HighlightNames, MarkLevel, MarkPlan } from '../platform/messages.ts';
import { isField } from './fields.ts';
import { MARKED_AT_ONCE, MAX_REMARKS } from './limits.ts';
import { randomName } from './random.ts';
import type { Line } from './reader.ts';
import { Screen } from './screen.ts';

const LEVELS: readonly MarkLevel[] = ['contraindicated', 'avoid', 'manage', 'named'];

export class Marks {
  readonly names: HighlightNames = {
    contraindicated: randomName(),
    avoid: randomName(),
    manage: randomName(),
    named: randomName(),
  };
  private plan: MarkPlan | null = null;
  private readonly marked = new Map<Line, { level: MarkLevel; range: StaticRange }[]>();
  private readonly highlights = new Map<MarkLevel, Highlight>();
  private lines: Line[] = [];
  private styled = false;
  private remarks = 0;
  private readonly screen: Screen;

  /** `style` asks for the style of `names`; it is called once, before the first mark. `roots`: see `Screen`. */
  constructor(
    private readonly style: (names: HighlightNames) => Promise<boolean>,
    signal: AbortSignal,
    roots: () => Iterable<EventTarget> = () => [document],
  ) {
    this.screen = new Screen(roots, () => this.markNear(), signal);
  }

  /** Sets what is to be marked; null takes all marks away. */
  setPlan(plan: MarkPlan | null): void {
    this.plan = plan;
    this.clear();
    if (!plan) this.styled = false; // the worker takes the style away with the marks
  }

  /** Brings the marks in line with what was read; on a long page in a moment, and near the screen only. */
  async update(lines: Iterable<Line>): Promise<void> {
    if (!this.plan || typeof CSS === 'undefined' || !CSS.highlights) return;
    this.lines = [...lines].filter((line) => line.mentions.length > 0);
    if (this.lines.length <= MARKED_AT_ONCE) await this.show(new Set(this.lines));
    else this.screen.soon();
  }

  private async markNear(): Promise<void> {
    const { lines } = this;
    if (!this.plan || lines.length <= MARKED_AT_ONCE) return;
    const near = await this.screen.near(lines);
    if (lines === this.lines) await this.show(near); // else there will be another look
  }

  private async show(current: ReadonlySet<Line>): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    for (const line of this.marked.keys()) if (!current.has(line)) this.unmark(line);
    for (const line of current) if (!this.marked.has(line)) this.mark(line, plan);
    if (this.highlights.size === 0) return;
    if (!this.styled) {
      this.styled = true; // also when it fails: marks are an extra, and asking again at each change helps nobody
      await this.style(this.names);
    }
    this.register();
  }

  clear(): void {
    for (const level of this.highlights.keys()) CSS.highlights?.delete(this.names[level]);
    this.highlights.clear();
    this.marked.clear();
    this.lines = [];
  }

  private mark(line: Line, plan: MarkPlan): void {
    const marks: { level: MarkLevel; range: StaticRange }[] = [];
    for (const mention of line.mentions) {
      const level = LEVELS.find((candidate) => mention.drugs.some((drug) => levelOf(plan, drug) === candidate));
      if (!level) continue;
      for (const range of rangesOf(line, mention.start, mention.end)) {
        marks.push({ level, range });
        this.highlight(level).add(range);
      }
    }
    this.marked.set(line, marks);
  }

  private unmark(line: Line): void {
    for (const { level, range } of this.marked.get(line) ?? []) this.highlights.get(level)?.delete(range);
    this.marked.delete(line);
  }

  private highlight(level: MarkLevel): Highlight {
    let highlight = this.highlights.get(level);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = LEVELS.length - LEVELS.indexOf(level);
      this.highlights.set(level, highlight);
    }
    return highlight;
  }

  /** Puts the highlights into the page's registry, again when the page cleared it, but not for ever. */
  private register(): void {
    for (const [level, highlight] of this.highlights) {
      const name = this.names[level];
      if (CSS.highlights.get(name) === highlight || this.remarks > MAX_REMARKS * LEVELS.length) continue;
      this.remarks++;
      CSS.highlights.set(name, highlight);
    }
  }
}

const levelOf = (plan: MarkPlan, drug: string): MarkLevel | undefined =>
  Object.hasOwn(plan, drug) ? plan[drug] : undefined;

/** The parts of a line's text as ranges, one per text node; fields cannot be marked. */
function rangesOf(line: Line, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const { node, start: at, length } of line.pieces) {
    if (length === 0 || at >= end || at + length <= start || isField(node)) continue;
    const startOffset = Math.max(0, start - at);
    const endOffset = Math.min(length, end - at, node.data.length);
    if (endOffset <= startOffset) continue;
    ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
  }
  return ranges;
}

/** What a frame tells of its document: the reading that the worker keeps, and the words that stay here until asked for. */
import type { FrameMention, FrameReading, PartialReason, WrittenMention } from '../platform/messages.ts';
import type { Mention, PageKind } from '../vocabulary.ts';
import { isField } from './fields.ts';
import { childPaths, framePath } from './frames.ts';
import type { LiveDocument } from './live.ts';
import type { Line } from './reader.ts';
import type { Slices } from './slices.ts';
import { isPartlyLoaded, unreadableIn } from './unreadable.ts';

/** As `MAX_FRAME_MENTIONS` of the messages; repeated here since a value import would bring the schemas along. */
const MAX_MENTIONS = 3_000;
/** Lines and headings given to the judge; enough for any list, bounded for a book. */
const MAX_JUDGED = 1_500;
const MAX_HEADINGS = 80;
const MAX_LINE = 500;
const MAX_WRITTEN = 300;
/** Above this many lines their order is that of reading; only lines added later may then be out of order. */
const MAX_SORTED = 400;

export interface JudgedLine {
  text: string;
  mentions: Mention[];
}

/** What judges a document from its text alone; see `src/recognition/document.ts`. */
export interface Judge {
  judge(input: { title: string; headings: string[]; lines: JudgedLine[]; lang?: string; sample: string }): {
    kind: PageKind;
    subject: string[];
    language: 'nl' | 'en' | 'other' | 'unknown';
  };
  groups(lines: JudgedLine[]): (number | null)[] | null;
}

export interface Summary {
  reading: Omit<FrameReading, 'document' | 'readAt'>;
  written: WrittenMention[];
}

/** Sums up what was read. Groups, kinds and partial lists are judged here, from the text and structure as they are now. */
export async function summarise(
  live: LiveDocument,
  document: Document,
  judge: Judge,
  slices: Slices,
): Promise<Summary> {
  const lines = inOrder([...live.reader.lines.values()].filter((line) => line.mentions.length > 0));
  const { judged, indexOf, left } = linesToJudge(lines);
  const groups = judge.groups(judged);
  const verdict = judge.judge({
    title: document.title,
    headings: headingsOf(document),
    lines: judged,
    sample: live.reader.sample,
    ...(document.documentElement?.lang && { lang: document.documentElement.lang }),
  });
  const written: WrittenMention[] = [];
  const kinds = new Map<string, FrameMention>();
  // Lines that were not judged belong to no patient that we could tell.
  let truncated = live.reader.truncated || (left > 0 && groups !== null);
  for (const line of lines) {
    if (slices.due()) await slices.breathe();
    for (const mention of line.mentions) {
      if (mention.drugs.length === 0) continue;
      const group = groups?.[indexOf.get(mention) ?? -1];
      const kind = kindOf(line, mention, group);
      const key = JSON.stringify(kind);
      if (!kinds.has(key) && kinds.size >= MAX_MENTIONS) truncated = true;
      else kinds.set(key, kind);
      if (written.length < MAX_MENTIONS) written.push({ ...kind, text: mention.text.slice(0, MAX_WRITTEN) });
    }
  }
  const partial: PartialReason[] = [];
  if (isPartlyLoaded(lines.map((line) => line.key))) partial.push('list-not-loaded');
  if (truncated) partial.push('too-large');
  return {
    written,
    reading: {
      visit: live.visit,
      path: framePath(window),
      state: live.state,
      kind: verdict.kind,
      subject: verdict.subject.slice(0, 50),
      language: verdict.language,
      mentions: [...kinds.values()],
      unreadable: unreadableIn(document, live.roots.all),
      partial,
      // The browser's own PDF viewer is made of frames too.
      children: document.contentType === 'application/pdf' ? [] : childPaths(window, live.roots.all),
    },
  };
}

function kindOf(line: Line, mention: Mention, group: number | null | undefined): FrameMention {
  const piece = line.pieces.findLast(({ start, length }) => length > 0 && start <= mention.start);
  return {
    drugs: mention.drugs,
    status: mention.status,
    ...(mention.stopped && { stopped: mention.stopped }),
    ...(mention.dose && { dose: mention.dose }),
    ...(mention.route && { route: mention.route }),
    ...(mention.rule !== undefined && { rule: mention.rule }),
    where: piece && isField(piece.node) ? 'field' : 'text',
    ...(typeof group === 'number' && { group }),
  };
}

function inOrder(lines: Line[]): Line[] {
  if (lines.length > MAX_SORTED) return lines;
  return lines.sort((a, b) => (a.key.compareDocumentPosition(b.key) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
}

/** Lines as the judge takes them: the words before a line stand once, before the first line they speak for. */
function linesToJudge(lines: Line[]): { judged: JudgedLine[]; indexOf: Map<Mention, number>; left: number } {
  const judged: JudgedLine[] = [];
  const indexOf = new Map<Mention, number>();
  let lastContext = '';
  const lastTexts = new Set<string>();
  for (const [number, line] of lines.entries()) {
    if (judged.length >= MAX_JUDGED) return { judged, indexOf, left: lines.length - number };
    if (line.context !== lastContext) {
      for (const text of line.context.split('\n')) {
        if (text === '' || lastTexts.has(text)) continue;
        judged.push({ text: text.slice(0, MAX_LINE), mentions: [] });
      }
      lastContext = line.context;
    }
    lastTexts.clear();
    let from = 0;
    let next = 0;
    for (const text of line.text.split('\n')) {
      const end = from + text.length;
      const mentions: Mention[] = [];
      for (; next < line.mentions.length && line.mentions[next]!.start <= end; next++) {
        mentions.push(line.mentions[next]!);
        indexOf.set(line.mentions[next]!, judged.length);
      }
      if (text.trim() !== '') judged.push({ text: text.slice(0, MAX_LINE), mentions });
      lastTexts.add(text.replace(/\s+/g, ' ').trim());
      from = end + 1;
    }
  }
  return { judged, indexOf, left: 0 };
}

function headingsOf(document: Document): string[] {
  const found: string[] = [];
  for (const heading of document.querySelectorAll('h1,h2,h3,[role="heading"]')) {
    const text = heading.textContent.replace(/\s+/g, ' ').trim();
    if (text !== '') found.push(text.slice(0, 200));
    if (found.length >= MAX_HEADINGS) break;
  }
  return found;
}

/**
 * Runs in the content script's world of a throwaway extension: the product's own walk, reader and recogniser beside
 * the floor and the peers. Told what to do, and answers, through events on the document.
 */
import Mark from 'mark.js';
import names from '../../src/knowledge/generated/names.json';
import { Changes, OBSERVED } from '../../src/page/changes.ts';
import { LiveDocument } from '../../src/page/live.ts';
import { TextWalk } from '../../src/page/walk.ts';
import { createRecogniser } from '../../src/recognition/recogniser.ts';
import { decodeNames, type EncodedNames } from '../../src/recognition/names.ts';

type Task = (argument: string) => unknown;

let recogniser = createRecogniser(names as EncodedNames);
let sum = 0;

function texts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

/** The least that any matcher must do: visit every text node, read every code unit once. */
function floor(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let at = 0; at < data.length; at++) sum ^= data.charCodeAt(at);
  }
}

function ours(): number {
  let found = 0;
  new TextWalk(document.body, recogniser.scanner(), { hit: () => found++ }).advance(() => false);
  return found;
}

let expression: RegExp | undefined;

/** One expression of all names, as the peers would have it. */
function bigExpression(): RegExp {
  if (expression) return expression;
  const table = decodeNames(names as EncodedNames);
  const all = Array.from({ length: table.count }, (_, i) => table.text.slice(table.from[i], table.to(i)));
  all.sort((a, b) => b.length - a.length);
  return (expression = new RegExp(
    `\\b(?:${all.map((name) => name.replace(/ /g, '\\s').replace(/-/g, '-?')).join('|')})(?:e|s|um|en|i|a|o|es)?\\b`,
    'gi',
  ));
}

function byExpression(): number {
  const pattern = bigExpression();
  let found = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    pattern.lastIndex = 0;
    while (pattern.exec(node.data)) found++;
  }
  return found;
}

function byMark(): void {
  new Mark(document.body).markRegExp(bigExpression(), { element: 'mark', acrossElements: false });
}

/** What the first text of a page waits for: the building of the matcher, then the scan. */
function first(): { building: number; scan: number } {
  const building = timed(() => recogniser.scanner());
  return { building, scan: timed(ours) };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Every match of ours and of the expression, node by node; the first difference, or the count. */
function compare(): string {
  const pattern = bigExpression();
  let count = 0;
  const told = new Set<Text>();
  new TextWalk(document.body, recogniser.scanner(), { hit: (node) => told.add(node) }).advance(() => false);
  for (const [index, node] of texts().entries()) {
    const mine = recogniser.scan(node.data).map(({ start, end }) => `${start}-${end}`);
    const theirs = [...node.data.matchAll(pattern)].map((match) => `${match.index}-${match.index + match[0].length}`);
    if (mine.join() !== theirs.join())
      return `differ in node ${index}: ${mine.join()} / ${theirs.join()} / ${node.data.slice(0, 200)}`;
    if (mine.length > 0 && !told.has(node)) return `differ in node ${index}: the walk passed ${mine.join()}`;
    count += mine.length;
  }
  return `equal ${count}`;
}

/** A live document and, one by one, what its readings cost: working time and longest slice, in ms. */
function live(signal: AbortSignal): { start: () => Promise<void>; next: () => Promise<[number, number]> } {
  let told: (cost: [number, number]) => void = () => undefined;
  const document_ = new LiveDocument(
    document,
    recogniser,
    {
      read: (slices) => {
        slices.stop();
        told([slices.spent, slices.longest]);
        return Promise.resolve();
      },
      frameLoaded: () => undefined,
    },
    signal,
  );
  return { start: () => document_.start(), next: () => new Promise((resolve) => (told = resolve)) };
}

/**
 * What whole readings cost and what reading only what changed costs, in ms: in each round every 200th text node, others
 * each time, gets another word. Both sides are warm but for the first round.
 */
async function changed(): Promise<{ all: number[]; some: number[]; nodes: number; longest: number }> {
  const first = new AbortController();
  const page = live(first.signal);
  const firstRead = page.next();
  await page.start();
  const [, longest] = await firstRead;
  const all: number[] = [];
  for (let round = 0; round < RESCANS; round++) {
    const other = new AbortController();
    const again = live(other.signal);
    const readAgain = again.next();
    await again.start();
    all.push((await readAgain)[0]);
    other.abort();
  }

  const every = texts();
  const gathered = new Changes({ cellsSpeak: true, isMute: () => false });
  let gathering = 0;
  const observer = new MutationObserver((records) => (gathering = timed(() => gathered.add(records))));
  observer.observe(document, OBSERVED);
  const some: number[] = [];
  const share = (round: number): Text[] => every.filter((_, index) => index % 200 === round * 21);
  for (let round = 0; round < CHANGES; round++) {
    const readChanges = page.next();
    for (const node of share(round)) node.data = node.data.replace(/^\S+/, (word) => `${word}q`);
    const [reading] = await readChanges;
    some.push(gathering + reading);
    await new Promise((done) => setTimeout(done, 0)); // the reading ends with the turn in which it is told
  }
  observer.disconnect();
  first.abort();
  return { all, some, nodes: share(0).length, longest };
}

const RESCANS = 3;
const CHANGES = 9;

const TASKS: Record<string, Task> = {
  cold: (which) => (which === 'ours' ? first() : { building: 0, scan: timed(which === 'floor' ? floor : byMark) }),
  warm: (rounds) => {
    const times: Record<string, number[]> = { floor: [], ours: [], expression: [] };
    bigExpression();
    for (let round = 0; round < Number(rounds); round++) {
      times['floor']!.push(timed(floor));
      times['ours']!.push(timed(ours));
      if (round % 3 === 0) times['expression']!.push(timed(byExpression));
    }
    return times;
  },
  prepare: () => bigExpression().source.length,
  start: () => {
    recogniser = createRecogniser(names as EncodedNames);
    const building = timed(() => recogniser.scan('x'));
    const table = decodeNames(names as EncodedNames);
    const plain = timed(() => {
      const map = new Map<string, number>();
      const { text } = table;
      for (let i = 0; i < table.count; i++) map.set(text.slice(table.from[i], table.to(i)), i);
      sum ^= map.size;
    });
    return { building, plain, names: table.count };
  },
  compare,
  changed,
};

document.addEventListener('bench-task', (event) => {
  const { task, argument } = JSON.parse((event as CustomEvent<string>).detail) as { task: string; argument: string };
  void Promise.resolve(TASKS[task]!(argument)).then(
    (answer) => document.dispatchEvent(new CustomEvent('bench-answer', { detail: JSON.stringify({ answer }) })),
    (error: unknown) =>
      document.dispatchEvent(new CustomEvent('bench-answer', { detail: JSON.stringify({ error: String(error) }) })),
  );
});
document.documentElement.dataset['bench'] = String(sum);

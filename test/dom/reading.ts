/** Reads a piece of HTML in this document, as the content script would; for the tests beside it. */
import { LiveDocument } from '../../src/page/live.ts';
import type { Line } from '../../src/page/reader.ts';
import { Slices } from '../../src/page/slices.ts';
import { encodeNames, type NameEntry } from '../../src/recognition/names.ts';
import { createRecogniser } from '../../src/recognition/recogniser.ts';
import type { Mention } from '../../src/vocabulary.ts';

const inn = (name: string, ...synonyms: string[]): NameEntry[] =>
  [name, ...synonyms].map((each) => ({
    name: each,
    drugs: [name],
    classes: [],
    kind: each === name ? 'inn' : 'synonym',
  }));

export const recogniser = createRecogniser(
  encodeNames([
    ...inn('sertraline'),
    ...inn('fluoxetine'),
    ...inn('ibuprofen'),
    ...inn('diclofenac'),
    ...inn('citalopram'),
    ...inn('omeprazole', 'omeprazol'),
    ...inn('acetylsalicylic acid', 'acetylsalicylzuur'),
    ...inn('lithium'),
    { name: 'Constructor', drugs: ['constructor'], classes: [], kind: 'brand' },
    { name: '__proto__', drugs: ['__proto__'], classes: [], kind: 'brand' },
  ]),
);

export interface Reading {
  live: LiveDocument;
  /** Drug and status of every mention, e.g. "sertraline current", in document order of their lines. */
  mentions(): string[];
  lines(): Line[];
  /** Resolves when `enough` holds for the mentions; fails after 5 s. */
  until(enough: (mentions: string[]) => boolean): Promise<string[]>;
  stop(): void;
}

/** Sets the body and reads it. */
export async function read(html: string): Promise<Reading> {
  document.body.innerHTML = html;
  return readDocument();
}

export async function readDocument(): Promise<Reading> {
  const teardown = new AbortController();
  const waiting = new Set<() => void>();
  const live = new LiveDocument(
    document,
    recogniser,
    { read: () => Promise.resolve(waiting.forEach((check) => check())), frameLoaded: () => undefined },
    teardown.signal,
  );
  await live.start();
  const lines = () => [...live.reader.lines.values()].filter((line) => line.mentions.length > 0);
  const mentions = () => lines().flatMap((line) => line.mentions.map(named));
  return {
    live,
    lines,
    mentions,
    until: (enough) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Not as expected: ${JSON.stringify(mentions())}`)), 5_000);
        const check = () => {
          if (!enough(mentions())) return;
          clearTimeout(late);
          waiting.delete(check);
          resolve(mentions());
        };
        waiting.add(check);
        check();
      }),
    stop: () => teardown.abort(),
  };
}

const named = ({ drugs, status }: Mention): string => `${drugs.join('+')} ${status}`;

export const freshSlices = (): Slices => new Slices(new AbortController().signal);

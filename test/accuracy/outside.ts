/** Figures over data that is not ours and stays outside the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recogniser } from '../../src/recognition/recogniser.ts';

export type OutsideFigures = Record<string, number>;

const rows = (folder: string, file: string): string[][] =>
  readFileSync(join(folder, file), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/**
 * English sentences with the drugs in scope annotated as `start-end:text=inn`. The annotation leaves out trade names,
 * so a trade name of a drug counts neither for nor against precision. In scope: every drug that the annotation names.
 */
export function englishSentences(recogniser: Recogniser, folder: string): OutsideFigures {
  const data = rows(folder, 'en-sentences-dev.tsv').map(([, text, gold]) => ({
    text: text!,
    gold: (gold ?? '')
      .split('|')
      .filter(Boolean)
      .map((one) => {
        const match = /^(\d+)-(\d+):.*=(.*)$/.exec(one)!;
        return { start: Number(match[1]), end: Number(match[2]), drug: match[3]! };
      }),
  }));
  const scope = new Set(data.flatMap(({ gold }) => gold.map(({ drug }) => drug)));
  let wanted = 0;
  let right = 0;
  let given = 0;
  for (const { text, gold } of data) {
    const free = new Set(gold);
    wanted += gold.length;
    for (const mention of recogniser.recognise(text)) {
      if (!mention.drugs.some((drug) => scope.has(drug))) continue;
      const hit = [...free].find(
        ({ start, end, drug }) => start < mention.end && end > mention.start && mention.drugs.includes(drug),
      );
      if (hit) {
        free.delete(hit);
        right++;
        given++;
      } else if (!isTradeName(mention.text, mention.drugs[0]!)) given++;
    }
  }
  return {
    'English sentences (outside data): mention recall': right / wanted,
    'English sentences (outside data): mention precision': right / given,
  };
}

/** A name that shares no beginning with its drug is taken for a trade name. */
function isTradeName(name: string, drug: string): boolean {
  return name.slice(0, 4).toLowerCase() !== drug.slice(0, 4).toLowerCase();
}

/** Dutch product strings; combination products list at least one of their substances. */
export function dutchProducts(recogniser: Recogniser, folder: string): OutsideFigures {
  let found = 0;
  let clean = 0;
  let single = 0;
  const data = rows(folder, 'nl-products-dev.tsv');
  for (const [product, drugs] of data) {
    const wanted = drugs!.split('|');
    const got = new Set(recogniser.recognise(product!).flatMap((mention) => mention.drugs));
    if (wanted.every((drug) => got.has(drug))) found++;
    if (wanted.length > 1 || isCombination(product!)) continue;
    single++;
    if ([...got].every((drug) => wanted.includes(drug))) clean++;
  }
  return {
    'Dutch product strings (outside data): every substance found': found / data.length,
    'Dutch product strings (outside data): nothing else found': clean / single,
  };
}

function isCombination(product: string): boolean {
  return /\p{L}\/\p{L}|\d\/\s?\d|\bplus\b|\bcomp?\b/iu.test(product);
}

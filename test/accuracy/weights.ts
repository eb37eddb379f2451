/**
 * `npm run weights`: learns from the annotated sets, but those that are kept apart, what the words around a drug say of its use, and writes
 * src/recognition/weights.ts. `npm run weights -- SET ...` writes nothing: it learns from the other sets alone, and
 * prints how often the words contradict the rules in the sets that are named, rightly and wrongly.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelColumns } from '../../src/recognition/columns.ts';
import { createRecogniser } from '../../src/recognition/recogniser.ts';
import type { Hit } from '../../src/recognition/scanner.ts';
import { segmentsOf } from '../../src/recognition/segments.ts';
import { tokenise, type Token } from '../../src/recognition/tokens.ts';
import { eachWord, OWN, PLACES, AGAINST_USE, FOR_USE, PER_LOGIT } from '../../src/recognition/weigh.ts';
import type { Status } from '../../src/vocabulary.ts';
import { readCases, type Case } from './cases.ts';
import { learn, type Example } from './learn.ts';
import { shippedNames } from './names.ts';
import { LEARNT_FROM, SETS } from './sets.ts';
import { TAKEN } from './taken.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
/** Of the lasso: the larger, the fewer words. */
const PENALTY = 2;
/** Features of fewer mentions are left out. */
const LEAST = 3;
/**
 * What must never be contradicted counts double after each round in which it nearly is, for so many rounds at most; drugs in
 * use in the sets of plain wordings and of words that elsewhere end a use do so in the first rounds.
 */
const ROUNDS = 8;
const FIRST_ROUNDS = 2;
const NEARLY = 2;
const IN_USE: ReadonlySet<string> = new Set(['wordings', 'in-use']);
/** Of reference text there is much, and all alike: one sentence in so many is learnt from. */
const REFERENCE_SHARE = 10;

const recogniser = createRecogniser(shippedNames());

interface Told {
  /** `word PLACE` and `first >second`. */
  features: readonly string[];
  status: Status;
  /** What the rules say, before the words are weighed. */
  read: 'current' | 'silent' | 'open';
  /** For how many rounds it counts double where the weights contradict it. */
  rounds: number;
}

/** The words around each drug whose status its own sentence tells. */
function toldIn(one: Case): Told[] {
  const found = recogniser.recognise(one.text, { now: one.today });
  const mentionAt = (start: number) => found.find((mention) => mention.start <= start && start < mention.end);
  const raw = recogniser.scan(one.text).filter(({ start }) => mentionAt(start));
  const labelled = labelColumns(one.text, raw);
  const move = (hit: Hit): Hit =>
    labelled ? { ...hit, start: labelled.toLabelled(hit.start), end: labelled.toLabelled(hit.end - 1) + 1 } : hit;
  const hits = raw.map(move);
  const text = labelled?.text ?? one.text;
  return segmentsOf(text, hits).flatMap(({ from, to, firstHit, lastHit }) => {
    const tokens = tokenise(text, from, to, hits, firstHit, lastHit);
    return tokens.flatMap(({ kind, hit }, at): Told[] => {
      if (kind !== 'drug') return [];
      const { start } = raw[hit]!;
      const { status: given, rule = '' } = mentionAt(start)!;
      const status = one.expected.find((wanted) => wanted.start <= start && start < wanted.end)?.status;
      // Under a heading or behind a label, whose words stand elsewhere.
      if (status === undefined || status === 'unclear' || /^section|-heading$/.test(rule)) return [];
      const read = readAs(given, rule);
      const rounds = IN_USE.has(one.set) && status === 'current' && read === 'current' ? FIRST_ROUNDS : 0;
      return [{ features: featuresOf(tokens, at), status, read, rounds }];
    });
  });
}

function readAs(status: Status, rule: string): Told['read'] {
  if (status === 'current' || rule === 'words-against-use') return 'current';
  return rule === 'words-for-use' || (status !== 'planned' && status !== 'unclear') ? 'silent' : 'open';
}

function featuresOf(tokens: readonly Token[], at: number): string[] {
  const features = new Set<string>();
  eachWord(tokens, at, (word, side, distance, first, second) => {
    features.add(`${word} ${PLACES[side]}`);
    features.add(`${word} ${PLACES[distance]}`);
    features.add(`${first} >${second}`);
  });
  return [...features];
}

/** Weights by feature, in tenths of a logit; the bias is that of the drug itself. */
function weightsFrom(told: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of told) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kept = [...counts.keys()].filter((feature) => counts.get(feature)! >= LEAST).sort();
  const index = new Map(kept.map((feature, n) => [feature, n]));
  const examples = told.map(({ features, status }): Example => ({
    features: features.map((feature) => index.get(feature)).filter((n) => n !== undefined),
    label: status === 'current' ? 0 : 1,
    times: 1,
  }));
  let model = learn(examples, kept.length, PENALTY);
  const isShaken = (read: Told['read'], { features }: Example): boolean => {
    const odds = features.reduce((sum, feature) => sum + model.weights[feature]!, model.bias) * PER_LOGIT;
    return contradicts(read, odds + NEARLY);
  };
  for (let round = 0; round < ROUNDS; round++) {
    const shaken = examples.filter((example, n) => round < told[n]!.rounds && isShaken(told[n]!.read, example));
    if (shaken.length === 0) break;
    for (const example of shaken) example.times *= 2;
    model = learn(examples, kept.length, PENALTY);
  }
  const rounded = kept
    .map((feature, n): [string, number] => [feature, Math.round(model.weights[n]! * PER_LOGIT)])
    .filter(([, weight]) => weight !== 0);
  return new Map([[`${OWN} b`, Math.round(model.bias * PER_LOGIT)], ...rounded]);
}

const contradicts = (read: Told['read'], odds: number): boolean =>
  (read === 'current' && odds > AGAINST_USE) || (read === 'silent' && odds < FOR_USE);

/** Lines of `word PLACE:weight … >next:weight …`. */
function tableOf(weights: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string[]>();
  for (const [feature, weight] of weights) {
    const [word, place] = feature.split(' ') as [string, string];
    const entries = lines.get(word);
    if (entries) entries.push(`${place}:${weight}`);
    else lines.set(word, [`${place}:${weight}`]);
  }
  return [...lines].map(([word, entries]) => [word, ...entries].join(' ')).join('\n');
}

const toldInSets = (sets: readonly string[]): Told[] =>
  (['nl', 'en'] as const).flatMap((language) =>
    sets.flatMap((set) => readCases(join(here, 'cases', `${language}-${set}.txt`), language, set).flatMap(toldIn)),
  );

/** Text about drugs, of which nothing is said that takes them out of use. */
function toldOfUse(texts: readonly string[]): Told[] {
  return texts.flatMap((text) => {
    const today = new Date();
    const expected = recogniser
      .recognise(text, { now: today })
      .filter(({ status, rule = '' }) => readAs(status, rule) === 'current')
      .map(({ start, end }) => ({ start, end, status: 'current' as const }));
    return toldIn({ language: 'nl', set: '', kind: '', today, text, expected });
  });
}

/** The texts of the knowledge base itself, as reference pages are written. */
function referenceTexts(): string[] {
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      if ((key === 'nl' || key === 'en') && typeof inner === 'string') texts.add(inner);
      else walk(inner);
  };
  walk(JSON.parse(readFileSync(join(root, 'src/knowledge/generated/texts.json'), 'utf8')));
  return [...texts].filter((_, n) => n % REFERENCE_SHARE === 0);
}

const held = process.argv.slice(2);
const unknown = held.find((set) => !SETS.includes(set));
if (unknown) throw new Error(`No set is called "${unknown}"; they are: ${SETS.join(', ')}`);
const weights = weightsFrom([
  ...toldInSets(LEARNT_FROM.filter((set) => !held.includes(set))),
  ...toldOfUse(referenceTexts()),
  ...toldOfUse(TAKEN).map((one): Told => ({ ...one, rounds: ROUNDS })),
]);
if (held.length > 0) measure(toldInSets(held));
else {
  const table = tableOf(weights);
  console.log(`${weights.size} weights of ${table.split('\n').length} words`);
  writeFileSync(
    join(root, 'src/recognition/weights.ts'),
    '/** Written by `npm run weights`; do not edit by hand. How a line is read is told in weigh.ts. */\n' +
      `export const WEIGHTS = \`${table.replaceAll(/[\\`$]/g, '\\$&')}\`;\n`,
  );
}

/** How often the words contradict the rules where these are wrong, and where they are right. */
function measure(told: readonly Told[]): void {
  const count = (name: string, some: readonly Told[]): void => {
    const against = some.filter(({ features, read }) =>
      contradicts(
        read,
        features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get(`${OWN} b`)!),
      ),
    );
    console.log(`${name}: ${against.length} of ${some.length}`);
  };
  const inUse = ({ status }: Told): boolean => status === 'current';
  const readInUse = told.filter(({ read }) => read === 'current');
  const silent = told.filter(({ read }) => read === 'silent');
  count(
    'read as in use, and not: now unclear',
    readInUse.filter((one) => !inUse(one)),
  );
  count('read as in use, and so it is: now unclear', readInUse.filter(inUse));
  count('silenced, and in use: now unclear', silent.filter(inUse));
  count(
    'silenced, and rightly: now unclear',
    silent.filter((one) => !inUse(one)),
  );
}

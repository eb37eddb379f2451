import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Change } from '../format/change.ts';
import {
  AmbiguousFile,
  type Drug,
  DrugFile,
  type Product,
  ProductFile,
  type Property,
  PropertyFile,
} from '../format/drug.ts';
import { GuidanceFile } from '../format/guidance.ts';
import { type Load, Load as LoadSchema, type Record as KbRecord, RecordFile } from '../format/record.ts';
import { type Source, SourceFile } from '../format/source.ts';
import { type ContentFile, type Problem, readFolder, readYaml } from './read.ts';

/** Where a thing stands: for messages. */
export interface Place {
  file: string;
  line: (...path: (string | number)[]) => number;
}
export type At<T> = T & { at: Place };

/** A substance that is recognised and not covered. */
export interface LexiconRow {
  id: string;
  atc: string[];
  nl: string[];
  en: string[];
}

const Meta = v.strictObject({
  version: v.string(),
  reviewTermMonths: v.number(),
  changes: v.array(Change),
});
export type Meta = v.InferOutput<typeof Meta>;

/** All content files, parsed. Lists are in file order; uniqueness is the validator's business. */
export interface Content {
  meta: Meta;
  metaAt: Place;
  sources: At<Source>[];
  drugs: At<Drug>[];
  products: At<Product>[];
  lexicon: At<LexiconRow>[];
  ambiguous: At<{ name: string; reason: string }>[];
  properties: At<Property>[];
  records: At<KbRecord>[];
  loads: At<Load>[];
  guidance: { file: GuidanceFile; at: Place }[];
  /** Bibliography ids that a file of names says its names come from. */
  nameSources: { id: string; at: Place }[];
}

/** Reads every content file under `root`, adding what does not fit to `problems`. */
export function readContent(root: string, problems: Problem[]): Content {
  const drugFiles = readFolder(root, 'drugs', DrugFile, problems);
  const productFile = existsSync(join(root, 'names/products.yaml'))
    ? readYaml(root, 'names/products.yaml', ProductFile, problems)
    : undefined;
  const ambiguous = existsSync(join(root, 'names/ambiguous.yaml'))
    ? readYaml(root, 'names/ambiguous.yaml', AmbiguousFile, problems)
    : undefined;
  const meta = readYaml(root, 'knowledge.yaml', Meta, problems);
  const lexicon = readLexicon(root, 'names/lexicon.tsv', problems);
  return {
    meta: meta?.value ?? { version: '0', reviewTermMonths: 0, changes: [] },
    metaAt: meta ? placeIn(meta) : { file: 'knowledge.yaml', line: () => 1 },
    sources: listed(readFolder(root, 'sources', SourceFile, problems)),
    drugs: drugFiles.flatMap((file) => file.value.drugs.map((drug, i) => ({ ...drug, at: placeIn(file, 'drugs', i) }))),
    products: productFile
      ? productFile.value.products.map((p, i) => ({ ...p, at: placeIn(productFile, 'products', i) }))
      : [],
    lexicon: lexicon.rows,
    ambiguous: ambiguous ? listed([ambiguous]) : [],
    properties: listed(readFolder(root, 'properties', PropertyFile, problems)),
    records: listed(readFolder(root, 'records', RecordFile, problems)),
    loads: readFolder(root, 'loads', LoadSchema, problems).map((file) => ({ ...file.value, at: placeIn(file) })),
    guidance: readFolder(root, 'guidance', GuidanceFile, problems).map((file) => ({
      file: file.value,
      at: placeIn(file),
    })),
    nameSources: [
      ...[...drugFiles, ...(productFile ? [productFile] : [])].flatMap((file) =>
        file.value.nameSources.map((id, i) => ({ id, at: placeIn(file, 'nameSources', i) })),
      ),
      ...lexicon.nameSources,
    ],
  };
}

function placeIn(file: ContentFile<unknown>, ...base: (string | number)[]): Place {
  return { file: file.file, line: (...path) => file.lineOf([...base, ...path]) };
}

function listed<T extends object>(files: ContentFile<T[]>[]): At<T>[] {
  return files.flatMap((file) => file.value.map((item, i) => ({ ...item, at: placeIn(file, i) })));
}

/** Columns id, ATC, Dutch names, English names; several in a cell are separated by `|`; `# nameSources:` names the licences. */
function readLexicon(
  root: string,
  file: string,
  problems: Problem[],
): { rows: At<LexiconRow>[]; nameSources: { id: string; at: Place }[] } {
  const rows: At<LexiconRow>[] = [];
  const nameSources: { id: string; at: Place }[] = [];
  if (!existsSync(join(root, file))) return { rows, nameSources };
  const split = (cell: string | undefined) => (cell ? cell.split('|') : []);
  for (const [i, text] of readFileSync(join(root, file), 'utf8').split('\n').entries()) {
    const at: Place = { file, line: () => i + 1 };
    const declared = /^# nameSources:\s*(.+)$/.exec(text)?.[1];
    if (declared)
      nameSources.push(
        ...declared
          .trim()
          .split(/[\s,]+/)
          .map((id) => ({ id, at })),
      );
    if (!text || text.startsWith('#') || text.startsWith('id\t')) continue;
    const cells = text.split('\t');
    const [id, atc, nl, en] = cells;
    if (!id || cells.length !== 4 || !en)
      problems.push({
        file,
        line: i + 1,
        reason: 'a lexicon row has four columns: id, ATC, Dutch names, English names',
      });
    else rows.push({ id, atc: split(atc), nl: split(nl), en: split(en), at });
  }
  if (!nameSources.length)
    problems.push({ file, line: 1, reason: 'a name list states its sources: "# nameSources: id …"' });
  return { rows, nameSources };
}

/**
 * The knowledge base as one JSON file in the package (`knowledge/knowledge-base.json`), for others to use: the same data
 * that the pages show. Its JSON Schema, made from the schemas of the content files, lies beside it and describes each field.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Change } from '../knowledge/format/change.ts';
import { AtcCode, DrugId, IsoDate, Refs, RouteWord, Slug } from '../knowledge/format/common.ts';
import { PROPERTY_KINDS } from '../knowledge/format/drug.ts';
import { GuidanceFile } from '../knowledge/format/guidance.ts';
import { Load, Record } from '../knowledge/format/record.ts';
import { Source } from '../knowledge/format/source.ts';

const Bilingual = { nl: v.string(), en: v.string() };
const NameList = v.array(v.string());

const said = <T extends v.GenericSchema>(schema: T, words: string) => v.pipe(schema, v.description(words));

const DrugEntry = v.strictObject({
  atc: said(v.array(AtcCode), 'ATC codes, level 5'),
  name: said(v.strictObject(Bilingual), 'display name'),
  names: said(v.strictObject({ nl: NameList, en: NameList }), 'names of the substance'),
  brands: said(NameList, 'brand names in the Netherlands, Belgium, the United Kingdom and the United States'),
  properties: said(v.array(Slug), 'ids of its properties, implied ones included'),
  statements: v.array(
    v.strictObject({
      kind: v.picklist(['kinetics', 'note', 'local', 'assessed']),
      ...Bilingual,
      src: Refs,
      routes: v.optional(v.array(RouteWord)),
      on: v.optional(IsoDate),
    }),
  ),
});

const PropertyEntry = v.strictObject({
  kind: v.picklist(PROPERTY_KINDS),
  ...Bilingual,
  implies: v.array(Slug),
  members: v.array(
    v.strictObject({
      drug: DrugId,
      src: Refs,
      routes: v.optional(v.array(RouteWord)),
      carryOver: v.optional(v.strictObject({ days: v.number(), ...Bilingual, src: Refs })),
    }),
  ),
});

/** The schema of the published file. References in `src` are "source-id §section"; `sources` resolves them. */
export const PublishedKnowledge = v.pipe(
  v.strictObject({
    version: said(v.string(), 'version of the knowledge base'),
    reviewed: said(IsoDate, 'date of the oldest review'),
    reviewTermMonths: said(v.number(), 'after so many months without review the knowledge base is outdated'),
    changes: said(v.array(Change), 'what each version changed, record by record'),
    sources: said(v.record(Slug, v.omit(Source, ['id'])), 'the bibliography, by source id'),
    drugs: said(v.record(DrugId, DrugEntry), 'by drug id: the ATC level-5 name in lower case'),
    properties: said(v.record(Slug, PropertyEntry), 'what is true of several drugs, by property id'),
    records: said(v.record(Slug, v.omit(Record, ['id'])), 'what happens when drugs meet, by record id'),
    loads: said(v.record(Slug, v.omit(Load, ['id'])), 'cumulative effects of three drugs or more, by load id'),
    guidance: GuidanceFile,
    counts: v.strictObject({
      drugs: v.number(),
      lexicon: v.number(),
      records: v.number(),
      loads: v.number(),
      sources: v.number(),
    }),
  }),
  v.title('Interaction Lens knowledge base'),
  v.description(
    'Drug interactions for professionals, in Dutch and English, each statement with its source. Texts: CC BY 4.0; names of drugs under the licences of their sources.',
  ),
);

/** The files of the package, by their path in it. */
export function publishedKnowledgeFiles(root: string): { fileName: string; source: string }[] {
  const schema = toJsonSchema(PublishedKnowledge, { errorMode: 'ignore', typeMode: 'input' });
  return [
    {
      fileName: 'knowledge/knowledge-base.json',
      source: readFileSync(join(root, 'src/knowledge/generated/texts.json'), 'utf8'),
    },
    { fileName: 'knowledge/knowledge-base.schema.json', source: JSON.stringify(schema, null, 2) },
  ];
}

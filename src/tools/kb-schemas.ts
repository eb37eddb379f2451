import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { AmbiguousFile, DrugFile, ProductFile, PropertyFile } from '../knowledge/format/drug.ts';
import { GuidanceFile } from '../knowledge/format/guidance.ts';
import { Load, RecordFile } from '../knowledge/format/record.ts';
import { SourceFile } from '../knowledge/format/source.ts';

const SCHEMAS = {
  sources: SourceFile,
  drugs: DrugFile,
  products: ProductFile,
  ambiguous: AmbiguousFile,
  properties: PropertyFile,
  records: RecordFile,
  loads: Load,
  guidance: GuidanceFile,
};

/** Writes one JSON Schema per kind of content file, for an editor to complete against. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    // What JSON Schema cannot say (trimming, messages) is checked by the validator all the same.
    const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}

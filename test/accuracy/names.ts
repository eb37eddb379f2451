/** The names as they ship, straight from the knowledge base's content. */
import { join } from 'node:path';
import { compileNames } from '../../src/knowledge/compile/compile.ts';
import { readContent } from '../../src/knowledge/compile/content.ts';
import { encodeNames, type EncodedNames } from '../../src/recognition/names.ts';

export function shippedNames(): EncodedNames {
  return encodeNames(compileNames(readContent(join(import.meta.dirname, '../../src/knowledge/content'), [])));
}

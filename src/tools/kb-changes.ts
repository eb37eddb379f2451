/**
 * `npm run changes -- REF`: what the records changed since a commit or tag, as the YAML that a version's entry in
 * `content/knowledge.yaml` takes. Why a record went has to be written by hand.
 */
import { execFileSync } from 'node:child_process';
import { parse, stringify } from 'yaml';
import type { Change } from '../knowledge/format/change.ts';
import type { Record as KbRecord } from '../knowledge/format/record.ts';

const FOLDER = 'src/knowledge/content/records/';
const [since = ''] = process.argv.slice(2);
if (!since) {
  console.error('Since which commit or tag? npm run changes -- REF');
  process.exit(1);
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });

function recordsAt(ref: string): Map<string, KbRecord> {
  const files = git('ls-tree', '--name-only', ref, FOLDER).trim().split('\n');
  const records = files.flatMap((file) => parse(git('show', `${ref}:${file}`)) as KbRecord[]);
  return new Map(records.map((record) => [record.id, record]));
}

type Class = NonNullable<Change['reclassed']>[number]['from'];
const classOf = ({ action, timing }: KbRecord): Class => ({ action, ...(timing && { timing }) });
/** A record without its dates: reading it again changes nothing that a user sees. */
const said = (record: KbRecord): string => JSON.stringify({ ...record, reviewed: null });
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const before = recordsAt(since);
const now = recordsAt('HEAD');
const kept = [...now.keys()].filter((id) => before.has(id)).sort();
const moved = kept.filter((id) => !same(classOf(before.get(id)!), classOf(now.get(id)!)));
const gone = [...before.keys()].filter((id) => !now.has(id));
console.log(
  stringify({
    removed: gone.map((record) => ({ record, nl: '…', en: '…' })),
    reclassed: moved.map((record) => ({ record, from: classOf(before.get(record)!), to: classOf(now.get(record)!) })),
    added: [...now.keys()].filter((id) => !before.has(id)).sort(),
    corrected: kept.filter((id) => !moved.includes(id) && said(before.get(id)!) !== said(now.get(id)!)),
  }),
);

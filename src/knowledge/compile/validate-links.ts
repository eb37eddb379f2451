import { splitRef } from '../format/common.ts';
import type { Content, Place } from './content.ts';
import type { Report } from './validate.ts';
import type { World } from './world.ts';

/** Keys whose values are drug or property ids, and those whose values are drug ids only. */
const SUBJECT_KEYS = new Set(['of', 'not', 'with', 'without', 'about', 'insteadOf', 'from', 'to']);
const DRUG_KEYS = new Set(['recommends', 'drugs', 'drug']);
/** Words that show a name of a body to be Dutch prose rather than a name. */
const DUTCH_WORDS = /\b(teksten?|onderzoek|overzicht|bijsluiter|studie|cohort|label|van|uit|bij|zonder|en)\b/i;
const RECORD_KEYS = new Set(['replaces', 'absorbs']);

/** Every id that the content mentions exists. */
export function checkLinks(content: Content, world: World, report: Report): void {
  const visit = (at: Place, value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(at, item, [...path, i]);
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) if (key !== 'at') visit(at, inner, [...path, key]);
    } else if (typeof value === 'string') checkString(at, value, path);
  };
  const checkString = (at: Place, value: string, path: (string | number)[]): void => {
    const key = [...path].reverse().find((k) => typeof k === 'string');
    const isList = typeof path.at(-1) === 'number';
    if (key === 'src') {
      const { source } = splitRef(value);
      if (!world.sources.has(source)) report(at, path, `unknown source "${source}"`);
    } else if (isList && SUBJECT_KEYS.has(key!) && !world.has(value))
      report(at, path, `"${value}" is no drug and no property`);
    else if (DRUG_KEYS.has(key!) && !world.drugs.has(value))
      report(at, path, world.lexicon.has(value) ? `drug "${value}" is only in the lexicon` : `unknown drug "${value}"`);
    else if (RECORD_KEYS.has(key!) && !world.records.has(value)) report(at, path, `unknown record "${value}"`);
    else if (key === 'body' && DUTCH_WORDS.test(value))
      report(at, path, `"${value}" needs both languages: {nl: …, en: …}`);
    else if (key === 'implies' && !world.properties.has(value)) report(at, path, `unknown property "${value}"`);
  };
  for (const list of [content.drugs, content.properties, content.records, content.loads]) {
    for (const { at, ...item } of list) visit(at, item, []);
  }
  // A product may hold a substance that is recognised and not covered.
  for (const { at, drugs } of content.products) {
    for (const [i, id] of drugs.entries())
      if (!world.drugs.has(id) && !world.lexicon.has(id)) report(at, ['drugs', i], `unknown drug "${id}"`);
  }
  for (const { file, at } of content.guidance) visit(at, { ...file, seeds: [] }, []);
  checkGuidance(content, world, report);
  checkChanges(content, world, report);
}

/** A record named by a change exists, unless a change says that it is gone; one that is gone does not. */
function checkChanges({ meta, metaAt }: Content, world: World, report: Report): void {
  const exists = (id: string): boolean => world.records.has(id);
  const gone = new Set(meta.changes.flatMap(({ removed = [] }) => removed.map(({ record }) => record)));
  for (const [i, { added = [], corrected = [], reclassed = [], removed = [] }] of meta.changes.entries()) {
    for (const id of [...added, ...corrected, ...reclassed.map(({ record }) => record)])
      if (!exists(id) && !gone.has(id)) report(metaAt, ['changes', i], `unknown record "${id}"`);
    for (const { record } of removed)
      if (exists(record)) report(metaAt, ['changes', i], `"${record}" is said to be gone and is there`);
  }
}

function checkGuidance(content: Content, world: World, report: Report): void {
  const entries = content.guidance.flatMap(({ file }) => [
    ...(file.switches ?? []),
    ...(file.tapering ?? []),
    ...(file.contested ?? []),
    ...(file.notes ?? []),
    ...(file.hunter ? [{ id: 'hunter' }] : []),
  ]);
  const guidanceIds = new Set(entries.map((e) => e.id));
  for (const { file, at } of content.guidance) {
    const features = new Set(file.hunter?.features.map((f) => f.id));
    for (const [i, rule] of (file.hunter?.rules ?? []).entries()) {
      for (const id of [...rule.all, ...(rule.any ?? [])])
        if (!features.has(id)) report(at, ['hunter', 'rules', i], `unknown feature "${id}"`);
    }
    for (const [i, { place }] of (file.seeds ?? []).entries()) {
      const path = ['seeds', i, 'place'];
      const dead =
        place.kind === 'record'
          ? place.ids.filter((id) => !world.records.has(id))
          : place.kind === 'note'
            ? place.drugs.filter((id) => !world.drugs.has(id))
            : place.kind === 'left-out'
              ? []
              : place.ids.filter((id) => !guidanceIds.has(id));
      for (const id of dead) report(at, path, `the ${place.kind} "${id}" does not exist`);
    }
  }
}

import type { CompiledTexts } from '../../knowledge/format/compiled.ts';

/** For each drug the records and loads that can be about it. */
export function recordsOfDrugs(texts: Pick<CompiledTexts, 'drugs' | 'records' | 'loads'>): Map<string, string[]> {
  const bySubject = new Map<string, Set<string>>();
  const excluded = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const [id, record] of Object.entries(texts.records)) {
    record.between.forEach((member, place) => {
      for (const subject of member.of) add(bySubject, subject, `${id} ${place}`);
      for (const subject of member.not ?? []) add(excluded, subject, `${id} ${place}`);
    });
  }
  for (const [id, load] of Object.entries(texts.loads))
    for (const { drug } of load.members) add(bySubject, drug, `${id} 0`);
  const placesOf = (map: Map<string, Set<string>>, subjects: readonly string[]) =>
    subjects.flatMap((s) => [...(map.get(s) ?? [])]);
  return new Map(
    Object.entries(texts.drugs).map(([id, drug]) => {
      const subjects = [id, ...drug.properties];
      const not = new Set(placesOf(excluded, subjects));
      const places = placesOf(bySubject, subjects).filter((place) => !not.has(place));
      return [id, [...new Set(places.map((place) => place.slice(0, place.lastIndexOf(' '))))]];
    }),
  );
}

/** How often each source is cited by records, loads, properties, drugs and guidance. */
export function citationsPerSource(texts: CompiledTexts): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (value: unknown, key?: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) {
        if (key === 'src' && typeof item === 'string') {
          const id = item.slice(0, item.indexOf(' §'));
          counts.set(id, (counts.get(id) ?? 0) + 1);
        } else visit(item);
      }
    } else if (value !== null && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  for (const part of [texts.records, texts.loads, texts.properties, texts.drugs, texts.guidance]) visit(part);
  return counts;
}

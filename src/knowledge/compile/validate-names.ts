import type { Content, Place } from './content.ts';
import type { Report } from './validate.ts';
import type { World } from './world.ts';

/** Case and marks do not tell names apart. */
export const sameName = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A name stands for one drug, or a product says for which several; each list of names has a licence. */
export function checkNames(content: Content, world: World, report: Report): void {
  const owners = new Map<string, { owner: string; at: Place }>();
  const claim = (name: string, owner: string, at: Place): void => {
    const key = sameName(name);
    const first = owners.get(key);
    if (first && first.owner !== owner)
      report(
        at,
        [],
        `the name "${name}" of ${owner} is also that of ${first.owner} (${first.at.file}:${first.at.line()})`,
      );
    else owners.set(key, { owner, at });
  };
  for (const product of content.products) {
    for (const name of [product.name, ...(product.aliases ?? [])]) claim(name, product.drugs.join(' + '), product.at);
  }
  for (const drug of content.drugs) for (const name of namesOf(drug)) claim(name, drug.id, drug.at);
  for (const row of content.lexicon) for (const name of [row.id, ...row.nl, ...row.en]) claim(name, row.id, row.at);
  const subjects = new Set(content.properties.map((p) => p.id));
  for (const drug of content.drugs)
    if (subjects.has(drug.id)) report(drug.at, ['id'], `"${drug.id}" is also the id of a property`);
  const licensed = new Set(content.sources.filter((s) => s.licence).map((s) => s.id));
  for (const { id, at } of content.nameSources) {
    if (!world.sources.has(id)) report(at, [], `unknown source "${id}"`);
    else if (!licensed.has(id)) report(at, [], `names are taken from "${id}", which has no licence entry`);
  }
}

/** Every name of a drug, its id first, each once. */
export function namesOf(drug: Content['drugs'][number]): string[] {
  const { brands = {} } = drug;
  const names = [
    drug.id,
    ...(drug.inn ? [drug.inn] : []),
    ...drug.names.nl,
    ...drug.names.en,
    ...Object.values(brands).flat(),
    ...(drug.abbreviations ?? []),
  ];
  return [...new Map(names.filter((n) => n !== undefined).map((n) => [sameName(n), n])).values()];
}

export const PARTS = ['records', 'matrix', 'drugs', 'sources', 'guidance', 'changes'] as const;
export type Part = (typeof PARTS)[number];

/** What the address asks for: a part of the page, and one entry in it. */
export interface Place {
  part: Part;
  /** Record, drug or source id. */
  id?: string;
}

const PART_OF: Record<string, Part> = { record: 'records', drug: 'drugs', source: 'sources' };

/** Reads `#record=ID`, `#drug=ID`, `#source=ID` or `#part=matrix`; anything else is the list of records. */
export function placeOf(hash: string): Place {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  for (const [key, part] of Object.entries(PART_OF)) {
    const id = asked.get(key);
    if (id) return { part, id };
  }
  const part = PARTS.find((p) => p === asked.get('part'));
  return { part: part ?? 'records' };
}

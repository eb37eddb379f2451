import { splitRef } from '../../knowledge/format/common.ts';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import type { FindingSource } from '../../vocabulary.ts';

/** One source of a card, with every section of it that the card rests on. */
export interface CitedSource {
  number: number;
  id: string;
  title: string;
  url: string;
  publisher?: string;
  date?: string;
  sections: string[];
}

/** Numbers the sources of one card in the order in which they are first used. */
export class Citations {
  readonly #sources = new Map<string, CitedSource>();

  constructor(private readonly texts: Pick<CompiledTexts, 'sources'>) {}

  /** Takes references ("source-id §section") and returns the sources they point to, each once. */
  cite(refs: readonly string[]): CitedSource[] {
    const cited = refs.map((ref) => {
      const { source, section } = splitRef(ref);
      return this.#add(source, section);
    });
    return [...new Set(cited.filter((c) => c !== undefined))];
  }

  /** Adds a source that a finding names itself; it stands even where the texts do not know it. */
  add({ id, title, url, section }: FindingSource): void {
    this.#add(id, section, { title, url });
  }

  list(): CitedSource[] {
    return [...this.#sources.values()];
  }

  #add(id: string, section: string | undefined, fallback?: { title: string; url: string }): CitedSource | undefined {
    let source = this.#sources.get(id);
    if (!source) {
      const known = Object.hasOwn(this.texts.sources, id) ? this.texts.sources[id] : undefined;
      const base = known ?? fallback;
      if (!base) return undefined;
      source = { number: this.#sources.size + 1, id, title: base.title, url: base.url, sections: [] };
      if (known) Object.assign(source, { publisher: known.publisher, date: known.date });
      this.#sources.set(id, source);
    }
    if (section && !source.sections.includes(section)) source.sections.push(section);
    return source;
  }
}

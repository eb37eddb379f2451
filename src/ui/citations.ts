import type { FindingSource } from '../vocabulary.ts';

/** A source as the bibliography describes it. */
export interface KnownSource {
  title: string;
  url: string;
  publisher: string;
  /** Of the text: YYYY, YYYY-MM, YYYY-MM-DD or "undated". */
  date: string;
}

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
  readonly #known: Record<string, KnownSource>;
  readonly #cited = new Map<string, CitedSource>();

  constructor({ sources }: { sources: Record<string, KnownSource> }) {
    this.#known = sources;
  }

  /** Takes references ("source-id §section") and returns the sources they point to, each once. */
  cite(refs: readonly string[]): CitedSource[] {
    const cited = refs.map((ref) => {
      const at = ref.indexOf(' §');
      return at < 0 ? this.#add(ref, undefined) : this.#add(ref.slice(0, at), ref.slice(at + 2));
    });
    return [...new Set(cited.filter((c) => c !== undefined))];
  }

  /** Adds a source that a finding names itself; it stands even where the bibliography does not know it. */
  add({ id, title, url, section }: FindingSource): void {
    this.#add(id, section, { title, url });
  }

  list(): CitedSource[] {
    return [...this.#cited.values()];
  }

  #add(
    id: string,
    section: string | undefined,
    fallback?: Pick<KnownSource, 'title' | 'url'>,
  ): CitedSource | undefined {
    let source = this.#cited.get(id);
    if (!source) {
      const known = Object.hasOwn(this.#known, id) ? this.#known[id] : undefined;
      const base = known ?? fallback;
      if (!base) return undefined;
      source = { number: this.#cited.size + 1, id, title: base.title, url: base.url, sections: [] };
      if (known) Object.assign(source, { publisher: known.publisher, date: known.date });
      this.#cited.set(id, source);
    }
    if (section && !source.sections.includes(section)) source.sections.push(section);
    return source;
  }
}

import type { CompiledTexts, LoadText, RecordText } from '../../knowledge/format/compiled.ts';
import type { ActionClass, Bilingual, Effect, Language } from '../../vocabulary.ts';

/** A record or a load, with what the filters and the search need of it. */
export interface Entry {
  id: string;
  kind: 'record' | 'load';
  title: string;
  topic: string;
  action: ActionClass;
  effects: Effect[];
  text: RecordText | LoadText;
  /** Everything a search looks through, folded. */
  haystack: string;
}

/** Lower case without diacritics, so that "hyponatriemie" finds "hyponatriëmie". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every word typed must occur somewhere. */
export function matches(haystack: string, typed: string): boolean {
  return fold(typed)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

const CLASS_ORDER: readonly ActionClass[] = ['contraindicated', 'avoid', 'manage', 'no-action'];

/** All records and loads, worst first, then by title. */
export function entriesOf(texts: CompiledTexts, language: Language, effectWords: Record<Effect, string>): Entry[] {
  const entries = [
    ...Object.entries(texts.records).map(([id, text]) => recordEntry(id, text, texts, language, effectWords)),
    ...Object.entries(texts.loads).map(([id, text]) => loadEntry(id, text, texts, language, effectWords)),
  ];
  const order = (e: Entry) => CLASS_ORDER.indexOf(e.action);
  return entries.sort((a, b) => order(a) - order(b) || a.title.localeCompare(b.title, language));
}

function recordEntry(
  id: string,
  text: RecordText,
  texts: CompiledTexts,
  language: Language,
  effectWords: Record<Effect, string>,
): Entry {
  const subjects = text.between.flatMap((member) => member.of.flatMap((subject) => namesOf(subject, texts, language)));
  const said = [text.consequence, text.mechanism, ...text.actions].map((s) => s[language]);
  const words = [
    id,
    text.title[language],
    text.topic,
    ...subjects,
    ...text.effects.map((e) => effectWords[e]),
    ...said,
  ];
  const { topic, action, effects } = text;
  return {
    id,
    kind: 'record',
    title: text.title[language],
    topic,
    action,
    effects,
    text,
    haystack: fold(words.join(' ')),
  };
}

function loadEntry(
  id: string,
  text: LoadText,
  texts: CompiledTexts,
  language: Language,
  effectWords: Record<Effect, string>,
): Entry {
  const members = text.members.flatMap((m) => namesOf(m.drug, texts, language));
  const said = [text.consequence, text.mechanism, ...text.actions].map((s) => s[language]);
  const words = [id, text.title[language], ...members, effectWords[text.effect], ...said];
  const worst = CLASS_ORDER.find((action) => text.algorithm.thresholds.some((t) => t.action === action)) ?? 'no-action';
  return {
    id,
    kind: 'load',
    title: text.title[language],
    topic: 'load',
    action: worst,
    effects: [text.effect],
    text,
    haystack: fold(words.join(' ')),
  };
}

/** A subject's own name; for a class or other property also the names of its drugs. */
export function namesOf(
  subject: string,
  texts: Pick<CompiledTexts, 'drugs' | 'properties'>,
  language: Language,
): string[] {
  if (!Object.hasOwn(texts.properties, subject)) return [nameOf(subject, texts, language)];
  const members = Object.entries(texts.drugs).flatMap(([id, drug]) =>
    drug.properties.includes(subject) ? [nameOf(id, texts, language)] : [],
  );
  return [nameOf(subject, texts, language), ...members];
}

/** Name of a drug or property in the reader's language. */
export function nameOf(id: string, texts: Pick<CompiledTexts, 'drugs' | 'properties'>, language: Language): string {
  const property: Bilingual | undefined = Object.hasOwn(texts.properties, id) ? texts.properties[id] : undefined;
  const drug = Object.hasOwn(texts.drugs, id) ? texts.drugs[id]?.name : undefined;
  return (property ?? drug)?.[language] ?? id;
}

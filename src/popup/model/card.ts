import type { CompiledTexts, LoadText, RecordText } from '../../knowledge/format/compiled.ts';
import { type Bilingual, type Finding, type Language, nameIn } from '../../vocabulary.ts';
import { Citations, type CitedSource } from '../../ui/citations.ts';

/** A sentence in the reader's language, with the sources it stands on. */
export interface Said {
  text: string;
  sources: CitedSource[];
}

export interface CardStep extends Said {
  /** Drugs that the step tells to use; each is checked against the list before it is shown as advice. */
  recommends: string[];
}

export interface CardAlternative extends Said {
  insteadOf: string[];
  drugs: string[];
  route?: string;
}

/** Everything one card shows, in one language. */
export interface Card {
  finding: Finding;
  title: string;
  isLoad: boolean;
  consequence: Said;
  steps: CardStep[];
  mechanism: Said;
  serious?: Said;
  /** What on this list, or in the answers about the patient, changed the class or has to be said of it. */
  because: Said[];
  elsewhere: (Said & { body: string })[];
  onset?: Said;
  offset?: Said;
  frequency?: Said;
  riskFactors: Said[];
  washOut: (Said & { days: number })[];
  alternatives: CardAlternative[];
  reviewed: { on: string; secondReading?: string };
  sources: CitedSource[];
}

type Statement = Bilingual & { src: readonly string[] };

/**
 * The card of a finding, or undefined when the texts hold no such record. `notes`: ids of modifiers that hold without
 * changing the class ("the proton pump inhibitor on the list only lowers upper gastrointestinal bleeding").
 */
export function cardOf(
  finding: Finding,
  texts: CompiledTexts,
  language: Language,
  notes: readonly string[] = [],
): Card | undefined {
  const record = own(texts.records, finding.record);
  const text: RecordText | LoadText | undefined = record ?? own(texts.loads, finding.record);
  if (!text) return undefined;
  const citations = new Citations(texts);
  const say = (statement: Statement): Said => ({ text: statement[language], sources: citations.cite(statement.src) });
  const optional = <K extends string>(key: K, statement: Statement | undefined) =>
    (statement ? { [key]: say(statement) } : {}) as { [P in K]?: Said };
  const consequence = say(text.consequence);
  const steps = text.actions.map((step) => ({ ...say(step), recommends: step.recommends ?? [] }));
  const card: Omit<Card, 'sources'> = {
    finding,
    title: text.title[language],
    isLoad: !record,
    consequence,
    steps,
    mechanism: say(text.mechanism),
    ...optional('serious', text.serious.is ? text.serious : undefined),
    because: [...(finding.context ?? []), ...notes].flatMap((id) => reason(id, finding, record, texts)).map(say),
    elsewhere: (record?.elsewhere ?? []).map((e) => ({ ...say(e), body: nameIn(e.body, language) })),
    ...optional('onset', record?.onset),
    ...optional('offset', record?.offset),
    ...optional('frequency', record?.frequency),
    riskFactors: (record?.riskFactors ?? []).map(say),
    washOut: (record?.washOut ?? []).map((w) => ({ ...say(w), days: w.days })),
    alternatives: (record?.alternatives ?? []).map((a) => ({
      ...say(a),
      insteadOf: a.insteadOf,
      drugs: a.drugs,
      ...(a.route && { route: a.route }),
    })),
    reviewed: {
      on: text.reviewed.on,
      ...(text.reviewed.secondReading && { secondReading: text.reviewed.secondReading }),
    },
  };
  for (const source of finding.sources) citations.add(source);
  return { ...card, sources: citations.list() };
}

/**
 * The statement behind a context id: a modifier of the record, `local:DRUG` (a local route of that drug), or
 * `wash-out:DRUG:N-days`.
 */
function reason(id: string, finding: Finding, record: RecordText | undefined, texts: CompiledTexts): Statement[] {
  const modifier = record?.modifiers?.find((m) => m.id === id);
  if (modifier) return [modifier];
  const [kind, drug = '', length = ''] = id.split(':');
  if (kind === 'local')
    return (
      own(texts.drugs, drug)
        ?.statements.filter((s) => s.kind === 'local')
        .slice(0, 1) ?? []
    );
  if (kind !== 'wash-out' || !finding.drugs.includes(drug)) return [];
  const days = Number.parseInt(length, 10);
  const stated = record?.washOut?.filter((w) => w.days === days) ?? [];
  const chosen = stated.find((w) => w.of.includes(drug)) ?? stated[0];
  return chosen ? [chosen] : carryOver(drug, days, texts);
}

/** What a property says of outlasting the drug, for as many days. */
function carryOver(drug: string, days: number, texts: CompiledTexts): Statement[] {
  for (const property of Object.values(texts.properties)) {
    const member = property.members.find((m) => m.drug === drug && m.carryOver?.days === days);
    if (member?.carryOver) return [member.carryOver];
  }
  return [];
}

function own<T>(map: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

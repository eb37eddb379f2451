/**
 * The generated forms of the knowledge base. `rules.json` is what the worker judges with, `texts.json` what the pages
 * show. Neither holds anything that is not in the content files.
 */
import type { ActionClass, Bilingual, Dose, Effect, Route, Timing } from '../../vocabulary.ts';
import type { Change } from './change.ts';
import type { AlternativeText, LoadText, RecordText } from './texts.ts';
import type { GuidanceFile } from './guidance.ts';
import type { Condition } from './record.ts';
import type { Source } from './source.ts';

/** [source id, section] */
export type CompiledRef = [string, string];

export interface CompiledMembership {
  property: string;
  /** 2 for a class, 1 for any other property. */
  weight: 1 | 2;
  refs: CompiledRef[];
  routes?: Route[];
  fromDailyDose?: { amount: number; unit: Dose['unit'] };
  carryOverDays?: number;
}

export interface CompiledDrug {
  atc: string[];
  name: Bilingual;
  /** A record, a load or an assessment reaches it. */
  covered: boolean;
  properties: CompiledMembership[];
  local?: { routes: Route[]; action: ActionClass; except: string[]; refs: CompiledRef[] }[];
}

export interface CompiledMember {
  of: string[];
  not?: string[];
  routes?: Route[];
}

export interface CompiledModifier {
  id: string;
  when: Condition;
  moves: 'raise' | 'lower' | 'note';
  to?: ActionClass;
  timing?: Timing;
  refs: CompiledRef[];
}

export interface CompiledRule {
  id: string;
  topic: string;
  reason: string;
  between: CompiledMember[];
  effects: Effect[];
  action: ActionClass;
  timing?: Timing;
  serious: boolean;
  evidence: 0 | 1 | 2 | 3 | 4;
  refs: CompiledRef[];
  washOut?: { of: string[]; days: number; refs: CompiledRef[] }[];
  modifiers?: CompiledModifier[];
  replaces?: string[];
  absorbs?: string[];
}

export interface CompiledLoad {
  id: string;
  effect: Effect;
  kind: 'sum' | 'count' | 'maximum';
  minDrugs: number;
  /** Worst class first. */
  thresholds: { atLeast: number; action: ActionClass; timing?: Timing }[];
  serious: boolean;
  evidence: 0 | 1 | 2 | 3 | 4;
  refs: CompiledRef[];
  absorbs?: string[];
  members: Record<string, { score: 1 | 2 | 3; refs: CompiledRef[]; routes?: Route[] }>;
}

export interface CompiledRules {
  version: string;
  /** Oldest review date in the knowledge base, ISO. */
  reviewed: string;
  reviewTermMonths: number;
  drugs: Record<string, CompiledDrug>;
  /** Recognised, not covered: id → [ATC codes, Dutch name, English name]. */
  lexicon: Record<string, [string[], string, string]>;
  properties: Record<string, { weight: 1 | 2 }>;
  rules: CompiledRule[];
  loads: CompiledLoad[];
  sources: Record<string, { title: string; url: string }>;
}

export interface DrugText {
  atc: string[];
  name: Bilingual;
  names: { nl: string[]; en: string[] };
  brands: string[];
  properties: string[];
  statements: {
    kind: 'kinetics' | 'note' | 'local' | 'assessed';
    nl: string;
    en: string;
    src: string[];
    routes?: Route[];
    on?: string;
  }[];
}

export interface PropertyText {
  kind: string;
  nl: string;
  en: string;
  implies: string[];
  members: {
    drug: string;
    src: string[];
    routes?: Route[];
    carryOver?: { days: number; nl: string; en: string; src: string[] };
  }[];
}

export interface KnowledgeMeta {
  version: string;
  reviewed: string;
  /** After so many months without review the knowledge base calls itself outdated. */
  reviewTermMonths: number;
  changes: Change[];
}

/** Everything a page can show. References stand as "source-id §section"; `sources` resolves them. */
export interface CompiledTexts extends KnowledgeMeta {
  sources: Record<string, Omit<Source, 'id'>>;
  drugs: Record<string, DrugText>;
  properties: Record<string, PropertyText>;
  records: Record<string, RecordText>;
  loads: Record<string, LoadText>;
  guidance: GuidanceFile;
  counts: { drugs: number; lexicon: number; records: number; loads: number; sources: number };
}

export type { AlternativeText, LoadText, RecordText };

/** A small rule base in the compiled form, so that these tests do not hang on the content of the knowledge base. */
import type { CompiledRule, CompiledRules } from '../../../src/knowledge/format/compiled.ts';

const drug = (atc: string): CompiledRules['drugs'][string] => ({
  atc: [atc],
  name: { nl: atc, en: atc },
  covered: true,
  properties: [],
});

const pair = (id: string, a: string, b: string, rest: Partial<CompiledRule>): CompiledRule => ({
  id,
  topic: 'test',
  reason: id,
  between: [{ of: [a] }, { of: [b] }],
  effects: ['other'],
  action: 'avoid',
  serious: false,
  evidence: 1,
  refs: [['source', '1']],
  ...rest,
});

export const rules: CompiledRules = {
  version: '1',
  reviewed: '2026-01-01',
  reviewTermMonths: 24,
  drugs: {
    alpha: drug('N06AB01'),
    beta: drug('N05AH02'),
    gamma: drug('M01AB05'),
    delta: drug('N06AF03'),
  },
  lexicon: { omega: [['V01'], 'omega-nl', 'omega-en'] },
  properties: {},
  rules: [
    pair('alpha-beta', 'alpha', 'beta', { action: 'manage', timing: 'monitor' }),
    pair('alpha-gamma', 'alpha', 'gamma', { action: 'avoid' }),
    pair('alpha-delta', 'alpha', 'delta', {
      action: 'contraindicated',
      serious: true,
      washOut: [{ of: ['alpha'], days: 35, refs: [] }],
    }),
    pair('beta-gamma', 'beta', 'gamma', { action: 'no-action' }),
  ],
  loads: [],
  sources: { source: { title: 'Source', url: 'https://source.example/' } },
};

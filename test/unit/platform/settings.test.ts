import { describe, expect, it } from 'vitest';
import { chosenFrom, DEFAULTS, withDefaults } from '../../../src/platform/settings.ts';

describe('settings', () => {
  it('nothing stored, or something that is not ours, means the defaults', () => {
    for (const stored of [undefined, null, 7, 'x', {}, { chosen: {} }, { migrated: '2026-01-01', chosen: 'x' }])
      expect(withDefaults(chosenFrom(stored))).toEqual(DEFAULTS);
  });

  it('one value that no longer fits costs only itself', () => {
    const chosen = { language: 'fr', threshold: 'avoid', sitesOff: ['drugs.com'], unknown: 1 };
    expect(chosenFrom({ migrated: '2026-11-22', chosen })).toEqual({ threshold: 'avoid', sitesOff: ['drugs.com'] });
  });

  it('a migration runs over choices older than it, and not over newer ones', () => {
    const migrations = [
      {
        date: '2027-01-01',
        why: 'renamed',
        change: ({ level, ...rest }: Record<string, unknown>) => ({ ...rest, threshold: level }),
      },
    ];
    const chosen = { level: 'avoid' };
    expect(chosenFrom({ migrated: '2026-12-31', chosen }, migrations)).toEqual({ threshold: 'avoid' });
    expect(chosenFrom({ migrated: '2027-01-01', chosen }, migrations)).toEqual({});
  });

  it('a host named __proto__ or constructor is no setting of anybody', () => {
    const stored = JSON.parse(
      '{"migrated":"2026-11-22","chosen":{"__proto__":{"threshold":"avoid"},"constructor":1}}',
    ) as unknown;
    expect(chosenFrom(stored)).toEqual({});
  });
});

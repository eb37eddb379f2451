import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Colour tokens as [light, dark] hex values. */
const tokens = Object.fromEntries(
  [
    ...readFileSync('src/ui/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g),
  ].map(([, name, light, dark]) => [name, [light, dark]]),
) as Record<string, [string, string]>;

function channels(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Hue in degrees; undefined for greys. */
function hue(hex: string): number | undefined {
  const [r, g, b] = channels(hex);
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (max - min < 0.15) return undefined;
  const sector =
    max === r ? ((g - b) / (max - min)) % 6 : max === g ? (b - r) / (max - min) + 2 : (r - g) / (max - min) + 4;
  return (sector * 60 + 360) % 360;
}

const GROUNDS = ['ground', 'surface', 'sunken'];
const TEXTS = ['text', 'muted', 'accent', 'contraindicated', 'avoid', 'manage', 'no-action'];
const PAIRS = [
  ...GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground])),
  ...['contraindicated', 'avoid', 'manage', 'no-action'].flatMap((level) => [
    [level, `${level}-ground`],
    ['text', `${level}-ground`],
    ['muted', `${level}-ground`],
  ]),
  ['on-accent', 'accent'],
  ['text', 'accent-ground'],
  ['accent', 'accent-ground'],
] as [string, string][];

describe('the colours', () => {
  it('of every text on every ground it stands on are at least 4.5:1 apart, light and dark', () => {
    for (const [text, ground] of PAIRS) {
      for (const scheme of [0, 1] as const) {
        const ratio = contrast(tokens[text]?.[scheme] ?? '', tokens[ground]?.[scheme] ?? '');
        expect(ratio, `${text} on ${ground}, ${scheme === 0 ? 'light' : 'dark'}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('keep red and orange for the two worst classes', () => {
    const warm = Object.entries(tokens).filter(([, pair]) =>
      pair.some((hex) => (hue(hex) ?? 180) < 50 || (hue(hex) ?? 180) > 330),
    );
    expect(new Set(warm.map(([name]) => name.replace('-ground', '')))).toEqual(new Set(['contraindicated', 'avoid']));
  });

  it('are of five hues at most, grey included', () => {
    // Red lies on both sides of zero.
    const hues = Object.values(tokens).flatMap((pair) =>
      pair.flatMap((hex) => ((hue(hex) ?? -1) > 330 ? hue(hex)! - 360 : hue(hex)) ?? []),
    );
    const sorted = hues.sort((a, b) => a - b);
    const families = sorted.filter((each, i) => i === 0 || each - sorted[i - 1]! > 15);
    expect(families.length + 1).toBeLessThanOrEqual(5);
  });

  it('of the borders of controls stand out at 3:1', () => {
    for (const ground of GROUNDS) {
      for (const scheme of [0, 1] as const) {
        expect(contrast(tokens['line-strong']?.[scheme] ?? '', tokens[ground]?.[scheme] ?? '')).toBeGreaterThanOrEqual(
          3,
        );
      }
    }
  });

  it('leave telling the classes apart to shapes too: each class has one of its own', async () => {
    const { SHAPE } = await import('../../../src/ui/class-mark.tsx');
    expect(Object.values(SHAPE)).toEqual(['octagon', 'triangle', 'square', 'circle']);
  });
});

import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { shippedNames } from '../../accuracy/names.ts';
import { TAKEN } from '../../accuracy/taken.ts';

const recogniser = createRecogniser(shippedNames());

describe('a drug that is taken', () => {
  it.each(TAKEN)('is current: %s', (sentence) => {
    const mentions = recogniser.recognise(sentence, { now: new Date(2026, 10, 22) });
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.map(({ text, status }) => `${text}: ${status}`)).toEqual(
      mentions.map(({ text }) => `${text}: current`),
    );
  });
});

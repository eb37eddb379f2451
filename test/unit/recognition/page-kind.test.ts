import { describe, expect, it } from 'vitest';
import { judgeDocument, type DocumentVerdict } from '../../../src/recognition/document.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { shippedNames } from '../../accuracy/names.ts';
import { OF_A_HANDBOOK, OF_A_PATIENT } from './page-documents.ts';

const recogniser = createRecogniser(shippedNames());
const now = new Date(2026, 10, 22);

function judge(document: string): DocumentVerdict {
  const [title = '', ...rest] = document.split('\n');
  const headings = rest.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
  const texts = rest.map((line) => line.replace(/^# /, ''));
  const lines = texts
    .map((text) => ({ text, mentions: recogniser.recognise(text, { now }) }))
    .filter(({ mentions }) => mentions.length > 0);
  return judgeDocument({ title, headings, lines, sample: texts.join('\n') });
}

describe('the kind of a page, with the names that ship', () => {
  it.each(Object.entries(OF_A_PATIENT))('%s is no reference page', (_, document) => {
    expect(judge(document).kind).not.toBe('reference');
  });
  it.each(Object.entries(OF_A_HANDBOOK))('%s is a reference page about its drug', (_, { subject, document }) => {
    expect(judge(document)).toMatchObject({ kind: 'reference', subject: [subject] });
  });
});

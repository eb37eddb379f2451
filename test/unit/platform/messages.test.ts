import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FRAME_MESSAGES, MAX_FRAME_MENTIONS, PAGE_MESSAGES } from '../../../src/platform/messages.ts';

const isPage = (message: unknown): boolean => v.safeParse(PAGE_MESSAGES, message).success;
const isFrame = (message: unknown): boolean => v.safeParse(FRAME_MESSAGES, message).success;

const reading = {
  document: 'abcdefghij',
  visit: 0,
  path: '0.2',
  state: 'complete',
  kind: 'other',
  subject: [],
  language: 'nl',
  mentions: [{ drugs: ['sertraline'], status: 'current', where: 'text' }],
  unreadable: [],
  partial: [],
  children: ['0.2.1'],
  readAt: 1,
};

describe('messages of our own pages', () => {
  it('are taken as published', () => {
    expect(isPage({ type: 'report:get', tabId: 3 })).toBe(true);
    expect(isPage({ type: 'recognise', text: 'sertraline' })).toBe(true);
    expect(
      isPage({
        type: 'check',
        drugs: [{ drug: 'x', status: 'stopped', stopped: { minDaysAgo: 3 } }],
        context: { age: 80 },
      }),
    ).toBe(true);
    expect(isPage({ type: 'pins:set', drugs: ['Voltaren'] })).toBe(true);
  });
  it('are refused when a part is missing, wrong or unknown', () => {
    expect(isPage({ type: 'report:get' })).toBe(false);
    expect(isPage({ type: 'report:get', tabId: 1.5 })).toBe(false);
    expect(isPage({ type: 'check', drugs: [{ drug: 'x', status: 'taken' }] })).toBe(false);
    expect(isPage({ type: 'check', drugs: [{ drug: 'x', dose: { amount: Infinity, unit: 'mg' } }] })).toBe(false);
    expect(isPage({ type: 'recognise', text: 'x', more: true })).toBe(false);
    expect(isPage({ type: 'site:switch', host: 'a b', on: true })).toBe(false);
    expect(isPage({ type: 'frame:reading', reading })).toBe(false);
  });
});

describe('messages of content scripts', () => {
  it('a reading holds ids and statuses', () => expect(isFrame({ type: 'frame:reading', reading })).toBe(true));
  it('a reading with the words of the page is refused', () => {
    const mentions = [{ ...reading.mentions[0], text: 'Mevrouw Jansen' }];
    expect(isFrame({ type: 'frame:reading', reading: { ...reading, mentions } })).toBe(false);
    expect(isFrame({ type: 'frame:reading', reading: { ...reading, title: 'Dossier' } })).toBe(false);
  });
  it('a reading without bounds is refused', () => {
    const mentions = Array.from({ length: MAX_FRAME_MENTIONS + 1 }, () => reading.mentions[0]);
    expect(isFrame({ type: 'frame:reading', reading: { ...reading, mentions } })).toBe(false);
    expect(isFrame({ type: 'frame:reading', reading: { ...reading, document: 'x'.repeat(99) } })).toBe(false);
  });
  it('a highlight name that could be more than a name is refused', () => {
    const names = {
      contraindicated: 'abcdefghij',
      avoid: 'abcdefghij',
      manage: 'abcdefghij',
      named: 'x){}*{color:red',
    };
    expect(isFrame({ type: 'frame:style', document: 'abcdefghij', names })).toBe(false);
  });
  it('a message of our own pages is refused', () => expect(isFrame({ type: 'report:get', tabId: 1 })).toBe(false));
});

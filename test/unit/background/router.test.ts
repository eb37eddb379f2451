import { describe, expect, it, vi } from 'vitest';

// The worker's browser calls do not exist in Node; the sender rules need none of them.
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../src/background/page-messages.ts', () => ({ answerPage: vi.fn() }));
vi.mock('../../../src/background/frame-messages.ts', () => ({ answerFrame: vi.fn() }));
const { isOwnPage } = await import('../../../src/background/router.ts');

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ROOT = `chrome-extension://${ID}/`;

describe('a sender is one of our own pages', () => {
  const own = (sender: { id?: string; url?: string; tab?: { id: number } }) => isOwnPage(sender, ID, ROOT);

  it('by our id and an address of ours, in a tab or not', () => {
    expect(own({ id: ID, url: `${ROOT}src/popup/index.html` })).toBe(true);
    expect(own({ id: ID, url: `${ROOT}src/popup/index.html?tab=1`, tab: { id: 4 } })).toBe(true);
  });
  it('not a content script, of a site or of a frame without an address', () => {
    expect(own({ id: ID, url: 'https://www.drugs.com/', tab: { id: 4 } })).toBe(false);
    expect(own({ id: ID, url: 'about:srcdoc', tab: { id: 4 } })).toBe(false);
    expect(own({ id: ID, tab: { id: 4 } })).toBe(false);
  });
  it('not another extension, nor an address that only looks like ours', () => {
    expect(own({ id: 'x', url: `${ROOT}src/popup/index.html` })).toBe(false);
    expect(own({ id: ID, url: `https://evil.example/?${ROOT}` })).toBe(false);
    expect(own({ id: ID, url: `chrome-extension://${ID}.evil/` })).toBe(false);
  });
});

/**
 * The walls between the rooms of src/, as lint configuration. A room is a folder; what it may use is said here and nowhere
 * else: every other room, every npm package, every global it must not know is an error.
 *
 * Core rules only: they look at the written path, so an import that does not resolve is refused just the same.
 */

/**
 * @typedef {object} Room
 * @property {string[]} rooms other rooms it may import; `src/vocabulary.ts` is open to all
 * @property {string[]} packages npm packages (or `node:`) it may import
 * @property {string[]} [unknown] names of globals it must not know, beside the network
 * @property {boolean} [node] build time: knows the file system and may print
 */

const DOM = [
  'window',
  'document',
  'self',
  'location',
  'history',
  'navigator',
  'MutationObserver',
  'customElements',
  'getComputedStyle',
];
const EXTENSION = ['chrome', 'browser'];
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
/** Nothing leaves the browser: no room knows how to ask for anything. */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
];

const EVERYWHERE = [...DOM, ...EXTENSION, ...STORAGE, 'process'];
const PAGE_OF_OURS = {
  rooms: ['ui', 'i18n', 'platform', 'knowledge/format', 'knowledge/check', 'knowledge/generated'],
  // 'fhir' is types only.
  packages: ['preact', 'valibot', 'lucide', '@github/combobox-nav', 'fhir'],
  unknown: [...EXTENSION, ...STORAGE],
};

/** @type {Record<string, Room>} */
export const ROOMS = {
  'knowledge/format': { rooms: [], packages: ['valibot'], unknown: EVERYWHERE },
  'knowledge/check': { rooms: ['knowledge/format'], packages: [], unknown: EVERYWHERE },
  'knowledge/compile': {
    rooms: ['knowledge/format', 'knowledge/check', 'recognition'],
    packages: ['node:', 'yaml', 'valibot', '@valibot/to-json-schema'],
    node: true,
  },
  recognition: { rooms: [], packages: [], unknown: EVERYWHERE },
  page: { rooms: ['recognition', 'platform', 'knowledge/generated'], packages: [], unknown: STORAGE },
  background: {
    rooms: ['recognition', 'platform', 'i18n', 'knowledge/format', 'knowledge/check', 'knowledge/generated'],
    // The one room whose work is the browser's own API.
    packages: ['valibot', 'webextension-polyfill'],
    unknown: [...DOM, ...STORAGE],
  },
  popup: PAGE_OF_OURS,
  options: PAGE_OF_OURS,
  library: PAGE_OF_OURS,
  ui: { rooms: ['i18n'], packages: ['preact', 'lucide', '@github/combobox-nav'], unknown: [...EXTENSION, ...STORAGE] },
  i18n: { rooms: [], packages: [], unknown: EVERYWHERE },
  platform: { rooms: [], packages: ['valibot', 'webextension-polyfill'], unknown: ['localStorage', 'sessionStorage'] },
};

/** Folders without code of their own to guard, but which only some rooms may open. */
const CLOSED = ['tools', 'knowledge/content', 'knowledge/generated'];

/**
 * Lint configuration of every wall.
 * @param {string} [base] folder that holds the rooms, relative to the lint root
 * @returns {import('eslint').Linter.Config[]}
 */
export function walls(base = 'src') {
  /** @type {import('eslint').Linter.Config} */
  const open = {
    name: 'wall of the vocabulary',
    files: [`${base}/vocabulary.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '', message: 'The vocabulary knows no room.' }] }],
    },
  };
  /** @type {import('eslint').Linter.Config[]} */
  const rooms = Object.entries(ROOMS).map(([name, room]) => ({
    name: `wall of ${name}`,
    files: [`${base}/${name}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbiddenImports(name, room) }],
      'no-restricted-globals': ['error', ...forbiddenGlobals(name, room)],
      'no-restricted-syntax': ['error', ...forbiddenSyntax(name, room)],
    },
  }));
  return [open, ...rooms];
}

/** @type {(name: string, room: Room) => { regex: string, message: string }[]} */
function forbiddenImports(name, room) {
  const others = [...Object.keys(ROOMS), ...CLOSED].filter((other) => other !== name && !room.rooms.includes(other));
  const family = name.split('/')[0];
  const patterns = others.map((other) => {
    const [head = '', tail] = other.split('/');
    // Inside `knowledge` a neighbour is `../check/`; from elsewhere it is `../knowledge/check/`.
    const path = tail && head === family ? `(?:${head}/)?${tail}` : other;
    // The one way from the worker to the content script: its file name.
    const unless = name === 'background' && other === 'page' ? '(?!page\\.ts\\?iife$)' : '';
    return { regex: `^(?:\\.\\./)+${path}/${unless}`, message: `${name} must not know ${other}.` };
  });
  const packages = room.packages.map((each) => each.replaceAll('/', '\\/') + (each.endsWith(':') ? '' : '(?:\\/|$)'));
  return [
    ...patterns,
    {
      regex: packages.length > 0 ? `^(?!\\.)(?!${packages.join('|')})` : '^(?!\\.)',
      message: `${name} may import from npm only: ${room.packages.join(', ') || 'nothing'}.`,
    },
  ];
}

/** @type {(name: string, room: Room) => { name: string, message: string }[]} */
function forbiddenGlobals(name, room) {
  const names = [...(room.unknown ?? []), ...(room.node ? [] : NETWORK)];
  return names.map((each) => ({ name: each, message: `${name} must not know ${each}.` }));
}

/** @type {(name: string, room: Room) => { selector: string, message: string }[]} */
function forbiddenSyntax(name, room) {
  const asked = [
    { selector: 'ImportExpression', message: 'Import statically: a worker and a content script cannot import later.' },
    {
      selector: 'MemberExpression[property.name="sendBeacon"]',
      message: 'Nothing leaves the browser.',
    },
    {
      selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|style)$/]',
      message: 'Our pages build elements and use classes: no markup from strings, no inline style.',
    },
    {
      selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
      message: 'No markup from strings.',
    },
  ];
  if (name === 'page') {
    asked.push({
      selector: 'MemberExpression[object.name=/^(chrome|browser)$/][property.name="storage"]',
      message: 'page must not know storage.',
    });
  }
  return room.node ? [] : asked;
}

/** What is on the page but not in its text: said plainly, never passed over. */
import type { UNREADABLE } from '../platform/messages.ts';
import { isLargeElement } from './frames.ts';

type Unreadable = (typeof UNREADABLE)[number];

/** Reasons found in this document; each once. Frames are judged by the worker, who knows which of them answer. */
export function unreadableIn(document: Document, roots: Iterable<Document | ShadowRoot>): Unreadable[] {
  const found = new Set<Unreadable>();
  if (document.contentType === 'application/pdf') found.add('PDF viewer');
  for (const root of roots) {
    for (const element of root.querySelectorAll('canvas')) if (isLargeElement(element)) found.add('canvas');
    for (const element of root.querySelectorAll('embed,object')) {
      if (isPdf(element) && isLargeElement(element)) found.add('PDF viewer');
    }
  }
  return [...found];
}

/** Chromium shows a PDF by an `<embed>` of a type of its own. */
function isPdf(element: Element): boolean {
  const type = element.getAttribute('type') ?? '';
  if (/pdf/i.test(type)) return true;
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return /\.pdf(?:$|[?#])/i.test(address);
}

/** Counts such as "1–10 of 57" or "1 tot 10 van 57": from, to, all. */
const RANGE_OF_ALL =
  /(\d{1,6})\s*(?:-|–|—|to|tot|t\/m|tot en met)\s*(\d{1,6})\s*(?:of|van)(?: de| the)?\s*(\d{1,6})\b/i;
const LISTS = 'table,[role="grid"],[role="table"],[role="treegrid"],[role="list"],[role="listbox"],ul,ol';
/** How far around a list its count is looked for, and the longest text that can be one. */
const LEVELS_AROUND = 3;
const MAX_COUNT = 400;

/**
 * Is the list that holds one of these nodes only partly in the document? Virtual tables say how many rows there are
 * (`aria-rowcount`, `aria-setsize`); paged ones write it beside the table.
 */
export function isPartlyLoaded(nodes: Iterable<Node>): boolean {
  const seen = new Set<Element>();
  let lastParent: Node | null = null;
  for (const node of nodes) {
    if (node.parentNode === lastParent) continue; // another row of the same list
    lastParent = node.parentNode;
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    if (element && setLargerThanShown(element)) return true;
    const list = element?.closest(LISTS);
    if (!list || seen.has(list)) continue;
    seen.add(list);
    if (hasMoreRows(list) || countSaysMore(list)) return true;
  }
  return false;
}

function hasMoreRows(list: Element): boolean {
  const holder = list.closest('[aria-rowcount]') ?? list.querySelector('[aria-rowcount]');
  if (!holder) return false;
  const stated = Number(holder.getAttribute('aria-rowcount'));
  if (stated === -1) return true; // the number of rows is not known (WAI-ARIA 1.2)
  return stated > holder.querySelectorAll('tr,[role="row"]').length;
}

function setLargerThanShown(element: Element): boolean {
  const item = element.closest('[aria-setsize]');
  if (!item?.parentElement) return false;
  const stated = Number(item.getAttribute('aria-setsize'));
  return stated === -1 || stated > item.parentElement.querySelectorAll(':scope > [aria-setsize]').length;
}

function countSaysMore(list: Element): boolean {
  let around: Element | null = list.parentElement;
  for (let level = 0; around && level < LEVELS_AROUND; level++, around = around.parentElement) {
    for (const child of around.children) {
      if (child.contains(list) || child.textContent.length > MAX_COUNT) continue;
      const [, from, to, all] = RANGE_OF_ALL.exec(child.textContent) ?? [];
      if (all !== undefined && Number(to) >= Number(from) && Number(all) > Number(to) - Number(from) + 1) return true;
    }
    if (around.localName === 'body') break;
  }
  return false;
}

/** Which lines a change speaks for although it is not in them: a heading, a label, the sentence before. */
import { isHeaderRow } from './columns.ts';
import { HEADINGS } from './elements.ts';
import { LOOK_BACK } from './limits.ts';
import { rowOf } from './rows.ts';
import type { Line, Reader } from './reader.ts';

/** How far the words of a heading can reach, in text nodes. */
const HEADING_REACH = 5_000;
const LISTS = 'table,[role="grid"],[role="table"],[role="treegrid"],ul,ol';

/**
 * The lines after `node` whose reading may depend on it. A row speaks for no other row, unless it names the
 * columns, or has one cell and so may head the rows below it.
 */
export function linesAfter(node: Node, reader: Reader): Set<Line> {
  const found = new Set<Line>();
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const row = rowOf(node);
  if (row && row.childElementCount > 1 && !isHeaderRow(row)) return found;
  const list = row?.closest(LISTS);
  if (list) {
    addWithin(list, reader, found);
    return found;
  }
  const inHeading = Boolean(element?.closest(HEADINGS) ?? element?.querySelector(HEADINGS));
  let budget = inHeading ? Infinity : LOOK_BACK;
  const walker = node.ownerDocument!.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  let at: Node | null = startAfter(walker, node);
  for (let steps = 0; at && budget > 0 && steps < HEADING_REACH; steps++) {
    const within = at.parentElement?.closest(LISTS) ?? null;
    if (within && !within.contains(node)) {
      addWithin(within, reader, found);
      at = startAfter(walker, within);
      continue;
    }
    if (inHeading && at.parentElement?.closest(HEADINGS) && found.size > 0) break;
    const line = reader.lineAt(at);
    if (line) found.add(line);
    budget -= (at as Text).data.length;
    at = walker.nextNode();
  }
  return found;
}

/** The lines in an element, or the line of a text node, unless it is a row, which no other row speaks for. */
export function linesIn(node: Node, reader: Reader): Set<Line> {
  const found = new Set<Line>();
  if (node.nodeType !== Node.ELEMENT_NODE) {
    const line = reader.lineAt(node);
    if (line) found.add(line);
  } else if (rowOf(node) !== node) addWithin(node as Element, reader, found);
  return found;
}

function addWithin(list: Element, reader: Reader, found: Set<Line>): void {
  for (const line of reader.lines.values()) if (list.contains(line.key)) found.add(line);
}

/** The first text node behind a node and all that it holds. */
function startAfter(walker: TreeWalker, node: Node): Node | null {
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  if (!at?.nextSibling) return null;
  walker.currentNode = at.nextSibling;
  return walker.currentNode.nodeType === Node.TEXT_NODE ? walker.currentNode : walker.nextNode();
}

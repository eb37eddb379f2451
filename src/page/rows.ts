/**
 * Rows: which element holds the line that a text or field stands in. Most rows are elements; the terms of a description
 * list and the cells of a flat grid are rows without one, known by their first cell.
 */
import { isColumnLabel, sectionOf } from '../recognition/recogniser.ts';
import { blockOf, isInline, parentOf } from './elements.ts';
import { fieldName, isField } from './fields.ts';
import { ROW_LENGTH } from './limits.ts';

/** How many levels above the block that holds a text its row may be. */
export const ROW_LEVELS = 8;

/** The row a node stands in, or null when its text runs free. Table rows go before list items before flex rows. */
export function rowOf(node: Node): Element | null {
  let flex: Element | null = null;
  let element = blockOf(node);
  for (let level = 0; element && level < ROW_LEVELS; level++, element = parentOf(element)) {
    const name = element.localName;
    if (name === 'tr' || element.getAttribute('role') === 'row') return isShort(element) ? element : null;
    if (name === 'li' && isShort(element)) return element.querySelector('ul,ol,table') ? flex : (flex ?? element);
    if (name === 'dt' || name === 'dd') return flex ?? termRow(element);
    flex ??= gridRow(element);
    if (name === 'table' || name === 'ul' || name === 'ol' || name === 'body' || name === 'form') break;
    if (!flex && (isFlexRow(element) || isRecord(element)) && isShort(element)) flex = element;
  }
  return flex;
}

/** Cells side by side that are no table: a flex, grid or table row by its style, with no row-like things in it. */
function isFlexRow(element: Element): boolean {
  if (element.firstElementChild === element.lastElementChild) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && layRow(element, style) && !element.querySelector(`${ROWLIKE},p`);
}

/** What is a row, or no cell of one. */
const ROWLIKE = 'tr,li,h1,h2,h3,h4,h5,h6,[role="row"],textarea';

function layRow(element: Element, style: CSSStyleDeclaration): boolean {
  if (/flex$/.test(style.display)) return style.flexDirection.startsWith('row') && style.flexWrap === 'nowrap';
  if (/grid$/.test(style.display)) return element.childElementCount <= style.gridTemplateColumns.split(' ').length;
  return style.display === 'table-row';
}

/** Fields of one record have names of their own; more of them are a form of several. */
const MAX_RECORD = 16;
/** What a field beside a drug is called; fields for several drugs repeat these or have none. */
const DETAIL =
  /^(?:dos|sterkte|strength|route|toedien|freq|stop|start|status|sig|aantal|hoeveel|quantity|qty|unit|eenheid|instru|duur|duration|keren|gebruik|direction)/i;

/** To count all children takes long where there are thousands. */
function hasMore(element: Element, most: number): boolean {
  let count = 0;
  for (let at = element.firstElementChild; at && count <= most; at = at.nextElementSibling) count++;
  return count > most;
}

/** Fields that tell of one drug: side by side in one block, or each under a label of its own, one of them a detail. */
function isRecord(element: Element): boolean {
  if (element.firstElementChild === element.lastElementChild || hasMore(element, MAX_RECORD * 3)) return false;
  let beside = 0;
  let flat = true;
  for (const child of element.children) {
    if (isField(child)) beside++;
    else if (child.localName === 'br' || (!isInline(child) && !PASSED.has(child.localName))) flat = false;
  }
  if (flat && beside > 1) return true;
  if (!isShort(element) || element.querySelector(ROWLIKE)) return false;
  const fields = [...element.querySelectorAll('input,select')].filter(isField);
  if (fields.length < 2 || fields.length > MAX_RECORD) return false;
  const labels = fields.map((field) => fieldName(field).toLowerCase()).filter((label) => label !== '');
  return labels.length > 1 && new Set(labels).size === labels.length && labels.some((label) => DETAIL.test(label));
}

/**
 * The term that a term or its description stands under, when they are one line: "simvastatin 40 mg" and "stopped 2021".
 * A term that is a heading we know ("Allergies") heads what follows, and long descriptions are text.
 */
function termRow(element: Element): Element | null {
  const term = termOf(element);
  if (!term || sectionOf(term.textContent.trim())) return null;
  const cells = descriptionsOf(term);
  if (cells.length === 0 || cells.some((cell) => cell.querySelector('ul,ol,dl,table,p,h1,h2,h3,h4,h5,h6'))) return null;
  return [term, ...cells].every(isShort) ? term : null;
}

/** The `dt` that a `dt` or `dd` belongs to. */
function termOf(element: Element): Element | null {
  let at: Element | null = element;
  while (at?.localName === 'dd') at = at.previousElementSibling;
  return at?.localName === 'dt' ? at : null;
}

function descriptionsOf(term: Element): Element[] {
  const found: Element[] = [];
  for (let at = term.nextElementSibling; at?.localName === 'dd'; at = at.nextElementSibling) found.push(at);
  return found;
}

/** Longer grids are laid out some other way. */
const MAX_GRID = 4_000;
/** Wider tables are no medication lists. */
export const MAX_COLUMNS = 60;

/** The first cell of the row that a cell of a flat grid stands in, where the first row of the grid names its columns. */
function gridRow(cell: Element): Element | null {
  const columns = columnsOfGrid(cell);
  if (columns === 0) return null;
  const cells = [...cell.parentElement!.children];
  const at = cells.indexOf(cell);
  const row = cells.slice(at - (at % columns), at - (at % columns) + columns);
  return row.every(isShort) && !row.some((one) => one.querySelector(`${ROWLIKE},p`)) ? row[0]! : null;
}

/** How many columns a flat grid has whose first cells are labels; 0 for any other parent. */
function columnsOfGrid(cell: Element): number {
  const grid = cell.parentElement;
  if (!grid || grid.localName === 'tr' || grid.firstElementChild === grid.lastElementChild) return 0;
  const style = grid.ownerDocument.defaultView?.getComputedStyle(grid);
  if (!style || !/grid$/.test(style.display)) return 0;
  const count = grid.childElementCount;
  const columns = style.gridTemplateColumns.split(' ').length;
  if (count < 4 || count > MAX_GRID || count === columns || count % columns !== 0) return 0;
  return areLabels([...grid.children].slice(0, columns)) ? columns : 0;
}

/** Labels are short and hold no figures. */
const LABEL = /^[^\d]{0,30}$/;

/** Do these cells name the columns below them? */
export function areLabels(cells: readonly Element[]): boolean {
  if (cells.length < 2 || cells.length > MAX_COLUMNS) return false;
  const labels = cells.map((cell) => cell.textContent.trim());
  return labels.every((label) => LABEL.test(label)) && labels.some(isColumnLabel);
}

/** The elements that a row is made of: itself, or with its first cell the others. */
export function partsOf(row: Element): readonly Element[] {
  if (row.localName === 'dt') return [row, ...descriptionsOf(row)];
  const columns = row.localName === 'tr' || row.localName === 'li' ? 0 : columnsOfGrid(row);
  if (columns === 0) return [row];
  const cells = [...row.parentElement!.children];
  return cells.slice(cells.indexOf(row), cells.indexOf(row) + columns);
}

/** Where a row may be known that `element` stands in: itself, or the nearest cell before it. */
export function* mayHead(element: Element): Generator<Element> {
  let at: Element | null = element;
  const alone = element.localName === 'tr' || element.localName === 'li';
  for (let cells = 0; at && cells < (alone ? 1 : MAX_CELLS); cells++, at = at.previousElementSibling) yield at;
}

const MAX_CELLS = 12;

function isShort(element: Element): boolean {
  // Almost all rows are short; the length of a long one is known before its end.
  let length = 0;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += (node as Text).data.length;
    if (length > ROW_LENGTH * 3) return false;
  }
  return length <= ROW_LENGTH || element.textContent.replace(/\s+/g, ' ').length <= ROW_LENGTH;
}

/** Elements without text of their own that do not break a line. */
export const PASSED: ReadonlySet<string> = new Set([
  'img',
  'svg',
  'script',
  'style',
  'template',
  'button',
  'input',
  'rp',
  'rt',
]);

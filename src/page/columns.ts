/** The labels of a table's columns, where they say something of the drug in a row ("Stopdatum"). */
import { columnWords, isColumnLabel, sectionOf } from '../recognition/recogniser.ts';
import { parentOf } from './elements.ts';
import { areLabels, MAX_COLUMNS, partsOf } from './rows.ts';

const CELLS = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';
const TABLES = 'table,[role="table"],[role="grid"],[role="treegrid"]';

/** Does this row only name the columns below it? */
export function isHeaderRow(row: Element): boolean {
  return row === headerOf(row);
}

/** The words of a row above which no label says anything, whatever its cells hold. */
export const NO_COLUMN_WORDS: ReadonlyMap<Element, string> = new Map();

/** For the cells of a row, the words that their labels put before them; cells without any are left out. */
export function columnWordsIn(row: Element): ReadonlyMap<Element, string> {
  const header = headerOf(row);
  if (!header || header === row) return NO_COLUMN_WORDS;
  const labels = labelsOf(header);
  if (labels.size === 0) return NO_COLUMN_WORDS;
  const found = new Map<Element, string>();
  for (const [column, cell] of columnsOf(row)) {
    const words = columnWords(labels.get(column) ?? '', cell.textContent);
    if (words) found.set(cell, words);
  }
  return found;
}

const known = new WeakMap<Element, { text: string; labels: ReadonlyMap<number, string> }>();

/** The labels in a header that say something, by the number of their column. Kept, since every row asks for them. */
function labelsOf(header: Element): ReadonlyMap<number, string> {
  const text = header.textContent;
  const last = known.get(header);
  if (last?.text === text) return last.labels;
  const labels = new Map<number, string>();
  for (const [column, cell] of columnsOf(header))
    if (isColumnLabel(cell.textContent)) labels.set(column, cell.textContent);
  known.set(header, { text, labels });
  return labels;
}

/** The row that names the columns: the last one of the head, else the first row of the table. */
function headerOf(row: Element): Element | null {
  const table = row.closest(TABLES);
  if (table instanceof HTMLTableElement) return table.tHead?.rows[table.tHead.rows.length - 1] ?? firstRow(table, row);
  if (!table) return labelRowAbove(row);
  return table.querySelector('[role="columnheader"]')?.closest('[role="row"]') ?? null;
}

/** The first row of a table without a head, unless its rows have labels of their own ("Allergies | penicillin"). */
function firstRow(table: HTMLTableElement, row: Element): Element | null {
  const first = table.rows[0];
  if (!first) return null;
  const cells = [...first.cells];
  if (cells.every(({ localName }) => localName === 'th')) return first;
  const own = row === first ? '' : (row.firstElementChild?.textContent.trim() ?? '');
  return cells[0]?.localName !== 'th' && areLabels(cells) && !sectionOf(own) ? first : null;
}

/** Elements between the rows and the labels that stand above them all. */
const LABEL_LEVELS = 3;

/** The first of the rows by style, or what stands above them all, when it holds as many cells and nothing but labels. */
function labelRowAbove(row: Element): Element | null {
  const cells = cellsOf(row);
  if (cells[0] === row) return row.localName === 'dt' ? null : row.parentElement!.firstElementChild;
  let at: Element = row;
  for (let level = 0; level < LABEL_LEVELS; level++) {
    const parent = parentOf(at);
    const first = parent?.firstElementChild;
    if (!parent || !first) return null;
    const labels = first.childElementCount === 1 ? first.firstElementChild! : first;
    if ((first !== at || level === 0) && labels.childElementCount === cells.length && areLabels(cellsOf(labels)))
      return labels;
    at = parent;
  }
  return null;
}

/** The cells of a row; a row without an element of its own is known by its first. */
function cellsOf(row: Element): readonly Element[] {
  const parts = partsOf(row);
  return parts.length > 1 ? parts : [...row.children];
}

/** Cells by the number of their column, counting those that span several. */
function* columnsOf(row: Element): Generator<[number, Element]> {
  let column = 0;
  const bare = !row.closest(TABLES);
  for (const cell of bare ? cellsOf(row) : row.children) {
    if (!bare && !cell.matches(CELLS)) continue;
    if (column > MAX_COLUMNS) return;
    yield [column, cell];
    column += cell instanceof HTMLTableCellElement ? cell.colSpan : 1;
  }
}

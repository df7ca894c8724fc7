import { within, type PageLine } from "./lines.ts";

const TABLES: ReadonlySet<string> = new Set(["TABLE"]);
const ROWS: ReadonlySet<string> = new Set(["TR"]);
const LEAST_CELLS = 2;
/** In UTF-16 units: what is longer is no figure's row. */
const LONGEST = 200;

/** Whether a line is a row of figures in one. */
export const isRow = ({ block }: PageLine): boolean => block !== null && ROWS.has(block.nodeName.toUpperCase());

/** Whether a table stands among the story's paragraphs, by itself or in a box of its own. */
const isAmong = (table: Element, beside: ReadonlySet<Element>): boolean =>
  [table.parentElement, table.parentElement?.parentElement].some((holder) => holder != null && beside.has(holder));

/** The cells of one row in one line, as a table's row is typed. */
function rowOf(row: Element, cells: readonly PageLine[]): PageLine {
  const text = cells.map((cell) => cell.text).join(" | ");
  return { text, block: row, linked: cells.reduce((sum, { linked }) => sum + linked, 0) };
}

/**
 * The lines of a page with the cells of a table of figures among the story's paragraphs joined row by row, where the extractor left the
 * whole table out: cell by cell they would say nothing.
 */
export function withRows(page: readonly PageLine[], beside: ReadonlySet<Element>, isKept: (line: PageLine) => boolean): readonly PageLine[] {
  const tables = Map.groupBy(page, (line) => within(line, TABLES));
  const isLeft = ([table, lines]: readonly [Element | null, readonly PageLine[]]): boolean =>
    table !== null && isAmong(table, beside) && lines.some(({ text }) => /\p{Nd}/u.test(text)) && !lines.some((line) => isKept(line) || line.text.length > LONGEST);
  const left = new Set([...tables].filter(isLeft).flatMap(([, lines]) => lines));
  const rows = Map.groupBy(left, (line) => within(line, ROWS));
  return page.flatMap((line) => {
    const row = left.has(line) ? within(line, ROWS) : null;
    const cells = row === null ? [] : (rows.get(row) ?? []);
    return row === null || cells.length < LEAST_CELLS ? [line] : cells[0] === line ? [rowOf(row, cells)] : [];
  });
}

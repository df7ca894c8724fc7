import { above, within, type PageLine } from "./lines.ts";

const TABLES: ReadonlySet<string> = new Set(["TABLE"]);
const CELLS: ReadonlySet<string> = new Set(["TD", "TH"]);

type Column = { readonly table: Element; readonly column: number };

/** The tables that a line stands in, the innermost first, and which of their columns. */
function columnsAround(line: PageLine): Column[] {
  const columns: Column[] = [];
  for (let cell = within(line, CELLS); cell !== null; ) {
    const table = above(cell, TABLES);
    if (table !== null) columns.push({ table, column: [...(cell.parentElement?.children ?? [])].indexOf(cell) });
    cell = table === null ? null : above(table, CELLS);
  }
  return columns;
}

/** Whether a line stands in a column of a table of which another row holds the story, in a table of its own or not: old pages are laid out so. */
export function columnsOf(story: readonly PageLine[]): (line: PageLine) => boolean {
  const columns = new Map<Element, Set<number>>();
  for (const { table, column } of story.flatMap(columnsAround)) columns.set(table, (columns.get(table) ?? new Set()).add(column));
  return (line) => {
    const shared = columnsAround(line).find(({ table }) => columns.has(table));
    return shared !== undefined && columns.get(shared.table)?.has(shared.column) === true;
  };
}

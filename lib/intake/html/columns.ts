import { within, type PageLine } from "./lines.ts";

const TABLES: ReadonlySet<string> = new Set(["TABLE"]);
const CELLS: ReadonlySet<string> = new Set(["TD", "TH"]);

/** The table that a line stands in, and which of its columns. */
function columnOf(line: PageLine): { readonly table: Element; readonly column: number } | null {
  const [table, cell] = [within(line, TABLES), within(line, CELLS)];
  return table === null || cell === null ? null : { table, column: [...(cell.parentElement?.children ?? [])].indexOf(cell) };
}

/** Whether a line stands in a column of a table of which another row holds the story: old pages are laid out so. */
export function columnsOf(story: readonly PageLine[]): (line: PageLine) => boolean {
  const columns = new Map<Element, Set<number>>();
  for (const { table, column } of story.flatMap((line) => columnOf(line) ?? [])) columns.set(table, (columns.get(table) ?? new Set()).add(column));
  return (line) => {
    const place = columnOf(line);
    return place !== null && columns.get(place.table)?.has(place.column) === true;
  };
}

import type { PersonRow } from "./person-rows.ts";
import { withoutName } from "./person-rows.ts";
import type { TableErasure } from "../../excel/erase-person.ts";

/** What erasing a person would do, and what it would leave to a person's own eyes. */
export interface Erasure {
  readonly tables: readonly TableErasure[];
  /** Of the column that names people, in the table of people; null where no own row can be taken out. */
  readonly nameHeader: string | null;
  /** Rows that the pane does not change: plain cells, and words in which the name occurs. */
  readonly left: readonly PersonRow[];
}

/** Own rows go, cells that list people lose the name, everything else is left and shown. */
export function erasureOf(rows: readonly PersonRow[], person: string): Erasure {
  const canChange = (row: PersonRow) => row.kind !== "mentions" && row.excelTable !== null;
  const changed = rows.filter(canChange);
  const tables = [...new Set(changed.map(({ excelTable }) => excelTable ?? ""))].map((table): TableErasure => {
    const own = changed.filter(({ excelTable }) => excelTable === table);
    return {
      table,
      rows: own.flatMap(({ kind, bodyRow }) => (kind === "own" ? [bodyRow] : [])),
      cells: own.flatMap(({ kind, bodyRow, cells }) =>
        kind === "own"
          ? []
          : cells.map(({ header, text }) => ({
              row: bodyRow,
              header,
              before: text,
              after: withoutName(text, person),
            })),
      ),
    };
  });
  const own = changed.find(({ kind }) => kind === "own");
  const nameHeader = own?.cells.find(({ text }) => text.trim() === person)?.header ?? null;
  return { tables, nameHeader, left: rows.filter((row) => !canChange(row)) };
}

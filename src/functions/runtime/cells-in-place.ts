import { demand } from "./answer.ts";
import type { Column } from "./column.ts";
import { readList } from "./rows.ts";
import type { Settings } from "./settings.ts";

/** The cells of a list one by one, a blank as null: for lists in which the place of a value says what it is of. */
export function cellsInPlace<T>(argument: string, column: Column<T | null>, settings: Settings): readonly (T | null)[] {
  const { rows } = demand(readList({ [argument]: column }), settings.language);
  return rows.map((row) => row?.[argument] ?? null);
}

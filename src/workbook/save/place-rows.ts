import { idText } from "./find-record.ts";
import { isBlankRow } from "./plan-save.ts";
import type { Look, TableAccess, WritePlace } from "./table-access.ts";

/**
 * Where new rows go: into blank rows at the end of the body, then above the totals, or below the table.
 * @param blank rows of the body that are blank, from the first one on
 */
export function placesForNew(
  { hasTotals, below }: Pick<Look, "hasTotals" | "below">,
  count: number,
  blank: readonly number[],
): readonly WritePlace[] {
  const filled = blank.slice(0, count).map((row): WritePlace => ({ kind: "fill", row }));
  const others = count - filled.length;
  const isFree = below.slice(0, others).every((row) => row.every((cell) => cell === null));
  const free = (at: number): WritePlace => {
    if (hasTotals) return { kind: "insert", above: "totals" };
    return isFree ? { kind: "below", at } : { kind: "insert", above: "below" };
  };
  return [...filled, ...Array.from({ length: others }, (_, at) => free(at))];
}

/** Rows at the end that are asked whether they are blank; a team seldom keeps more ready. */
const MOST_BLANK = 200;

/** The blank rows at the end of the body, the first one first; one more request where there may be several. */
export async function blankRowsAtEnd(access: TableAccess, { rows, ids, last }: Look): Promise<readonly number[]> {
  if (rows === 0 || !isBlankRow(last)) return [];
  const known = ids.findLastIndex((id) => idText(id) !== "") + 1;
  const first = Math.max(known, rows - MOST_BLANK);
  if (first >= rows - 1) return [rows - 1];
  const asked = Array.from({ length: rows - first }, (_, at) => first + at);
  const images = await access.readRows(asked);
  const filled = images.findLastIndex((image) => !isBlankRow(image)) + 1;
  return asked.slice(filled);
}

import type { Region } from "./region.ts";
import { isKnownHeader } from "./header-names.ts";
import type { RawCell, RawSheet } from "./sheet.ts";

type Cells = readonly RawCell[];

const HEADERS_NEEDED = 2;

/**
 * Every run of texts on a sheet, without a gap, in which two are headers of the contract or more: where a table may
 * begin beside or below another one. A run that repeats the one above it, as for printing, is left out.
 */
export function headerBlocks(sheet: RawSheet): readonly Region[] {
  const above = new Map<number, string>();
  return sheet.rows.flatMap((cells, headerRow) =>
    runsOf(cells)
      .filter(({ left, right }) => {
        const run = cells.slice(left, right + 1);
        if (!run.every((cell) => typeof cell === "string")) return false;
        if (run.filter(isKnownHeader).length < HEADERS_NEEDED) return false;
        const repeats = above.get(left) === JSON.stringify(run);
        above.set(left, JSON.stringify(run));
        return !repeats;
      })
      .map((run) => ({ sheet, name: null, headerRow, upperRow: null, ...run, bottom: sheet.rows.length - 1 })),
  );
}

function runsOf(cells: Cells): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  cells.forEach((cell, index) => {
    const last = runs.at(-1);
    if (cell === null) return;
    if (last?.right === index - 1) last.right = index;
    else runs.push({ left: index, right: index });
  });
  return runs.filter(({ left, right }) => right - left + 1 >= HEADERS_NEEDED);
}

/** Blocks that end where the next one begins: to the right, and below where their columns meet. */
export function apart(blocks: readonly Region[]): readonly Region[] {
  const meets = (block: Region, other: Region) => other.left <= block.right && other.right >= block.left;
  // Of two rows of headers, as in two languages, the lower one stands above the values.
  const lowest = blocks.filter(
    (block) => !blocks.some((other) => other.headerRow === block.headerRow + 1 && meets(block, other)),
  );
  return lowest.map((block) => {
    const beside = lowest.filter(({ left }) => left > block.right).map(({ left }) => left - 1);
    const right = beside.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...beside);
    const left = lowest.some((other) => other.right < block.left) ? block.left : 0;
    const below = lowest.find(
      (other) => other.headerRow > block.headerRow && other.left <= right && other.right >= left,
    );
    const bottom = below === undefined ? block.bottom : endAbove(below, left, right);
    return { ...block, left, right, bottom };
  });
}

// Titles of the next table and the blank rows above them belong to neither.
function endAbove({ sheet, headerRow }: Region, left: number, right: number): number {
  const filled = (row: number) =>
    (sheet.rows[row] ?? []).slice(left, right + 1).filter((cell) => cell !== null && cell !== "").length;
  let row = headerRow - 1;
  while (row > 0 && filled(row) === 1) row -= 1;
  if (filled(row) > 0) return headerRow - 1;
  while (row > 0 && filled(row) === 0) row -= 1;
  return row;
}

import { address, parseAddress } from "../sheet.ts";

/** Cells as people would name them together: neighbours below each other as a range, A2:A5, in the order of the sheet. */
export function cellRanges(cells: readonly string[]): readonly string[] {
  const places = cells
    .flatMap((cell) => parseAddress(cell) ?? [])
    .toSorted((a, b) => a.column - b.column || a.row - b.row);
  const ranges: { readonly column: number; readonly top: number; bottom: number }[] = [];
  for (const { row, column } of places) {
    const last = ranges.at(-1);
    if (last?.column === column && row <= last.bottom + 1) last.bottom = row;
    else ranges.push({ column, top: row, bottom: row });
  }
  return ranges.map(({ column, top, bottom }) =>
    top === bottom ? address(top, column) : `${address(top, column)}:${address(bottom, column)}`,
  );
}

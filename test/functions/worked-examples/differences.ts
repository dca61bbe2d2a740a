/**
 * Where cells are not what an example says. A number must agree to the last digit that is given, a whole number wholly;
 * an error is given as its code.
 */
export function differences(cells: unknown, expected: unknown): readonly string[] {
  const [rows, wanted] = [asRows(cells), asRows(expected)];
  if (rows.length !== wanted.length) return [`${String(rows.length)} rows instead of ${String(wanted.length)}`];
  return wanted.flatMap((row, at) => {
    const found = rows[at] ?? [];
    if (found.length !== row.length)
      return [`row ${String(at + 1)}: ${String(found.length)} cells instead of ${String(row.length)}`];
    return row.flatMap((cell, column) =>
      isSame(found[column], cell)
        ? []
        : [`row ${String(at + 1)}, cell ${String(column + 1)}: ${show(found[column])} instead of ${show(cell)}`],
    );
  });
}

function isSame(found: unknown, expected: unknown): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return found === expected;
  return Math.abs(found - expected) <= toleranceOf(expected);
}

// Half of the last digit; a little more, because 0.125 lies in the middle between 0.12 and 0.13.
function toleranceOf(expected: number): number {
  const { length } = /\.(\d+)$/.exec(String(expected))?.[1] ?? "";
  return length === 0 ? 1e-9 * Math.max(1, Math.abs(expected)) : 0.5 * 10 ** -length + 1e-9;
}

function asRows(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value) ? (value as unknown[][]) : [[value]];
}

function show(cell: unknown): string {
  return cell === undefined ? "nothing" : JSON.stringify(cell);
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnAt, number, numberNotZero } from "../../../src/functions/runtime/column.ts";
import { lineUp, readList, readTable } from "../../../src/functions/runtime/rows.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const columns = (first: unknown, second: unknown) => ({ first: number(first), second: number(second) });
const rowsOf = (first: unknown, second: unknown) => valueOf(readTable(columns(first, second))).rows;

describe("a row", () => {
  test("has every argument, a blank one as null", () => {
    expect(rowsOf([[1], [2]], [[3], [""]])).toEqual([
      { ok: true, value: { first: 1, second: 3 } },
      { ok: true, value: { first: 2, second: null } },
    ]);
  });

  test("is the same one filled in anew, with nothing of another row in it", () => {
    const { read } = valueOf(lineUp(columns([[1], ["x"], [2]], [[3], [4], [""]])));
    expect(read(0, 0)).toEqual({ ok: true, value: { first: 1, second: 3 } });
    expect(read(1, 0)).toMatchObject({ ok: false });
    expect(read(2, 0)).toEqual({ ok: true, value: { first: 2, second: null } });
    expect(read(2, 0)).toBe(read(0, 0));
  });

  test.each<[first: unknown, second: unknown, argument: string, why: string]>([
    [[["x"], [1]], [["y"], [1]], "first", "both faulty"],
    [[[1], [1]], [["y"], [1]], "second", "only the second"],
    [[["x"], [1]], "y", "first", "before the one that is repeated"],
    ["x", [["y"], [1]], "first", "the repeated one before"],
  ])("tells its first fault: %j and %j, %s (%s)", (first, second, argument) => {
    expect(rowsOf(first, second)[0]).toMatchObject({ ok: false, fault: { argument } });
  });

  test("is blank when nothing but a repeated cell stands in it", () => {
    expect(rowsOf([[1], [""]], 5)[1]).toBe("blank");
    expect(rowsOf("", "")).toEqual(["blank"]);
  });
});

describe("a range that holds several columns", () => {
  const cells = [
    [1, "x"],
    [2, 4],
    [null, ""],
  ];
  const halves = (raw: readonly (readonly unknown[])[]) => ({
    first: columnAt(0, number(raw)),
    second: columnAt(1, numberNotZero(raw)),
  });

  test("is read in each of its places, as one column each", () => {
    const { shape, rows } = valueOf(readTable(halves(cells)));
    expect(shape).toEqual({ rows: 3, columns: 1 });
    expect(rows).toMatchObject([
      { ok: false, fault: { argument: "second" } },
      { ok: true, value: { first: 2, second: 4 } },
      "blank",
    ]);
  });

  test("of one row goes with longer ones, each place repeated", () => {
    const columns = { ...halves([[7, 8]]), third: number([[1], [2]]) };
    expect(valueOf(readTable(columns)).rows).toEqual([
      { ok: true, value: { first: 7, second: 8, third: 1 } },
      { ok: true, value: { first: 7, second: 8, third: 2 } },
    ]);
  });
});

test("every position of a long or wide range is read as itself, in whatever order it is asked for", () => {
  const cell = fc.constantFrom<unknown>(1, 2.5, "", null, "x");
  const shape = fc.record({ rows: fc.integer({ min: 1, max: 200 }), columns: fc.integer({ min: 1, max: 90 }) });
  fc.assert(
    fc.property(
      shape,
      fc.infiniteStream(cell),
      fc.infiniteStream(fc.nat()),
      ({ rows, columns: width }, cells, places) => {
        const range = () =>
          Array.from({ length: rows }, () => Array.from({ length: width }, () => cells.next().value as unknown));
        const [first, second] = [range(), range()];
        const { read } = valueOf(lineUp(columns(first, second)));
        for (const place of places.take(20)) {
          const [row, column] = [Math.floor(place / width) % rows, place % width];
          const alone = readTable(columns([[first[row]?.[column]]], [[second[row]?.[column]]]));
          expect([read(row, column)]).toEqual(valueOf(alone).rows);
        }
      },
    ),
  );
});

test("a list is its rows, blank ones as null, or its first fault", () => {
  const { rows } = valueOf(readList(columns([[1], [""], [3]], [[2], [""], [4]])));
  expect(rows).toEqual([{ first: 1, second: 2 }, null, { first: 3, second: 4 }]);
  expect(faultOf(readList(columns([[""], ["x"], [1]], [[""], [2], ["y"]])))).toBe("not-a-number: first");
});

test("ranges that do not fit are no table", () => {
  expect(faultOf(lineUp(columns([[1], [2]], [[1], [2], [3]])))).toBe("wrong-shape: second");
});

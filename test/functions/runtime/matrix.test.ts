import { describe, expect, test } from "vitest";
import {
  commonShape,
  matrixOf,
  shapeOf,
  trimWholeColumns,
  type Matrix,
} from "../../../src/functions/runtime/matrix.ts";

const block = (rows: number, columns: number) => ({ rows, columns });

test.each<[raw: unknown, matrix: unknown, why: string]>([
  [80, [[80]], "a scalar"],
  [null, [[null]], "an argument that was left out"],
  [[[1], [2]], [[1], [2]], "a range stays"],
])("%j becomes %j (%s)", (raw, matrix) => {
  expect(matrixOf(raw)).toEqual(matrix);
});

describe("the shape of a result", () => {
  test.each([
    [{ a: block(1, 1), b: block(1, 1) }, "1×1", "cells"],
    [{ a: block(3, 1), b: block(1, 1) }, "3×1", "one cell goes with a column"],
    [{ a: block(1, 1), b: block(1, 4) }, "1×4", "and with a row"],
    [{ a: block(2, 3), b: block(2, 3) }, "2×3", "blocks of one shape"],
  ])("%# is %s (%s)", (shapes, shape) => {
    const common = commonShape(shapes);
    expect(common.ok && `${String(common.value.rows)}×${String(common.value.columns)}`).toBe(shape);
  });

  test.each([
    [block(5, 1), block(3, 1), "5×1", "3×1"],
    [block(3, 1), block(1, 3), "3×1", "1×3"],
    [block(2, 2), block(4, 1), "2×2", "4×1"],
    [block(2, 3), block(2, 2), "2×3", "2×2"],
  ])("a difference names both shapes (%#)", (a, b, expected, found) => {
    expect(commonShape({ a, b })).toEqual({
      ok: false,
      fault: { code: "wrong-shape", argument: "b", found, expected },
    });
  });
});

describe("references to whole columns", () => {
  const whole = (used: number): Matrix =>
    Array.from({ length: 1_048_576 }, (_, row) => [row < used && row % 2 === 0 ? row : null]);

  test("end with the last row that any of them uses", () => {
    const { a, b } = trimWholeColumns({ a: whole(7), b: whole(4) });
    expect([shapeOf(a), shapeOf(b)]).toEqual([
      { rows: 7, columns: 1 },
      { rows: 7, columns: 1 },
    ]);
  });

  test("leave other ranges alone, also their blank ends", () => {
    const part: Matrix = [[1], [null], [null]];
    expect(trimWholeColumns({ part, all: whole(1) }).part).toBe(part);
    expect(trimWholeColumns({ part }).part).toBe(part);
  });

  test("that are empty keep one blank row", () => {
    expect(trimWholeColumns({ a: whole(0) }).a).toEqual([[0]].map(() => [null]));
  });
});

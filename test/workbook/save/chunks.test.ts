import fc from "fast-check";
import { expect, test } from "vitest";
import { chunksOf, serialisedBytes } from "#workbook/save/chunks.ts";

test.each<[why: string, items: readonly string[], limits: { rows: number; bytes: number }, sizes: readonly number[]]>([
  ["nothing is no request", [], { rows: 2, bytes: 99 }, []],
  ["so many rows", ["a", "b", "c"], { rows: 2, bytes: 99 }, [2, 1]],
  ["so many bytes, quotes counted", ["aa", "bb", "cc"], { rows: 9, bytes: 8 }, [2, 1]],
  ["Chinese counts three bytes", ["好", "好"], { rows: 9, bytes: 9 }, [1, 1]],
  ["one that is too large goes alone", ["a", "long".repeat(9), "b"], { rows: 9, bytes: 10 }, [1, 1, 1]],
])("%s", (_, items, limits, sizes) => {
  expect(chunksOf(items, limits).map(({ length }) => length)).toEqual(sizes);
});

test("20,000 rows of a visit stay below 1 MB and 200 rows a request", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    at,
    words: "年底前要把二线的换型时间压到二十分钟以内".repeat(8),
  }));
  const chunks = chunksOf(rows);
  expect(chunks.flat()).toEqual(rows);
  expect(Math.max(...chunks.map(({ length }) => length))).toBe(200);
  expect(Math.max(...chunks.map((chunk) => serialisedBytes(chunk)))).toBeLessThanOrEqual(1_001_000);
});

test("bytes are those that are sent", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(serialisedBytes(text)).toBe(new TextEncoder().encode(JSON.stringify(text)).length);
    }),
  );
});

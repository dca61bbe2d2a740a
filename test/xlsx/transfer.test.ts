import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { packWorkbook, unpackWorkbook } from "#xlsx/transfer.ts";

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const cell = fc.oneof<fc.Arbitrary<RawCell>[]>(
  fc.constant(null),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("__proto__", "constructor", ""),
  number,
  fc.boolean(),
  fc.record({ kind: fc.constant("date" as const), serial: number }),
  fc.record({ kind: fc.constant("error" as const), error: fc.constantFrom("#REF!", "#N/A", "#VALUE!") }),
  fc.record({ kind: fc.constant("uncalculated" as const), formula: fc.string() }),
);
const range = fc.record({ top: fc.nat(), left: fc.nat(), bottom: fc.nat(), right: fc.nat() });
const sheet = fc.record(
  {
    name: fc.string(),
    rows: fc.array(fc.array(cell)),
    tables: fc.array(range.map((where) => ({ ...where, name: "T" }))),
    hidden: fc.constant(true as const),
    merges: fc.array(range),
    kamFormulas: fc.array(fc.record({ row: fc.nat(), column: fc.nat(), formula: fc.string() })),
  },
  { requiredKeys: ["name", "rows", "tables"], noNullPrototype: true },
);
const workbook: fc.Arbitrary<RawWorkbook> = fc.record(
  { file: fc.string(), date1904: fc.boolean(), sheets: fc.array(sheet), mapping: fc.string() },
  { requiredKeys: ["file", "date1904", "sheets"], noNullPrototype: true },
);

test("what is packed comes out the same, by way of the processes' own copying", () => {
  fc.assert(
    fc.property(workbook, (original) => {
      expect(unpackWorkbook(structuredClone(packWorkbook(original)))).toEqual(original);
    }),
  );
});

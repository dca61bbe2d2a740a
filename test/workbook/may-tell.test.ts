import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contract, TABLE_IDS } from "#workbook/contract.ts";
import type { Column, Sensitivity } from "#workbook/define-table.ts";
import { columnsLeftOut, mayTell } from "#workbook/may-tell.ts";

describe("REC-8 what a document leaves out", () => {
  test.each<[sensitivity: Sensitivity | undefined, personal: boolean, told: boolean, why: string]>([
    [undefined, false, true, "what is not marked is business"],
    ["business", false, true, "business data always"],
    ["personal", false, false, "a name stays out"],
    ["personal", true, true, "unless it was asked for"],
    ["sensitive", false, false, "a note about a person stays out"],
    ["sensitive", true, false, "and does so when names are asked for"],
    ["confidential", true, false, "our own limit is in the document that is about it, nowhere else"],
  ])("%s, personal %s: %s (%s)", (sensitivity, personal, told) => {
    expect(mayTell(sensitivity, personal)).toBe(told);
  });

  test("the names and notes of contacts are among the columns left out, their department is not", () => {
    const of = (personal: boolean) =>
      columnsLeftOut(personal).flatMap(({ table, column }) => (table === "persons" ? [column] : []));
    expect(of(false)).toEqual(expect.arrayContaining(["name", "title", "phone", "email", "notes", "valuePoints"]));
    expect(of(false)).not.toContain("department");
    expect(of(true)).toEqual(expect.arrayContaining(["notes", "notePurpose", "needEsteem"]));
    expect(of(true)).not.toContain("name");
  });

  test("asking for personal data never leaves out more", () => {
    const key = ({ table, column }: { table: string; column: string }) => `${table}.${column}`;
    const always = new Set(columnsLeftOut(false).map(key));
    expect(columnsLeftOut(true).every((one) => always.has(key(one)))).toBe(true);
  });

  test("every column is either told or left out, by its mark alone", () => {
    const columns = TABLE_IDS.flatMap((table) =>
      Object.entries<Column>(contract[table].columns).map(([column, { sensitivity }]) => ({
        table,
        column,
        sensitivity,
      })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.boolean(), ({ table, column, sensitivity }, personal) => {
        const isOut = columnsLeftOut(personal).some((one) => one.table === table && one.column === column);
        expect(isOut).toBe(!mayTell(sensitivity, personal));
      }),
    );
  });
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBook } from "#workbook/read-account-book.ts";
import { valueOf } from "#test/support/outcome.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { formulaText, missingArguments } from "../../../src/taskpane/features/functions/formula-text.ts";
import {
  columnChoices,
  suggested,
  tablesFor,
  type ColumnChoice,
} from "../../../src/taskpane/features/functions/suggest-arguments.ts";
import { functionGuide } from "../../../tools/function-guide.ts";
import { readFunctions } from "../../../tools/functions.ts";

const guide = functionGuide(await readFunctions("src/functions"));
const entryOf = (id: string) => {
  const found = guide.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe.each(["zh-CN", "en"])("in the sample workbook, %s", (language) => {
  let choices: readonly ColumnChoice[] = [];

  test("the columns that an argument is called after are found, in the table that has most of them", async () => {
    const path = join(import.meta.dirname, `../../../examples/kam-sample.${language}.xlsx`);
    choices = columnChoices(valueOf(readBook(valueOf(await readWorkbook(path)))).tables);
    const [table = ""] = tablesFor(entryOf("VALUESCORE"), choices);
    const found = suggested(entryOf("VALUESCORE"), choices, table);
    expect(table).toBe("KAM_customers");
    expect(Object.keys(found)).toEqual(["financial", "strategic", "influence", "growth", "risk", "synergy"]);
    expect(tablesFor(entryOf("RSI"), choices)[0]).toBe("KAM_persons");
    expect(tablesFor(entryOf("FOLLOWUPDUE"), choices)[0]).toBe("KAM_visits");
  });
});

describe("a formula", () => {
  const column = (header: string) => ({ kind: "column", header }) as const;
  const given = {
    value: column("客户价值"),
    growth: column("成长[%]"),
    risk: { kind: "cells", address: "表!D2:D9" },
  } as const;
  const parts = { table: "KAM_customers", given, parameters: "KAM_PARAMS" };

  test.each([
    [
      "beside the table: whole columns",
      false,
      parts,
      "=KAM.TIER(KAM_customers[客户价值],,KAM_customers[成长'[%']],表!D2:D9,KAM_PARAMS)",
    ],
    [
      "in a row of the table: that row",
      true,
      parts,
      "=KAM.TIER(KAM_customers[[#This Row],[客户价值]],,KAM_customers[[#This Row],[成长'[%']]],表!D2:D9,KAM_PARAMS)",
    ],
    [
      "without parameters nothing stands at the end",
      false,
      { ...parts, parameters: null, given: { value: given.value } },
      "=KAM.TIER(KAM_customers[客户价值])",
    ],
  ])("%s", (_, inTable, from, text) => {
    expect(formulaText(entryOf("TIER"), from, inTable)).toBe(text);
  });

  test("what must not be left out is named, parameters and languages are not asked", () => {
    expect(missingArguments(entryOf("TIER"), given)).toEqual(["depth"]);
    expect(missingArguments(entryOf("TIER"), { ...given, depth: given.value })).toEqual([]);
  });
});

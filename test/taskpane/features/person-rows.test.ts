import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, withoutName, type PersonRow } from "../../../src/taskpane/features/privacy/person-rows.ts";
import { erasureOf } from "../../../src/taskpane/features/privacy/privacy-view.ts";
import { splitNames } from "../../../src/taskpane/form/split-names.ts";

const row = (kind: PersonRow["kind"], more: Partial<PersonRow> = {}): PersonRow => ({
  kind,
  table: "拜访记录",
  excelTable: "KAM_visits",
  sheet: "拜访记录",
  row: 3,
  bodyRow: 2,
  cells: [{ header: "拜访对象", text: "沈亦川、陶嘉禾", index: 3 }],
  ...more,
});

test.each([
  ["the first of a list", "沈亦川、陶嘉禾", "陶嘉禾"],
  ["the last of a list", "陶嘉禾，沈亦川", "陶嘉禾"],
  ["in the middle", "A, 沈亦川, B", "A, B"],
  ["alone", "沈亦川", ""],
  ["a longer name stays", "沈亦川川、陶嘉禾", "沈亦川川、陶嘉禾"],
])("a name is taken out of a cell: %s", (_, text, left) => {
  expect(withoutName(text, "沈亦川")).toBe(left);
});

test("law: the others stay, in their order", () => {
  const name = fc.constantFrom("沈亦川", "陶嘉禾", "骆青", "宋未");
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom("、", "，", ", ", "; ", "/"), (names, separator) => {
      const left = splitNames(withoutName(names.join(separator), "沈亦川"));
      expect(left).toEqual(names.filter((one) => one !== "沈亦川"));
    }),
  );
});

describe("what erasing does", () => {
  const own = row("own", {
    excelTable: "KAM_persons",
    bodyRow: 0,
    cells: [
      { header: "姓名", text: "沈亦川", index: 2 },
      { header: "职务", text: "总经理", index: 3 },
    ],
  });

  test("own rows go, cells lose the name, words and plain cells are left to a person", () => {
    const words = row("mentions");
    const plain = row("names", { excelTable: null });
    const { tables, nameHeader, left } = erasureOf([own, row("names"), words, plain], "沈亦川");
    expect(nameHeader).toBe("姓名");
    expect(tables).toEqual([
      { table: "KAM_persons", rows: [0], cells: [] },
      {
        table: "KAM_visits",
        rows: [],
        cells: [{ row: 2, header: "拜访对象", before: "沈亦川、陶嘉禾", after: "陶嘉禾" }],
      },
    ]);
    expect(left).toEqual([words, plain]);
  });
});

test("an exported file holds every cell, and nothing in it is a formula", () => {
  const csv = csvOf(
    [row("names", { cells: [{ header: '"x"', text: "=1+1", index: 0 }] })],
    ["表", "单元格", "列", "内容"],
  );
  expect(csv).toBe('\uFEFF"表","单元格","列","内容"\r\n"拜访记录","拜访记录!A4","""x""","\'=1+1"\r\n');
});

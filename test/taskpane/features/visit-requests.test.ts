import { describe, expect, test } from "vitest";
import { day } from "#test/support/sample-book.ts";
import { valueOf } from "#test/support/outcome.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawSheet } from "#workbook/sheet.ts";
import { accountNamed, paneBook, type PaneBook } from "../../../src/taskpane/book/rows-of.ts";
import { CHANGE, changeIn, personRequests, visitFields } from "../../../src/taskpane/features/visits/visit-requests.ts";

const sheet = (name: string, table: string, rows: readonly (readonly RawCell[])[]): RawSheet => ({
  name,
  rows,
  tables: [{ name: table, top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 }],
});

const raw = {
  file: "a.xlsx",
  date1904: false,
  sheets: [
    sheet("客户", "KAM_customers", [["客户名称"], ["岚屿精工"], ["北汐储能"]]),
    sheet("联系人", "KAM_persons", [
      ["联系人编号", "客户名称", "姓名", "关系等级", "关系等级依据", "依据日期", "最近联系日期"],
      ["P-1", "岚屿精工", "沈亦川", "CR3", null, null, { kind: "date", serial: day("2026-01-10") }],
      ["P-2", "岚屿精工", "陶嘉禾", "CR1", null, null, { kind: "date", serial: day("2026-03-04") }],
      ["P-3", "北汐储能", "沈亦川", "CR4", null, null, null],
    ]),
  ],
};
const book = paneBook(
  {
    raw,
    identity: { id: null, ids: [], file: "a.xlsx" },
    read: readBook(raw),
    hasParametersName: false,
    sensitivePurpose: null,
    isRecalled: false,
    isUnseen: false,
  },
  day("2026-03-05"),
) as PaneBook;
const account = accountNamed(book.book, "岚屿精工");
const texts = { customer: "岚屿精工", date: "2026-03-04", customerPeople: "沈亦川、陶嘉禾" };
const change = { [CHANGE.who]: "沈亦川", [CHANGE.level]: "CR2", [CHANGE.evidence]: " 主动要求看数据 " };

describe("what a visit says of people", () => {
  test("the last contact of those who were met, of this account only, and only where it is later", () => {
    const requests = personRequests(texts, book, account, "V");
    expect(requests.map(({ record }) => [record.recordId, record.mine])).toEqual([
      ["P-1", { lastContact: day("2026-03-04") }],
    ]);
  });

  test("a level with its proof and the day of the visit", () => {
    const requests = personRequests({ ...texts, ...change }, book, account, "V");
    expect(requests[0]?.record.mine).toEqual({
      lastContact: day("2026-03-04"),
      level: "CR2",
      levelEvidence: "主动要求看数据",
      levelDate: day("2026-03-04"),
    });
    expect(requests[0]?.record.base).toMatchObject({ level: "CR3" });
  });

  test.each<[told: Readonly<Record<string, string>>, why: string]>([
    [{ ...change, [CHANGE.level]: "CR3" }, "the level that is there already"],
    [{ ...change, [CHANGE.who]: "别人" }, "somebody who is not on the list"],
    [{}, "nobody"],
  ])("%j is no change (%s)", (told) => {
    expect(changeIn({ ...texts, ...told }, account)).toBeNull();
  });

  test("the same save has the same numbers, so that a second one finds the first", () => {
    const ids = () => personRequests({ ...texts, ...change }, book, account, "V").map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(ids().length);
  });
});

test("the visit itself gets the day of its follow-up and the change in a line", () => {
  const fields = visitFields({ nextStep: "送样" }, { ...texts, ...change }, book, account);
  expect(fields).toEqual({
    nextStep: "送样",
    followUpDue: day("2026-03-11"),
    levelChange: "沈亦川 CR3 → CR2",
    levelEvidence: "主动要求看数据",
  });
  expect(valueOf({ ok: true, value: visitFields({}, { date: "x" }, book, account) })).toEqual({});
});

import { describe, expect, test } from "vitest";
import { contract, TABLE_IDS, type TableId } from "#workbook/contract.ts";
import { isSensitiveHeader } from "#workbook/checks/sensitive-headers.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import { unmerged } from "#workbook/unmerged.ts";
import { verdicts } from "./header-verdicts.ts";

const columns = TABLE_IDS.flatMap((id) => {
  const table: Table = contract[id];
  return Object.entries(table.columns).map(([name, column]): [string, TableId, Column] => [
    `${id}.${name}`,
    id,
    column,
  ]);
});

describe("GEN-8 no column is for gifts, for names of evaluators or for secrets", () => {
  const FORBIDDEN =
    /礼品|礼金|送礼|赠礼|回扣|好处费|评委|评标专家|评审专家|底价泄露|gift|kickback|bribe|evaluator'?s? names?/i;

  test.each(columns)("%s", (_, __, { header, synonyms = [] }) => {
    expect([header.zh, header.en, ...synonyms].filter((name) => FORBIDDEN.test(name))).toEqual([]);
  });

  test("of a committee a tender holds how many sit on it", () => {
    expect(contract.tenders.columns.committee.kind).toBe("count");
    const committee = columns.filter(([, , { header }]) => header.zh.includes("评标委员会"));
    expect(committee.map(([id]) => id)).toEqual(["tenders.committee"]);
  });
});

test("CMP-1 gifts in a list of invitations are not read", () => {
  const headers = ["活动名称", "受邀人", "邀约状态", "礼品", "礼品金额"];
  const body = [
    ["秋季技术交流会", "陈工", "已到场", "茶叶", 200],
    ["秋季技术交流会", "林工", "已接受", "茶叶", 200],
  ];
  const sheets = [unmerged({ name: "邀约名单", rows: [headers, ...body], tables: [], merges: [] })];
  const { table, found } = verdicts({ file: "book.xlsx", date1904: false, sheets }, headers.length);
  expect([table, ...found]).toEqual(["invitations", "event", "person", "status", "unused", "unused"]);
});

describe("CMP-6 private data is pointed out", () => {
  test.each([
    ["家庭住址", true, "of a person"],
    ["客户健康度", false, "of an account"],
    ["Home address", true, "of a person"],
    ["Account health", false, "of an account"],
  ])("%s: %s (%s)", (header, isSensitive) => {
    expect(isSensitiveHeader(header)).toBe(isSensitive);
  });

  test("a personal note carries its purpose, consent and end, and all are withheld", () => {
    const { notes, notePurpose, noteConsent, noteUntil } = contract.persons.columns;
    for (const column of [notes, notePurpose, noteConsent, noteUntil]) expect(column.sensitivity).toBe("sensitive");
  });
});

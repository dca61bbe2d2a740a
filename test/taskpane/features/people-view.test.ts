import { describe, expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import type { Person } from "#workbook/contract.ts";
import { day, person } from "#test/support/sample-book.ts";
import { moveText, peopleView } from "../../../src/taskpane/features/people/people-view.ts";

const TODAY = day("2026-03-05");
const view = (persons: readonly Person[]) =>
  peopleView({ persons, tier: "CORE", today: TODAY, parameters: defaultParameters, language: "zh-CN" });
const proved = { levelEvidence: "看得见的事", levelDate: day("2026-02-26"), lastContact: day("2026-03-01") };

describe("the message says the worst", () => {
  test.each<[readonly Person[], string]>([
    [[person({ name: "甲", role: "KI", level: "CR1" })], "还不知道谁拍板"],
    [[person({ name: "甲", role: "KDM", level: "CR4" })], "甲不支持我们，先争取中立"],
    [
      [person({ name: "甲", role: "KDM", level: "CR3" }), person({ name: "乙", role: "KU" })],
      "1 人未评估：这是缺口，不是中立",
    ],
    [[person({ name: "甲", role: "KDM", level: "CR3", ...proved })], "甲仍中立，需要有人帮我们说话"],
    [[person({ name: "甲", role: "KDM", level: "CR1" })], "按期联系的人不够"],
    [[person({ name: "甲", role: "KDM", level: "CR1", ...proved })], "决策链站得住，保持联系"],
  ])("%#: %s", (persons, message) => {
    expect(view(persons).message).toBe(message);
  });
});

test.each<[Partial<Person>, string, string]>([
  [{ role: "KDM" }, "未评估", "没有联系记录"],
  [{ role: "KDM", level: "CR3", levelWanted: "CR2", ...proved }, "CR3 → CR2", "依据 7 天前"],
  [{ role: "KI", level: "CR1", levelWanted: "CR1", ...proved }, "CR1 保持", "依据 7 天前"],
  [{ role: "KU", level: "CR2" }, "CR2", "等级没有依据"],
  [{ role: "KU", level: "CR2", ...proved, lastContact: day("2025-12-01") }, "CR2", "94 天没联系，不计入覆盖"],
])("a person in two lines: %j", (values, number, reason) => {
  expect(view([person({ name: "甲", ...values })]).rows[0]).toMatchObject({ number, reason });
});

test("those who decide stand first in the list", () => {
  const persons = [person({ name: "丙", role: "KU" }), person({ name: "丁" }), person({ name: "甲", role: "KDM" })];
  expect(view(persons).rows.map(({ name }) => name)).toEqual(["甲", "丙", "丁"]);
});

test.each<[Pick<Person, "role" | "level">, RegExp]>([
  [{ role: "KDM", level: "CR3" }, /^提升一级到 CR2 友善；由高层牵头/],
  [{ role: "KDM", level: "CR5" }, /^控制影响，不设转化目标；由高层牵头/],
  [{ role: "KI", level: null }, /^先评估关系等级/],
  [{ role: null, level: "CR1" }, /^先弄清/],
])("the recommended move for %j", (standing, text) => {
  expect(moveText(standing, "zh-CN")).toMatch(text);
});

test("the chain is drawn in the order of the organisation, each with the rows up to the superior", () => {
  const persons = [
    person({ name: "乙", reportsTo: "甲", role: "KI", level: "CR5" }),
    person({ name: "甲", role: "KDM", level: "CR1" }),
    person({ name: "丙", reportsTo: "乙" }),
    person({ name: "丁", reportsTo: "甲", level: "CR3" }),
  ];
  expect(view(persons).tree).toEqual([
    { person: "甲", depth: 0, rowsBetween: 0, standing: "good", about: "KDM · CR1" },
    { person: "乙", depth: 1, rowsBetween: 0, standing: "bad", about: "KI · CR5" },
    { person: "丙", depth: 2, rowsBetween: 0, standing: "unrated", about: "没有决策角色 · 未评估" },
    { person: "丁", depth: 1, rowsBetween: 2, standing: "plain", about: "没有决策角色 · CR3" },
  ]);
});

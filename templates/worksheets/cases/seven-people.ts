import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** The account of an invented maker of packaging lines, and the day to look from. */
export const account: Table = {
  kind: "table",
  id: "account",
  title: text("客户与截至日期", "The account"),
  key: "tier",
  upright: true,
  rows: [{ tier: "STRATEGIC", asOf: day("2026-09-30") }],
  columns: {
    tier: { header: text("客户分层", "Tier"), kind: "code", codes: "tier", role: "given" },
    asOf: { header: text("截至日期", "As of"), kind: "date", role: "given" },
  },
};

/** Seven people who take part in one purchase; business facts only. */
export const people: Table = {
  kind: "table",
  id: "people",
  title: text("七位参与者", "Seven people"),
  contract: "persons",
  key: "name",
  columns: {
    name: { kind: "text", role: "given", width: 10 },
    title: { kind: "text", role: "given", width: 16 },
    reportsTo: { kind: "text", role: "given", width: 10 },
    procurementStep: { kind: "code", codes: "procurementStep", role: "given" },
    role: { kind: "code", codes: "role", role: "given", width: 12 },
    influence: { kind: "integer", role: "given", min: 1, max: 5 },
    level: { kind: "code", codes: "relationshipLevel", role: "given", width: 11 },
    levelEvidence: { kind: "text", role: "given", width: 28 },
    lastContact: { kind: "date", role: "given", width: 12 },
  },
  rows: [
    person(
      text("申总", "Ms Shen"),
      text("副总经理", "Vice president"),
      null,
      ["APPROVAL", "KDM", 5, "CR3"],
      "2026-08-12",
      {
        levelEvidence: text("对三家供应商一视同仁", "Treats the three suppliers alike"),
      },
    ),
    person(
      text("葛总", "Mr Ge"),
      text("财务总监", "Finance director"),
      text("申总", "Ms Shen"),
      ["BUDGET", "KDM", 4, "CR4"],
      "2026-05-20",
      {
        levelEvidence: text("会上两次主张沿用现供应商", "Argued twice for the present supplier"),
      },
    ),
    person(
      text("陆工", "Mr Lu"),
      text("设备部经理", "Equipment manager"),
      text("申总", "Ms Shen"),
      ["SPEC", "KI", 4, "CR2"],
      "2026-09-18",
      {
        levelEvidence: text("两天内回复，主动约技术交流", "Answers within two days, asked for a meeting"),
      },
    ),
    person(
      text("苏经理", "Ms Su"),
      text("采购经理", "Purchasing manager"),
      text("葛总", "Mr Ge"),
      ["CONTRACT", "KI", 3, "CR3"],
      "2026-09-10",
      {
        levelEvidence: text("流程信息对所有供应商同时发布", "Gives every supplier the same information"),
      },
    ),
    person(
      text("温工", "Mr Wen"),
      text("工艺工程师", "Process engineer"),
      text("陆工", "Mr Lu"),
      ["EVALUATION", "KI", 2, "CR4"],
      "2026-09-22",
      {
        levelEvidence: text("测试方案按现有设备写", "Wrote the test after the present machine"),
      },
    ),
    person(
      text("郝主任", "Ms Hao"),
      text("车间主任", "Workshop head"),
      text("陆工", "Mr Lu"),
      ["NEED", "KU", 3, "CR1"],
      "2026-09-25",
      {
        levelEvidence: text("在例会上讲我们的停机数据", "Showed our downtime figures in their meeting"),
      },
    ),
    person(text("班长小秦", "Mr Qin"), text("班组长", "Team leader"), null, ["NEED", "KU", 1, "CR2"], "2026-07-30", {
      levelEvidence: text("愿意试用并写意见", "Willing to try and to write it up"),
    }),
  ],
};

type Part = readonly [step: string, role: string, influence: number, level: string];

function person(
  name: Text,
  title: Text,
  reportsTo: Text | null,
  [procurementStep, role, influence, level]: Part,
  contact: string,
  rest: Row,
): Row {
  return { name, title, reportsTo, procurementStep, role, influence, level, lastContact: day(contact), ...rest };
}

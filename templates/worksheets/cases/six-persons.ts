import { given, number, numbered } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

const yesNo = (zh: string, en: string) => given("yesNo", text(zh, en));

/** Six people of an invented plant, by their posts. */
export const people: Table = {
  kind: "table",
  id: "people",
  title: text("六个人的职责与关系", "Duties and relations of six"),
  key: "person",
  closed: true,
  columns: {
    number,
    person: given("text", text("人物", "Person"), { width: 12 }),
    reportsTo: given("text", text("汇报给", "Reports to"), { width: 12 }),
    duty: given("code", text("采购环节", "Purchasing"), { codes: "procurementStep" }),
    approves: yesNo("最终批准", "Approves"),
    budget: yesNo("批预算", "Budget"),
    specifies: yesNo("编写规格", "Specifies"),
    evaluates: yesNo("参与评估", "Evaluates"),
    uses: yesNo("日常使用", "Uses"),
    signs: yesNo("手续签字", "Signs papers"),
    power: given("integer", text("影响力", "Influence"), { min: 1, max: 5 }),
    level: given("code", text("关系等级", "Level"), { codes: "relationshipLevel", width: 14 }),
  },
  rows: numbered([
    person("厂长", "Plant director", null, "APPROVAL", "100001", 5, "CR3"),
    person("生产副厂长", "Production head", text("厂长", "Plant director"), "BUDGET", "010100", 4, "CR2"),
    person("设备部长", "Head of machines", text("生产副厂长", "Production head"), "SPEC", "001100", 4, "CR4"),
    person("技术主管", "Lead engineer", text("设备部长", "Head of machines"), "EVALUATION", "000110", 3, "CR1"),
    person("采购专员", "Buyer", null, "CONTRACT", "000001", 2, "CR3"),
    person("班组长", "Foreman", text("生产副厂长", "Production head"), "NEED", "000010", 2, "CR2"),
  ]),
};

// Approves, budget, specifies, evaluates, uses, signs.
function person(
  zh: string,
  en: string,
  reportsTo: ReturnType<typeof text> | null,
  duty: string,
  flags: string,
  power: number,
  level: string,
): Row {
  const [approves, budget, specifies, evaluates, uses, signs] = [...flags].map((flag) => flag === "1");
  const does = { approves, budget, specifies, evaluates, uses, signs } as Readonly<Record<string, boolean>>;
  return { person: text(zh, en), reportsTo, duty, ...does, power, level };
}

const tie = (zh: string, en: string) => given("integer", text(zh, en), { min: 0, max: 3 });

/** Who sways whom at work, 0–3: the person of the row the one of the column. */
export const ties: Table = {
  kind: "table",
  id: "ties",
  title: text("谁影响谁（行上的人对列上的人）", "Who sways whom"),
  key: "person",
  closed: true,
  columns: {
    person: { header: text("人物", "Person"), kind: "text", role: "copy", of: "people.person", width: 14 },
    e1: tie("对厂长", "The director"),
    e2: tie("对副厂长", "Production head"),
    e3: tie("对设备部长", "Machines"),
    e4: tie("对技术主管", "Engineer"),
    e5: tie("对采购专员", "Buyer"),
    e6: tie("对班组长", "Foreman"),
  },
  rows: {
    of: "people",
    given: [
      { e1: 0, e2: 2, e3: 2, e4: 0, e5: 1, e6: 0 },
      { e1: 3, e2: 0, e3: 2, e4: 1, e5: 0, e6: 2 },
      { e1: 1, e2: 1, e3: 0, e4: 2, e5: 1, e6: 0 },
      { e1: 0, e2: 1, e3: 2, e4: 0, e5: 0, e6: 1 },
      { e1: 0, e2: 0, e3: 0, e4: 0, e5: 0, e6: 0 },
      { e1: 0, e2: 1, e3: 0, e4: 1, e5: 0, e6: 0 },
    ],
  },
};

/** Five opportunities whose next step is to be chosen. */
export const deals: Table = {
  kind: "table",
  id: "deals",
  title: text("五个商机的现状", "Where five opportunities stand"),
  key: "deal",
  columns: {
    deal: given("text", text("商机", "Opportunity"), { width: 16 }),
    needLevel: given("code", text("需求等级", "Need"), { codes: "needLevel" }),
    kdmLevel: given("code", text("决策者等级", "Decision maker"), { codes: "relationshipLevel", width: 14 }),
    days: given("integer", text("未见高层天数", "Days since executive"), { min: 0, max: 3650 }),
    productDoubt: yesNo("产品疑虑", "Doubts the product"),
    effectDoubt: yesNo("效果疑虑", "Doubts the effect"),
  },
  rows: [
    deal("汇川厂·空压站改造", "Huichuan, compressors", "P2", "CR3", 95, true, false),
    deal("汇川厂·在线监测", "Huichuan, monitoring", "P1", "CR3", 95, false, true),
    deal("景安厂·干燥机", "Jing'an, driers", "P3", "CR2", 80, false, true),
    deal("临海厂·节能服务", "Linhai, energy service", "P2", "CR2", 20, true, true),
    deal("秀川厂·备件框架", "Xiuchuan, spare parts", "P3", "CR1", 30, false, false),
  ],
};

function deal(
  zh: string,
  en: string,
  needLevel: string,
  kdmLevel: string,
  days: number,
  productDoubt: boolean,
  effectDoubt: boolean,
): Row {
  return { deal: text(zh, en), needLevel, kdmLevel, days, productDoubt, effectDoubt };
}

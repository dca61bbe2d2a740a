import { given } from "../columns.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

const MEMBERS = ["a", "b", "c", "d"] as const;

/** The objective of an invented account manager, with three key results. */
export const okr: Table = {
  kind: "table",
  id: "okr",
  title: text("上半年的目标与关键结果", "Objective and key results"),
  contract: "okr",
  key: "keyResult",
  columns: {
    objective: given("text", null, { width: 24 }),
    keyResult: given("text", null, { width: 26 }),
    commitment: given("code", null, { codes: "okrCommitment" }),
    start: given("one"),
    target: given("one"),
    actual: given("one"),
    weight: given("percent", null, { min: 0, max: 1 }),
  },
  rows: [
    keyResult(text("净推荐值提高", "NPS rises"), "ASPIRATIONAL", [32, 45, 42], 0.3),
    keyResult(text("流失客户减少（家）", "Fewer customers lost"), "COMMITTED", [8, 5, 6], 0.3),
    keyResult(
      text("大客户签约额（万元）", "Signed with key accounts (10,000 yuan)"),
      "ASPIRATIONAL",
      [0, 500, 400],
      0.4,
    ),
  ],
};

function keyResult(
  name: Text,
  commitment: string,
  [start, target, actual]: readonly [number, number, number],
  weight: number,
): Row {
  const objective = text("让老客户愿意推荐我们", "Old customers recommend us");
  return { objective, keyResult: name, commitment, start, target, actual, weight };
}

/** Six measures of one person's appraisal. */
export const kpis: Table = {
  kind: "table",
  id: "kpis",
  title: text("韩青的上半年考核", "Han Qing's appraisal"),
  contract: "kpis",
  key: "measure",
  closed: true,
  columns: {
    colleague: given("text", null, { width: 10 }),
    period: given("text", null, { width: 8 }),
    measure: given("code", null, { codes: "kpiMeasure", width: 16 }),
    target: given("one"),
    actual: given("one"),
  },
  rows: [
    kpi("SALES", 600, 690),
    kpi("MARGIN", 24, 21),
    kpi("COLLECTION", 540, 486),
    kpi("CONVERSION", 30, 33),
    kpi("EFFECTIVENESS", 50, 35),
    kpi("LOGS", 80, 72),
  ],
};

function kpi(measure: string, target: number, actual: number): Row {
  return { colleague: text("韩青", "Han Qing"), period: "2026H1", measure, target, actual };
}

/** Targets, results and target bonuses of five people, and their part in a team's success. */
export const people: Table = {
  kind: "table",
  id: "people",
  title: text("五个人的目标奖金（元）", "Five target bonuses (yuan)"),
  key: "name",
  columns: {
    name: given("text", text("姓名", "Name"), { width: 10 }),
    target: given("grouped", text("目标", "Target"), { min: 1 }),
    actual: given("grouped", text("实际", "Actual"), { min: 0 }),
    bonus: given("grouped", text("目标奖金", "Target bonus"), { min: 0 }),
    part: given("integer", text("项目贡献（份）", "Part in the project"), { min: 0, max: 100 }),
  },
  rows: [
    person(text("韩青", "Han Qing"), 6_000_000, 6_900_000, 60_000, 3),
    person(text("罗叙", "Luo Xu"), 5_000_000, 4_000_000, 50_000, 2),
    person(text("叶帆", "Ye Fan"), 4_000_000, 2_360_000, 40_000, 1),
    person(text("郑实（售前）", "Zheng Shi (presales)"), 3_000_000, 6_900_000, 30_000, 2),
    person(text("邵宁（服务）", "Shao Ning (service)"), 2_000_000, 2_000_000, 20_000, 1),
  ],
};

function person(name: Text, target: number, actual: number, bonus: number, part: number): Row {
  return { name, target, actual, bonus, part };
}

/** What the team shares for a project that it won together. */
export const pool: Table = {
  kind: "table",
  id: "pool",
  title: text("项目奖金池", "Pool of the project"),
  key: "amount",
  upright: true,
  rows: [{ amount: 100_000, unit: 1000 }],
  columns: {
    amount: given("grouped", text("奖金池（元）", "Pool (yuan)"), { min: 0 }),
    unit: given("integer", text("最小单位（元）", "Unit (yuan)"), { min: 1, max: 100_000 }),
  },
};

/** Abilities of one person, rated by herself and by her manager. */
export const abilities: Table = {
  kind: "table",
  id: "abilities",
  title: text("叶帆的能力评分（1–5）", "Ye Fan's ratings (1–5)"),
  contract: "capabilities",
  key: "capability",
  columns: {
    colleague: given("text", null, { width: 9 }),
    capability: given("code", null, { codes: "capability", width: 16 }),
    target: given("integer", null, { min: 1, max: 5 }),
    self: given("integer", null, { min: 1, max: 5 }),
    manager: given("integer", null, { min: 1, max: 5 }),
    weight: given("percent", null, { min: 0, max: 1 }),
  },
  rows: [
    rated("INDUSTRY", [4, 3, 3], 0.1),
    rated("PRODUCT", [4, 4, 4], 0.08),
    rated("REFERENCES", [3, 2, 3], 0.05),
    rated("RIVALS", [3, 3, 2], 0.06),
    rated("ROLES", [4, 4, 2], 0.1),
    rated("MINING", [4, 3, 2], 0.12),
    rated("RELATION", [4, 3, 3], 0.1),
    rated("COMMUNICATION", [4, 4, 4], 0.06),
    rated("NEGOTIATION", [4, 2, 2], 0.1),
    rated("ANALYSIS", [3, 3, 3], 0.05),
    rated("DILIGENCE", [4, 5, 4], 0.05),
    rated("RESPONSIBILITY", [4, 4, 5], 0.05),
    rated("STRESS", [4, 2, 4], 0.04),
    rated("SELF-AWARENESS", [4, 4, 3], 0.04),
  ],
};

function rated(capability: string, [target, self, manager]: readonly [number, number, number], weight: number): Row {
  return { colleague: text("叶帆", "Ye Fan"), capability, target, self, manager, weight };
}

/** How four members see their team. */
export const traits: Table = {
  kind: "table",
  id: "traits",
  title: text("四个人看同一个团队（1–5）", "Four views of one team (1–5)"),
  key: "trait",
  closed: true,
  columns: {
    trait: given("code", text("特征", "Trait"), { codes: "teamTrait", width: 16 }),
    ...Object.fromEntries(
      MEMBERS.map((id, at) => [
        id,
        given("integer", text(`组员${String(at + 1)}`, `Member ${String(at + 1)}`), { min: 1, max: 5 }),
      ]),
    ),
  },
  rows: [
    seen("goal", [4, 4, 5, 4]),
    seen("roles", [4, 2, 3, 2]),
    seen("skills", [4, 4, 3, 4]),
    seen("communication", [5, 3, 3, 2]),
    seen("trust", [4, 4, 4, 3]),
    seen("conflict", [3, 2, 2, 2]),
    seen("leadership", [4, 4, 3, 4]),
    seen("review", [3, 3, 2, 2]),
  ],
};

function seen(trait: string, marks: readonly number[]): Row {
  return { trait, ...Object.fromEntries(MEMBERS.map((id, at) => [id, marks[at] ?? null])) };
}

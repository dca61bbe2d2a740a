import { asOfTable } from "../as-of.ts";
import { SELF_LISTS } from "#core/guide/self-assessment.ts";
import { given, guided } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** How three invented sellers rated their determination. */
export const sellers: Table = {
  kind: "table",
  id: "sellers",
  title: text("三位销售的决心自评（1–5）", "Determination of three (1–5)"),
  key: "name",
  columns: {
    name: given("text", text("姓名", "Name"), { width: 12 }),
    goal: mark(text("目标", "Goal")),
    effort: mark(text("努力", "Effort")),
    resilience: mark(text("韧性", "Resilience")),
    learning: mark(text("学习", "Learning")),
    integrity: mark(text("诚信", "Integrity")),
  },
  rows: [
    rated(text("段宁（入行两年）", "Duan Ning (two years)"), [4, 4, 5, 3, 5]),
    rated(text("顾岩（入行八年）", "Gu Yan (eight years)"), [3, 3, 4, 2, 5]),
    rated(text("沈禾（转岗半年）", "Shen He (half a year)"), [5, 5, 3, 5, 4]),
  ],
};

function mark(header: Text) {
  return given("integer", header, { min: 1, max: 5 });
}

function rated(
  name: Text,
  [goal, effort, resilience, learning, integrity]: readonly [number, number, number, number, number],
): Row {
  return { name, goal, effort, resilience, learning, integrity };
}

const HARD = [4, 5, 2, 3, 4, 5, 3, 2, 1, 4];

/** How hard one of them finds each of the ten difficulties. */
export const difficulties: Table = {
  kind: "table",
  id: "difficulties",
  title: text("段宁的十大困难（1 轻 – 5 重）", "Duan Ning's ten difficulties"),
  key: "difficulty",
  closed: true,
  columns: {
    difficulty: given("text", text("困难", "Difficulty"), { width: 26 }),
    number: given("integer", text("序号", "No.")),
    weight: given("integer", text("轻重", "How hard"), { min: 1, max: 5 }),
  },
  rows: SELF_LISTS.DIFFICULTIES.map((item, at) => ({
    number: at + 1,
    difficulty: guided(({ selfAssessment }) => selfAssessment.rows.DIFFICULTIES[item]),
    weight: HARD[at] ?? null,
  })),
};

const KEPT = [true, false, true, false, false, true, true, true, false, true, false, true];

/** Twelve questions about the past month, as she answered them. */
export const reflections: Table = {
  kind: "table",
  id: "reflections",
  title: text("段宁的十二个自我反省", "Duan Ning's twelve questions"),
  key: "question",
  closed: true,
  columns: {
    question: given("text", text("问题", "Question"), { width: 32 }),
    number: given("integer", text("序号", "No.")),
    kept: given("yesNo", text("回答", "Answer")),
    depends: given("yesNo", text("自己能改", "In one's own hands")),
  },
  rows: SELF_LISTS.REFLECTIONS.map((item, at) => ({
    number: at + 1,
    question: guided(({ selfAssessment }) => selfAssessment.rows.REFLECTIONS[item]),
    kept: KEPT[at] ?? null,
    depends: item !== "DECIDERS-MET",
  })),
};

/** What she set out to do in thirty days, and where it stands. */
export const actions: Table = {
  kind: "table",
  id: "actions",
  title: text("三十天行动，过半时看", "Thirty days, half-way"),
  key: "action",
  columns: {
    action: given("text", text("行动", "Action"), { width: 34 }),
    due: given("date", text("期限", "Due"), { width: 12 }),
    done: given("date", text("完成", "Done on"), { width: 12 }),
    countable: given("yesNo", text("数得出", "Can be counted")),
  },
  rows: [
    {
      action: text("约三位使用者各引见一位上级", "Three users each introduce a superior"),
      due: day("2026-06-10"),
      done: day("2026-06-09"),
      countable: true,
    },
    {
      action: text("给每个商机写下一步和日期", "A next step and a day for every deal"),
      due: day("2026-06-12"),
      done: null,
      countable: true,
    },
    {
      action: text("复盘丢掉的三单，各问客户一句", "Review three lost deals, one question each"),
      due: day("2026-06-08"),
      done: day("2026-06-13"),
      countable: true,
    },
    { action: text("心态更积极", "A more positive mind"), due: day("2026-06-20"), done: null, countable: false },
    {
      action: text("每周三下午跟服务上现场", "On site with service every Wednesday"),
      due: day("2026-06-24"),
      done: null,
      countable: true,
    },
  ],
};

/** Half-way through the thirty days. */
export const today = asOfTable("2026-06-15");

import { day } from "../days.ts";
import { text, type Table } from "../worksheet.ts";

/** Eight opportunities of an invented team, as they are told in the weekly meeting. */
export const deals: Table = {
  kind: "table",
  id: "deals",
  title: text("商机表上的八个商机（元）", "Eight opportunities on the list"),
  contract: "opportunities",
  key: "oppId",
  columns: {
    oppId: { kind: "text", role: "given", width: 9 },
    customer: { kind: "text", role: "given", width: 18 },
    step: { kind: "code", codes: "step", role: "given", width: 16 },
    status: { kind: "code", codes: "status", role: "given" },
    amount: { kind: "grouped", role: "given", min: 0 },
    stepSince: { kind: "date", role: "given", width: 12 },
  },
  rows: [
    deal("F-01", "沧澜水泥", "Canglan Cement", "ST6", "OPEN", 1_600_000, "2026-05-20"),
    deal("F-02", "稻香乳业", "Daoxiang Dairy", "ST5", "OPEN", 2_400_000, "2026-03-02"),
    deal("F-03", "枫桥纺织", "Fengqiao Textiles", "ST5", "OPEN", 1_200_000, "2026-05-28"),
    deal("F-04", "桂江地铁", "Guijiang Metro", "ST4", "OPEN", 5_000_000, "2026-02-10"),
    deal("F-05", "寒山玻璃", "Hanshan Glass", "ST4", "SUSPENDED", 1_800_000, "2026-04-15"),
    deal("F-06", "金穗粮油", "Jinsui Grain and Oil", "ST3", "OPEN", 900_000, "2026-06-05"),
    deal("F-07", "澜石电池", "Lanshi Batteries", "ST3", "OPEN", 3_500_000, "2026-05-11"),
    deal("F-08", "木兰家电", "Mulan Appliances", "ST2", "OPEN", 2_000_000, "2026-06-18"),
  ],
};

function deal(oppId: string, zh: string, en: string, step: string, status: string, amount: number, since: string) {
  return { oppId, customer: text(zh, en), step, status, amount, stepSince: day(since) };
}

export const PROOFS = ["p1", "p2", "p3", "p4", "p5", "p6"] as const;

/** Which proofs are on file; each ends a step. */
export const proofs: Table = {
  kind: "table",
  id: "proofs",
  title: text("每一步的成果证据在不在档", "Proofs on file"),
  note: text(
    "1 列入目标名单；2 有具名联系人和说出的问题；3 需求、预算、时间、决策链齐全；4 影响者书面认可、已演示；5 方案被接受、见过决策人；6 中标通知或条款一致。",
    "1 on the target list; 2 a named contact and a problem they stated; 3 need, budget, time and decision chain; 4 an influencer's written consent after a demonstration; 5 proposal accepted, decision maker met; 6 award or terms agreed.",
  ),
  key: "oppId",
  columns: {
    oppId: { header: text("商机", "Opportunity"), kind: "text", role: "copy", of: "deals.oppId", width: 9 },
    p1: proof("1 名单", "1 Listed"),
    p2: proof("2 联系人与问题", "2 Contact, problem"),
    p3: proof("3 四要素", "3 Four facts"),
    p4: proof("4 书面认可", "4 Consent"),
    p5: proof("5 方案接受", "5 Accepted"),
    p6: proof("6 条款一致", "6 Terms"),
  },
  rows: {
    of: "deals",
    given: [onFile(5), onFile(2, [4]), onFile(4), onFile(3), onFile(3), onFile(1), onFile(2), onFile(1)],
  },
};

function proof(zh: string, en: string) {
  return { header: text(zh, en), kind: "yesNo", role: "given" } as const;
}

function onFile(first: number, others: readonly number[] = []) {
  return Object.fromEntries(PROOFS.map((id, index) => [id, index < first || others.includes(index + 1)]));
}

/** How opportunities of the past two years went through the steps. */
export const cohort: Table = {
  kind: "table",
  id: "cohort",
  title: text("前两年立项的商机走到哪一步", "How far two years' deals came"),
  key: "step",
  closed: true,
  columns: {
    step: { header: text("步骤", "Step"), kind: "code", codes: "step", role: "given", width: 16 },
    reached: { header: text("到达本步", "Reached it"), kind: "integer", role: "given", min: 0 },
    next: { header: text("到达下一步", "Reached the next"), kind: "integer", role: "given", min: 0 },
    median: {
      header: text("赢单商机停留天数（中位数）", "Days in the step, won deals (median)"),
      kind: "integer",
      role: "given",
      min: 0,
    },
  },
  rows: [
    { step: "ST1", reached: 160, next: 120, median: 20 },
    { step: "ST2", reached: 120, next: 72, median: 25 },
    { step: "ST3", reached: 72, next: 45, median: 30 },
    { step: "ST4", reached: 45, next: 30, median: 40 },
    { step: "ST5", reached: 30, next: 18, median: 45 },
    { step: "ST6", reached: 18, next: 15, median: 20 },
  ],
};

/** Day, results and cycle. */
export const facts: Table = {
  kind: "table",
  id: "facts",
  title: text("日期与经验值", "Day and experience"),
  key: "asOf",
  upright: true,
  rows: [{ asOf: day("2026-06-30"), won: 15, lost: 45, cycleDays: 150 }],
  columns: {
    asOf: { header: text("截至日期", "As of"), kind: "date", role: "given" },
    won: { header: text("两年赢单数", "Won in two years"), kind: "integer", role: "given", min: 0 },
    lost: { header: text("两年丢单数", "Lost in two years"), kind: "integer", role: "given", min: 0 },
    cycleDays: {
      header: text("平均成交天数", "Days from creation to signing"),
      kind: "integer",
      role: "given",
      min: 0,
    },
  },
};

import { describe, expect, test } from "vitest";
import { CHURN_SIGNALS, type ChurnSignal } from "#core/codes/results/retention.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { churnOf } from "#report/view/facts/churn.ts";
import { blankRow } from "#workbook/read-row.ts";
import type { Row } from "#workbook/contract.ts";
import { account, AS_OF, bookOf, customer, day, richAccount } from "#test/support/sample-book.ts";
import { accountView } from "../../../src/taskpane/features/accounts/account-view.ts";
import { logView } from "../../../src/taskpane/features/log/log-view.ts";

const view = (one = richAccount, language: "zh-CN" | "en" = "zh-CN") =>
  accountView(bookOf([one]), one, AS_OF, language);

describe("an account at a glance", () => {
  test("the points of the score add up to it, and the radar says every one of them", () => {
    const { score } = view();
    const sum = score?.rows.reduce((total, { points }) => total + Number(points), 0) ?? 0;
    expect(sum).toBeCloseTo(Number(score?.total), 1);
    for (const { axis, score: own } of score?.rows ?? []) expect(score?.radar).toContain(`${axis} ${own}`);
  });

  test("a tier comes with the thresholds that decided it", () => {
    const { tier } = view();
    expect(tier.name).toMatch(/级$/);
    expect(tier.reasons.join()).toMatch(/门槛/);
  });

  test("what is missing for a score is named", () => {
    const one = account(customer({ name: "甲", financial: 50 }));
    expect(view(one).noScore).toBe("缺少战略协同，还算不出来。");
    expect(view(one, "en").noScore).toBe("It cannot be worked out without: Strategic fit.");
    expect(view(one).message).toBe("资料不全，先补缺口");
  });

  test("signs of leaving: the latest assessment, the heaviest sign first, with its facts", () => {
    const signals = (values: Partial<Row<"churnSignals">>) =>
      ({ ...blankRow("churnSignals"), customer: "甲", ...values }) as unknown as Row<"churnSignals">;
    const one = account(customer({ name: "甲" }), {
      churnSignals: [
        signals({ assessed: day("2026-05-01"), orders: 1, priceGap: 3, facts: "报价高 8%" }),
        signals({ assessed: day("2026-01-01"), orders: 3 }),
      ],
    });
    const { churn, message, figures } = view(one);
    expect(churn.rows.map(({ name }) => name)).toEqual(["价格差距", "订单下降"]);
    expect(churn.facts).toBe("报价高 8%");
    expect(message).toBe("有流失迹象：价格差距");
    // Two signs of eleven: a number would be trusted, and the plan gives none either.
    expect(figures[1]).toMatchObject({ label: "流失风险", value: "未知" });
  });

  test("the risk of leaving is the plan's, once enough of it is known", () => {
    const levels = Object.fromEntries(CHURN_SIGNALS.map((signal) => [signal, 1])) as Record<ChurnSignal, number>;
    const row = { ...blankRow("churnSignals"), customer: "甲", assessed: day("2026-05-01"), ...levels };
    const one = account(customer({ name: "甲" }), { churnSignals: [row as unknown as Row<"churnSignals">] });
    const risk = churnOf(one, day("2026-05-08"), defaultParameters)?.risk?.risk ?? NaN;
    expect(view(one).figures[1]?.value).toBe(String(Math.round(risk)));
  });
});

describe("the development log", () => {
  const contact = (date: string, attitude: "WARM" | "NEUTRAL" | "COLD" | null, minutes: number | null) =>
    ({
      ...blankRow("developmentLog"),
      customer: "甲",
      date: day(date),
      attitude,
      minutes,
    }) as unknown as Row<"developmentLog">;

  test.each([
    [[contact("2026-01-01", "COLD", 20), contact("2026-01-11", "WARM", 40)], "10 天里客户态度在变好"],
    [[contact("2026-01-01", "WARM", 20), contact("2026-01-11", "COLD", 40)], "10 天里客户态度在变冷"],
    [[contact("2026-01-01", "WARM", null)], "接触 1 次，还看不出态度的变化"],
  ])("%#: %s", (developmentLog, message) => {
    const shown = logView(account(customer({ name: "甲" }), { developmentLog }), "zh-CN");
    expect(shown.message).toBe(message);
    expect(shown.rows).toHaveLength(developmentLog.length);
  });

  test("the last progress that was written leads to the key actions of its step", () => {
    const guideOf = (...rows: readonly Row<"developmentLog">[]) =>
      logView(account(customer({ name: "甲" }), { developmentLog: rows }), "zh-CN").guide;
    const shown = { ...contact("2026-01-01", "WARM", 20), progress: "SHOW" } as const;
    const later = contact("2026-02-01", "WARM", 20);
    expect(guideOf(shown, later)?.title).toBe("到了这一步：ST4 初步认可");
    expect(guideOf(shown, later)?.rows.map(({ name }) => name)).toEqual(["销售代表", "售前顾问", "经理"]);
    expect(guideOf(later)).toBeNull();
    expect(guideOf({ ...shown, progress: "CONTRACT", result: "SUCCESS" })?.title).toContain("ST7");
  });

  test("times that nobody wrote down are told", () => {
    const developmentLog = [contact("2026-01-01", null, 30), contact("2026-01-02", null, null)];
    expect(logView(account(customer({ name: "甲" }), { developmentLog }), "zh-CN").figures[1]).toMatchObject({
      value: "30",
      note: "1 次没写时长",
    });
  });
});

import { describe, expect, test } from "vitest";
import { abcClasses } from "#core/accounts/abc-class.ts";
import { cooperationDepth } from "#core/coverage/cooperation-depth.ts";
import { tier } from "#core/coverage/tier.ts";
import { determination } from "#core/guide/self-assessment.ts";
import type { CourseModule } from "#core/guide/course-sessions.ts";
import { spinBalance } from "#core/needs/spin-balance.ts";
import { concessionPlan } from "#core/negotiation/concession-plan.ts";
import { zopa } from "#core/negotiation/zopa.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { pipelineNeed } from "#core/pipeline/pipeline-need.ts";
import { relationshipStrength } from "#core/relationships/relationship-strength.ts";
import { customerRetention } from "#core/retention/customer-retention.ts";
import { lowestPriceScores } from "#core/tender/lowest-price-scores.ts";
import { valueScore } from "#core/value/value-score.ts";
import { guide } from "#locales/guide.ts";
import { valueOf } from "#test/support/outcome.ts";
import { day } from "#test/support/sample-book.ts";

const value = valueOf(
  valueScore({ financial: 80, strategic: 70, influence: 60, growth: 50, risk: 40, synergy: null }, defaultParameters),
).total;
const depth = valueOf(
  cooperationDepth({ walletShare: 0.25, years: 3, framework: true, productLines: 2 }, defaultParameters),
).total;
const need = valueOf(
  pipelineNeed({
    target: 10_000_000,
    signed: 2_000_000,
    winRate: 0.25,
    averageDeal: 800_000,
    cycleDays: 180,
    periodEnd: day("2026-12-31"),
    today: day("2026-06-30"),
  }),
);
const strength = valueOf(
  relationshipStrength(
    (
      [
        ["KDM", "CR3"],
        ["KI", "CR1"],
        ["KI", "CR4"],
        ["KU", "CR2"],
        ["KU", "CR2"],
      ] as const
    ).map(([role, level]) => ({ role, level, influence: null })),
    defaultParameters,
  ),
).score;
const asked = [...Array<"S">(10).fill("S"), ...Array<"P">(4).fill("P"), "I", "N"] as const;

const plan = valueOf(concessionPlan({ pattern: "FALLING", total: 60_000, unit: 1000, rounds: 4 }));
const zone = valueOf(zopa({ sellerReservation: 900, buyerReservation: 960, agreedPrice: null }));
const prices = valueOf(
  lowestPriceScores(
    [960_000, 1_000_000, 1_200_000].map((price) => ({ price, deduction: null })),
    30,
  ),
);
const test5 = { GOAL: 4, EFFORT: 4, RESILIENCE: 5, LEARNING: 3, INTEGRITY: 5 };
const classes = abcClasses([500, 300, 80, 40, 30, 20, 20, 10, 0, -50], defaultParameters);

describe("the result of an invented case is what the models say", () => {
  test.each<[module: CourseModule, computed: unknown, expected: unknown, zh: string, en: string]>([
    ["IDENTIFY", classes.map((row) => row.class).join(""), "AABBBCCCCN", "前两家占八成", "The first two make 80 %"],
    ["VALUE", [value, depth], [69, 62], "价值 69，合作深度 62：核心级", "Value 69, depth 62: core"],
    [
      "VALUE",
      valueOf(tier({ value, depth, growth: 50, creditRisk: 40 }, defaultParameters)).tier,
      "CORE",
      "核心级",
      "core",
    ],
    ["NEEDS", valueOf(spinBalance(asked, defaultParameters)).deepShare, 0.125, "一成二", "12.5 %"],
    [
      "FUNNEL",
      [need.requiredAmount, need.requiredCount],
      [32e6, 40],
      "三千二百万、四十个",
      "32 m more in 40 opportunities",
    ],
    ["FUNNEL", need.latestCreation, day("2026-07-04"), "七月四日之后", "after 4 July"],
    ["RELATIONSHIPS", Math.round(strength), 62, "关系强度约 62", "Strength about 62"],
    [
      "TENDER",
      prices.map((points) => Math.round(points * 100) / 100),
      [30, 28.8, 24],
      "价格分 30、28.8、24",
      "30, 28.8 and 24 points",
    ],
    ["TENDER", day("2026-03-21") - day("2026-03-02"), 19, "只有十九天", "only 19 days"],
    ["NEGOTIATION", zone.width, 60, "区间六十", "A zone of 60"],
    [
      "NEGOTIATION",
      plan.map((one) => one.amount),
      [22e3, 17e3, 13e3, 8e3],
      "二万二、一万七、一万三、八千",
      "22,000, 17,000, 13,000 and 8,000",
    ],
    ["RETENTION", valueOf(customerRetention(50, 48, 6)).retention, 0.84, "留存率八成四", "Retention 84 %"],
    [
      "MINDSET",
      valueOf(determination(test5, defaultParameters)),
      { total: 21, band: "HIGH", lowest: ["LEARNING"] },
      "合计二十一分",
      "21 points, high",
    ],
  ])("%s: %j is %j", (module, computed, expected, zh, en) => {
    expect(computed).toEqual(expected);
    expect(guide("zh-CN").cases.rows[module].RESULT).toContain(zh);
    expect(guide("en").cases.rows[module].RESULT).toContain(en);
  });
});

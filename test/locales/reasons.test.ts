import { expect, test } from "vitest";
import { tier } from "#core/coverage/tier.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { valueOf } from "#test/support/outcome.ts";

function reasonsOf(language: Language): readonly string[] {
  const { reasons } = valueOf(tier({ value: 80, depth: 50, growth: null, creditRisk: 75 }, defaultParameters));
  const words = catalogue(language).reasons.tier;
  return reasons.map(({ test: id, value, threshold, met }) => words[id](String(value), String(threshold), met));
}

test("a tier's reasons read as clauses in both languages", () => {
  expect(reasonsOf("zh-CN")).toEqual([
    "客户价值 80，达到战略级门槛 75",
    "合作深度 50，未达战略级门槛 60",
    "客户价值 80，达到核心级门槛 60",
    "信用风险 75，达到警戒线 70，列入观察",
  ]);
  expect(reasonsOf("en")).toEqual([
    "value 80: reaches 75 for strategic",
    "depth 50: misses 60 for strategic",
    "value 80: reaches 60 for core",
    "credit risk 75 reaches 70: on watch",
  ]);
});

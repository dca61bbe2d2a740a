// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { RELATIONSHIP_LEVELS } from "#core/codes/codes.ts";
import { abcCurve } from "#charts/abc-curve.ts";
import { barChart } from "#charts/bar-chart.ts";
import { columnChart } from "#charts/column-chart.ts";
import { forecastSteps } from "#charts/forecast-steps.ts";
import { funnelChart } from "#charts/funnel-chart.ts";
import { numberBar } from "#charts/number-bar.ts";
import { quarterForecast } from "#charts/quarter-forecast.ts";
import { relationshipScale } from "#charts/relationship-scale.ts";
import { timeline } from "#charts/timeline.ts";
import { valueRadar } from "#charts/value-radar.ts";
import { expectLaws } from "../support/chart-laws.ts";
import { expectGolden } from "../support/expect-golden.ts";
import { cumulative, HOSTILE, LONG_EN, LONG_ZH, SAMPLES } from "./samples.ts";

describe.each(Object.entries(SAMPLES))("%s", (name, svg) => {
  test("looks as it did", () => {
    expectGolden(`charts/${name}.svg`, svg);
  });

  test("keeps the laws of every chart", () => {
    expectLaws(svg, name.startsWith("status-"));
  });
});

const amount = fc.oneof(
  fc.constantFrom(null, 0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e308, 5e-324),
  fc.integer({ min: -5000, max: 50_000 }),
  fc.double(),
);
const level = fc.oneof(fc.constantFrom(0, 1e308), fc.integer({ min: -100, max: 50_000 }));
const words = fc.oneof(
  fc.constantFrom("", "1,860.0", "控制系统", LONG_ZH, LONG_EN, HOSTILE, "−1,234,567,890.0", "行业影响力"),
  fc.string({ unit: "binary", maxLength: 30 }),
);
/** Near each other, years apart, and at the ends of Excel's calendar. */
const dates = fc
  .oneof(
    fc.integer({ min: 46_000, max: 46_120 }),
    fc.integer({ min: 45_500, max: 46_600 }),
    fc.constantFrom(61, 2_958_465),
  )
  .map((serial) => serial as SerialDate);
const named = { title: fc.constant(HOSTILE), desc: fc.constant(LONG_EN) };
const option = <T>(values: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), values);

/** A chart with any data at all. */
const ANY: Readonly<Record<string, fc.Arbitrary<() => string | readonly string[]>>> = {
  valueRadar: fc
    .record({
      ...named,
      target: fc.integer({ min: 0, max: 100 }),
      axes: fc.array(
        fc.record({ label: words, value: amount, previous: amount, counted: fc.boolean(), valueText: words }),
        { minLength: 6, maxLength: 6 },
      ),
      size: fc.integer({ min: 50, max: 100 }),
    })
    .map((data) => () => valueRadar(data)),
  numberBar: fc
    .record({ ...named, actual: amount, target: amount, previous: amount, elapsed: amount, max: amount })
    .map((data) => () => numberBar(data)),
  forecastSteps: fc
    .record({
      rows: fc.array(
        fc.record({
          ...named,
          kind: fc.constantFrom("actual", "forecast", "sum", "target"),
          from: level,
          to: level,
          label: words,
          gapLabel: words,
        }),
        { maxLength: 12 },
      ),
      max: level,
      target: amount,
      width: fc.integer({ min: 30, max: 90 }),
      rowHeight: fc.constantFrom(4.6, 5.6, 8),
    })
    .map((data) => () => forecastSteps(data)),
  relationshipScale: fc
    .record({
      ...named,
      now: option(fc.constantFrom(...RELATIONSHIP_LEVELS)),
      wanted: option(fc.constantFrom(...RELATIONSHIP_LEVELS)),
    })
    .map((data) => () => relationshipScale(data)),
  columnChart: fc
    .record({
      ...named,
      columns: fc.array(
        fc.record(
          { label: words, text: words, note: words, actual: amount, forecast: amount, previous: amount, plan: amount },
          { requiredKeys: ["label", "text"] },
        ),
        { maxLength: 60 },
      ),
      width: fc.constantFrom(40, 89, 182),
    })
    .map((data) => () => columnChart(data)),
  barChart: fc
    .record({
      ...named,
      bars: fc.array(fc.record({ label: words, value: amount, text: words, share: words, others: fc.boolean() }), {
        maxLength: 60,
      }),
      width: fc.constantFrom(60, 89, 182),
    })
    .map((data) => () => barChart(data)),
  funnelChart: fc
    .record({
      ...named,
      heads: fc.record({ step: words, count: words, amount: words, weighted: words }),
      steps: fc.array(
        fc.record({ label: words, countText: words, amount, amountText: words, weighted: amount, weightedText: words }),
        { maxLength: 7 },
      ),
    })
    .map((data) => () => funnelChart(data)),
  timeline: fc
    .record({
      ...named,
      today: fc.record({ date: dates, label: words }),
      lanes: fc.array(
        fc.record({
          name: words,
          marks: fc.array(
            fc.record({
              date: dates,
              dateText: fc.constantFrom("2026-06-30", "", LONG_EN),
              name: words,
              state: fc.constantFrom("done", "planned", "overdue"),
            }),
            { maxLength: 12 },
          ),
        }),
        { maxLength: 4 },
      ),
      width: fc.constantFrom(89, 182),
    })
    .map((data) => () => timeline(data)),
  quarterForecast: fc
    .record({
      ...named,
      names: fc.record({ signed: words, commit: words, likely: words, best: words, target: words }),
      quarters: fc.array(
        fc.record({
          label: words,
          signed: amount,
          commit: amount,
          likely: amount,
          best: amount,
          target: amount,
          previous: amount,
          text: words,
        }),
        { maxLength: 8 },
      ),
    })
    .map((data) => () => quarterForecast(data)),
  abcCurve: fc
    .record({
      ...named,
      amounts: fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 0, maxLength: 60 }),
      limits: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
      rank: fc.integer({ min: 0, max: 61 }),
      label: words,
      rankName: words,
    })
    .map(({ amounts, limits, rank, label, ...rest }) => () => {
      const shares = cumulative([...amounts].sort((a, b) => b - a));
      const bands = [...limits.sort((a, b) => a - b), shares.length].map((until) => ({
        until,
        label,
        detail: "占 84%",
      }));
      return abcCurve({ ...rest, shares, bands, marked: { rank, label } });
    }),
};

describe.each(Object.entries(ANY))("%s with any data", (_, draws) => {
  test("keeps the laws and gives the same bytes twice", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const [first, second] = [draw(), draw()];
        expect(second).toEqual(first);
        for (const svg of [first].flat()) expectLaws(svg);
      }),
      { numRuns: 100 },
    );
  });
});

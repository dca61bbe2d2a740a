// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concessionLadder, type ConcessionLadder } from "#charts/concession-ladder.ts";
import { frontierChart, type FrontierChart, type FrontierPackage } from "#charts/frontier.ts";
import type { PricePoint } from "#charts/price-labels.ts";
import { ZOPA_HEIGHT, zopaBar, type ZopaBar } from "#charts/zopa-bar.ts";
import { expectLaws, meet } from "../support/chart-laws.ts";
import { expectGolden } from "../support/expect-golden.ts";
import { HOSTILE, LONG_EN, LONG_ZH } from "./samples.ts";

const named = { title: "示例", desc: "示例数据" };
const price = (name: string, value: number): PricePoint => ({ name, value, text: value.toFixed(1) });

const zopa: ZopaBar = {
  ...named,
  own: {
    name: "我方可接受",
    limit: price("底线（保密）", 498),
    target: price("目标", 540),
    current: price("现报价", 556),
    opening: price("开价", 580),
    alternative: price("我方 BATNA", 486),
  },
  other: {
    name: "对方可接受（估计）",
    limit: price("对方底线（估计）", 552),
    current: price("对方现出价", 505),
    opening: price("首次出价", 480),
    alternative: null,
  },
  given: "已让 24.0",
  zone: { from: 498, to: 552, text: "可成交区 498.0–552.0，宽 54.0", open: true },
  next: price("下一步", 547),
};
/** A buyer's prices run the other way. */
const mirrored = (point: PricePoint | null) => (point === null ? null : price(point.name, 1000 - point.value));
const buyer: ZopaBar = {
  ...zopa,
  own: {
    ...zopa.own,
    limit: mirrored(zopa.own.limit),
    target: mirrored(zopa.own.target),
    current: mirrored(zopa.own.current),
    opening: mirrored(zopa.own.opening),
    alternative: mirrored(zopa.own.alternative),
  },
  other: {
    ...zopa.other,
    limit: mirrored(zopa.other.limit),
    current: mirrored(zopa.other.current),
    opening: mirrored(zopa.other.opening),
  },
  zone: { from: 448, to: 502, text: "可成交区 448.0–502.0", open: true },
  next: price("下一步", 453),
};
const close: ZopaBar = {
  ...zopa,
  own: {
    name: LONG_EN,
    limit: price(LONG_ZH, 500),
    target: price("Target", 500),
    current: price("Our offer", 501),
    opening: price("Opening", 501),
    alternative: price("Our BATNA", 500.5),
  },
  zone: { from: 500, to: 499, text: "缺口 1.0", open: false },
  other: {
    name: LONG_ZH,
    limit: price("对方底线", 499),
    current: null,
    opening: price("开价（估计）", 499),
    alternative: price("对方 BATNA", 499),
  },
};
const nothing: ZopaBar = {
  ...named,
  own: { name: "", limit: null, target: null, current: null, opening: null, alternative: null },
  other: { name: "", limit: null, current: null, opening: null, alternative: null },
  given: "",
  zone: null,
  next: null,
};

const step = (value: number) => ({ value, text: value.toFixed(1) });
const ladder: ConcessionLadder = {
  ...named,
  rounds: ["开场", "第 1 轮", "第 2 轮", "第 3 轮", "第 4 轮"],
  plan: [580, 565, 554, 545, 540],
  actual: [580, 563, 556].map(step),
  other: [480, 495, 505].map(step),
  next: [step(547), step(542)],
  limits: [
    { kind: "own", ...step(498) },
    { kind: "target", ...step(540) },
    { kind: "other", ...step(552) },
  ],
  zone: { from: 498, to: 552 },
  names: { plan: "细线为计划", actual: "粗线为实际", other: "灰线为对方" },
};
const rising: ConcessionLadder = {
  ...ladder,
  plan: [420, 435, 446, 455],
  actual: [420, 437, 444].map(step),
  other: [null, ...[520, 505].map(step)],
  next: [step(453)],
  limits: [{ kind: "own", ...step(502) }],
  zone: null,
};

const frontier: FrontierChart = {
  ...named,
  frontier: [
    { own: 0.06, other: 1 },
    { own: 0.37, other: 0.9 },
    { own: 0.66, other: 0.76 },
    { own: 0.73, other: 0.68 },
    { own: 0.82, other: 0.6 },
    { own: 1, other: 0.05 },
  ],
  packages: [
    { own: 0.38, other: 0.25, label: "当前", mark: "now" },
    { own: 0.68, other: 0.7, label: "方案甲", mark: "offer" },
    { own: 0.69, other: 0.63, label: "方案乙", mark: "offer" },
    { own: 0.77, other: 0.56, label: "方案丙", mark: "offer" },
    { own: 0.73, other: 0.68, label: "纳什点", mark: "nash" },
  ],
  axes: { own: "我方效用", other: "对方效用（估计）" },
  name: "有效边界",
};
const crowd = Array.from({ length: 40 }, (_, index): FrontierPackage => ({
  own: 0.5 + 0.1 * Math.sin(index),
  other: 0.5 + 0.1 * Math.cos(index * 2),
  label: index % 3 === 0 ? LONG_ZH : `方案 ${index}`,
  mark: "offer",
}));

const SAMPLES: Readonly<Record<string, string>> = {
  "zopa-bar": zopaBar(zopa),
  "zopa-bar-buyer": zopaBar(buyer),
  "zopa-bar-close": zopaBar(close),
  "zopa-bar-nothing": zopaBar(nothing),
  "concession-ladder": concessionLadder(ladder),
  "concession-ladder-rising": concessionLadder(rising),
  "concession-ladder-one": concessionLadder({ ...ladder, rounds: ["开场"], plan: [], actual: [step(580)], other: [], next: [], limits: [], zone: null }), // prettier-ignore
  "concession-ladder-30": concessionLadder({
    ...ladder,
    rounds: Array.from({ length: 30 }, (_, index) => `第 ${index} 轮`),
    actual: Array.from({ length: 30 }, (_, index) => step(580 - index * 2)),
  }),
  frontier: frontierChart(frontier),
  "frontier-crowd": frontierChart({ ...frontier, packages: crowd }),
  "frontier-one": frontierChart({ ...frontier, frontier: [{ own: 1, other: 1 }], packages: [] }),
};

describe.each(Object.entries(SAMPLES))("%s", (name, svg) => {
  test("looks as it did", () => {
    expectGolden(`charts/${name}.svg`, svg);
  });

  test("keeps the laws of every chart", () => {
    expectLaws(svg);
  });
});

describe("what a negotiation chart says", () => {
  test("prices stand above their ticks in the order of the scale, also where they are moved apart", () => {
    const texts = expectLaws(SAMPLES["zopa-bar-close"] ?? "").shapes.filter(({ name }) => name === "text");
    const upper = texts.filter(({ top }) => top < ZOPA_HEIGHT / 4).toSorted((one, two) => one.left - two.left);
    const figures = upper.map(({ text }) => Number(text)).filter((figure) => !Number.isNaN(figure));
    expect(figures.length).toBeGreaterThan(2);
    expect(figures).toEqual(figures.toSorted((one, two) => one - two));
  });

  test("the walk-away is the last name to fall away", () => {
    const wide = { ...zopa, own: { ...zopa.own, target: price(LONG_EN + LONG_EN, 540) } };
    const texts = expectLaws(zopaBar(wide)).shapes.map(({ text }) => text);
    expect(texts).toContain("498.0");
    expect(texts).not.toContain("540.0");
  });

  test("no name stands in the line of the next offer or on a mark", () => {
    const shapes = expectLaws(frontierChart(frontier)).shapes;
    const marks = shapes.filter(({ name }) => name === "circle");
    const texts = shapes.filter(({ name }) => name === "text");
    expect(marks).toHaveLength(3);
    for (const text of texts) for (const mark of marks) expect(meet(text, mark), text.text).toBe(false);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["纳什点", "当前", "方案甲", "有效边界"]));
  });

  test("steps go down for a seller and stand where the scale has them", () => {
    const { shapes } = expectLaws(concessionLadder(ladder));
    const labels = ["580.0", "563.0", "556.0"].map((text) => shapes.find((shape) => shape.text === text));
    const tops = labels.map((shape) => shape?.top ?? Number.NaN);
    expect(tops).toEqual(tops.toSorted((one, two) => one - two));
  });
});

const amount = fc.oneof(
  fc.constantFrom(0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e308, 5e-324),
  fc.integer({ min: -5000, max: 50_000 }),
  fc.double(),
);
const words = fc.oneof(
  fc.constantFrom("", "1,860.0", "底线", LONG_ZH, LONG_EN, HOSTILE, "−1,234,567,890.0"),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const option = <T>(values: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), values);
const point = option(fc.record({ value: amount, text: words, name: words }));
const lane = { name: words, limit: point, current: point, opening: point, alternative: point };
const titled = { title: fc.constant(HOSTILE), desc: fc.constant(LONG_EN) };
const run = fc.array(option(fc.record({ value: amount, text: words })), { maxLength: 12 });
const finite = fc.integer({ min: -50_000, max: 50_000 });
const utility = fc.oneof(fc.constantFrom(0, 1, Number.NaN, -3, 7), fc.double({ min: 0, max: 1, noNaN: true }));

const ANY: Readonly<Record<string, fc.Arbitrary<() => string>>> = {
  zopaBar: fc
    .record({
      ...titled,
      own: fc.record({ ...lane, target: point }),
      other: fc.record(lane),
      given: words,
      zone: option(fc.record({ from: finite, to: finite, text: words, open: fc.boolean() })),
      next: point,
    })
    .map((data) => () => zopaBar(data)),
  concessionLadder: fc
    .record({
      ...titled,
      rounds: fc.array(words, { maxLength: 14 }),
      plan: fc.array(amount, { maxLength: 12 }),
      actual: run,
      other: run,
      next: run,
      limits: fc.array(fc.record({ kind: fc.constantFrom("own", "target", "other"), value: amount, text: words }), {
        maxLength: 4,
      }),
      zone: option(fc.record({ from: finite, to: finite })),
      names: fc.record({ plan: words, actual: words, other: words }),
    })
    .map((data) => () => concessionLadder(data)),
  frontierChart: fc
    .record({
      ...titled,
      frontier: fc.array(fc.record({ own: utility, other: utility }), { maxLength: 40 }),
      packages: fc.array(
        fc.record({ own: utility, other: utility, label: words, mark: fc.constantFrom("offer", "nash", "now") }),
        { maxLength: 35 },
      ),
      axes: fc.record({ own: words, other: words }),
      name: words,
    })
    .map((data) => () => frontierChart(data)),
};

describe.each(Object.entries(ANY))("%s with any data", (_, draws) => {
  test("keeps the laws and gives the same bytes twice", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const [first, second] = [draw(), draw()];
        expect(second).toEqual(first);
        expectLaws(first);
      }),
      { numRuns: 100 },
    );
  });
});

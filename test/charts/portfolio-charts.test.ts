// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageingBar } from "#charts/ageing-bar.ts";
import { heatMap } from "#charts/heat-map.ts";
import { valueMatrix, type MarkShape, type MatrixPoint } from "#charts/value-matrix.ts";
import { whaleCurve } from "#charts/whale-curve.ts";
import { expectLaws, meet } from "../support/chart-laws.ts";
import { expectGolden } from "../support/expect-golden.ts";
import { HOSTILE, LONG_EN, LONG_ZH } from "./samples.ts";

const named = { title: "示例", desc: "示例数据" };
const SHAPES: readonly MarkShape[] = ["square", "disc", "ring", "cross"];

const NAMES =
  "曜岭半导体 澜岳新能源 远柏医药 恒陌轨道 青梧乳业 海渡港务 松垣精铸 宁岸化工 云崎电力 图岚机器人 星衍光电 凌波船舶 澄湾环保 颂安仪器 赫立水务 穗禾食品 拓屿物流 禾泰包装 百榆家居 昱成玻璃 新砚纸业 瑾川纺织 槿橡橡塑 北岫矿业".split(
    " ",
  );
const SCORES: readonly (readonly [x: number, y: number])[] = [
  [88, 86], [94, 80], [70, 77], [63, 74], [65, 66], [80, 61], [75, 56], [68, 52], [60, 48], [26, 84], [47, 82], [42, 73],
  [33, 76], [28, 71], [53, 70], [48, 71], [44, 69], [38, 69], [37, 54], [31, 53], [34, 48], [41, 49], [26, 45], [49, 46],
]; // prettier-ignore

const point = (index: number): MatrixPoint => ({
  x: SCORES[index]?.[0] ?? null,
  y: SCORES[index]?.[1] ?? null,
  label: NAMES[index] ?? "",
  shape: SHAPES[Math.min(3, Math.floor(index / 6))] ?? "disc",
});
const matrix = {
  ...named,
  cuts: { x: 51.2, y: 65.1 },
  corners: {
    topLeft: "潜在价值 8 户，8%",
    topRight: "价值 6 户，60%",
    bottomLeft: "低价值 6 户，5%",
    bottomRight: "次价值 4 户，27%",
  },
  axes: { x: "当前价值 →", y: "潜在价值 ↑" },
  legend: SHAPES.map((shape, index) => ({ shape, label: ["战略", "核心", "潜力", "服务"][index] ?? "" })),
};
const crowd = Array.from({ length: 60 }, (_, index): MatrixPoint => ({
  x: 20 + ((index * 37) % 61),
  y: 30 + ((index * 53) % 47),
  label: NAMES[index % NAMES.length] ?? "",
  shape: SHAPES[index % 4] ?? "disc",
}));
const segment = (label: string, oldest: number, middle: number, youngest: number) => ({
  label,
  text: (oldest + middle + youngest).toFixed(1),
  parts: [oldest, middle, youngest] as const,
  oldestText: oldest.toFixed(1),
});

const SAMPLES: Readonly<Record<string, string>> = {
  "value-matrix": valueMatrix({ ...matrix, points: NAMES.map((_, index) => point(index)) }).picture,
  "value-matrix-60": valueMatrix({ ...matrix, points: crowd }).picture,
  "value-matrix-one": valueMatrix({ ...matrix, points: [point(0)] }).picture,
  "value-matrix-same": valueMatrix({
    ...matrix,
    points: NAMES.map((label) => ({ x: 50, y: 50, label, shape: "disc" })),
  }).picture,
  "value-matrix-long": valueMatrix({
    ...matrix,
    points: NAMES.slice(0, 9).map((_, index) => ({ ...point(index), label: index % 2 ? LONG_EN : LONG_ZH })),
  }).picture,
  "whale-curve": whaleCurve({
    ...named,
    cumulative: [310, 560, 740, 860, 930, 980, 1000, 990, 950, 870, 720],
    peak: "前 7 户 1,000.0",
    total: "全部 720.0",
    rankName: "客户数",
    zero: "0",
  }),
  "whale-curve-loss": whaleCurve({
    ...named,
    cumulative: [-20, -60, -140],
    peak: "前 0 户",
    total: "全部 −140.0",
    rankName: "客户数",
    zero: "0",
  }),
  "whale-curve-one": whaleCurve({
    ...named,
    cumulative: [80],
    peak: "前 1 户 80.0",
    total: "全部 80.0",
    rankName: "客户数",
    zero: "0",
  }),
  "whale-curve-none": whaleCurve({ ...named, cumulative: [], peak: "", total: "", rankName: "客户数", zero: "0" }),
  "ageing-bar": ageingBar({
    ...named,
    segments: [
      segment("澜岳", 120, 52, 96),
      segment("宁岸", 72, 40, 52),
      segment("北岫", 52, 30, 36),
      segment("恒陌", 0, 34, 42),
      segment("其余 5 户", 0, 24, 90),
    ],
  }),
  "ageing-bar-one": ageingBar({ ...named, segments: [segment("澜岳新能源", 0, 12, 0)] }),
  "ageing-bar-narrow": ageingBar({
    ...named,
    segments: [
      ...NAMES.slice(0, 20).map((name) => segment(`${name}${LONG_ZH}`, 9, 1, 0)),
      { ...segment("", 0, 0, 0), text: "" },
    ],
  }),
  "ageing-bar-lines": ageingBar({
    ...named,
    segments: [
      segment("Bridge yard crane controls", 40, 0, 0),
      segment("Workshop dust control", 0, 32, 0),
      segment("H-beam line, second stage", 20, 0, 10),
    ],
  }),
  "ageing-bar-none": ageingBar({ ...named, segments: [] }),
  "ageing-bar-uneven": ageingBar({
    ...named,
    segments: [segment("澜岳新能源", 900, 20, 5), ...NAMES.slice(0, 5).map((name) => segment(name, 2, 1, 0))],
  }),
  "heat-map": heatMap({
    ...named,
    columns: ["财务贡献", "战略协同", "行业影响力", "成长潜力", "风险系数", "协同价值"],
    rows: NAMES.slice(0, 8).map((label, row) => ({
      label,
      cells: Array.from({ length: 6 }, (_, column) => {
        const value = (row * 31 + column * 17) % 101;
        return { heat: (row + column) % 7 === 0 ? null : value / 100, text: String(value) };
      }),
      note: `${60 + row}.5`,
    })),
  }),
};

describe.each(Object.entries(SAMPLES))("%s", (name, svg) => {
  test("looks as it did", () => expectGolden(`charts/${name}.svg`, svg));
  test("keeps the laws of every chart", () => void expectLaws(svg));
});

const amount = fc.oneof(
  fc.constantFrom(null, 0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e308, 5e-324),
  fc.integer({ min: -5000, max: 50_000 }),
);
const number = amount.map((value) => value ?? 0);
const words = fc.oneof(
  fc.constantFrom("", "1,860.0", "控制系统", LONG_ZH, LONG_EN, HOSTILE),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const score = fc.oneof(fc.constantFrom(null, Number.NaN, 50, 100), fc.integer({ min: 0, max: 100 }));
const anyMatrix = fc.record({
  title: fc.constant(HOSTILE),
  desc: fc.constant(LONG_EN),
  points: fc.array(fc.record({ x: score, y: score, label: words, shape: fc.constantFrom(...SHAPES) }), {
    maxLength: 40,
  }),
  cuts: fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }),
  corners: fc.record({ topLeft: words, topRight: words, bottomLeft: words, bottomRight: words }),
  axes: fc.record({ x: words, y: words }),
  legend: fc.array(fc.record({ shape: fc.constantFrom(...SHAPES), label: words }), { maxLength: 4 }),
  width: fc.constantFrom(89, 104.5, 182),
});

describe("the value matrix with any data", () => {
  test("has no name on another, on a mark or on a cut line; what has no room is in the list", () => {
    fc.assert(
      fc.property(anyMatrix, (data) => {
        const { picture, numbered } = valueMatrix(data);
        const { shapes } = expectLaws(picture);
        const texts = shapes.filter(({ name }) => name === "text");
        const marks = shapes
          .slice(3)
          .filter(({ name, right, left }) => name !== "text" && name !== "line" && right - left < 4);
        const inPlot = marks.filter(({ bottom }) => bottom < 53);
        for (const text of texts) expect(inPlot.filter((mark) => meet(text, mark))).toEqual([]);
        expect(valueMatrix(data)).toEqual({ picture, numbered });
        const drawn = data.points.filter(
          ({ x, y }) => Number.isFinite(x) && Number.isFinite(y) && x !== null && y !== null,
        );
        expect(numbered.length).toBeLessThanOrEqual(drawn.length);
        const numbers = numbered.flatMap(({ number: one }) => (one === null ? [] : [one]));
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
      }),
      { numRuns: 25 },
    );
  });

  test("names every one of 24 accounts", () => {
    expect(valueMatrix({ ...matrix, points: NAMES.map((_, index) => point(index)) }).numbered).toEqual([]);
  });

  test("lists each of 60 accounts that it does not name, once", () => {
    const { picture, numbered } = valueMatrix({ ...matrix, points: crowd });
    const named = expectLaws(picture).shapes.filter(({ text }) => NAMES.includes(text)).length;
    expect(named + numbered.length).toBe(60);
    expect(named).toBeGreaterThan(24);
    expect(new Set(numbered.map(({ index }) => index)).size).toBe(numbered.length);
  });
});

describe("charts with any data keep the laws and give the same bytes twice", () => {
  const ANY: Readonly<Record<string, fc.Arbitrary<() => string>>> = {
    whaleCurve: fc
      .record({
        cumulative: fc.array(number, { maxLength: 60 }),
        peak: words,
        total: words,
        rankName: words,
        zero: words,
      })
      .map((data) => () => whaleCurve({ ...named, ...data })),
    ageingBar: fc
      .record({
        segments: fc.array(
          fc.record({ label: words, text: words, parts: fc.tuple(amount, amount, amount), oldestText: words }),
          { maxLength: 30 },
        ),
      })
      .map((data) => () => ageingBar({ ...named, ...data })),
    heatMap: fc
      .record({
        columns: fc.array(words, { maxLength: 12 }),
        rows: fc.array(
          fc.record({
            label: words,
            cells: fc.array(fc.record({ heat: amount, text: words }), { maxLength: 12 }),
            note: words,
          }),
          { maxLength: 30 },
        ),
      })
      .map((data) => () => heatMap({ ...named, ...data })),
  };
  test.each(Object.entries(ANY))("%s", (_, draws) => {
    fc.assert(
      fc.property(draws, (draw) => {
        const svg = draw();
        expect(draw()).toBe(svg);
        expectLaws(svg);
      }),
      { numRuns: 100 },
    );
  });
});

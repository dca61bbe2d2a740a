// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abcCurve } from "#charts/abc-curve.ts";
import { barChart } from "#charts/bar-chart.ts";
import { columnChart, type Column } from "#charts/column-chart.ts";
import { forecastSteps } from "#charts/forecast-steps.ts";
import { funnelChart } from "#charts/funnel-chart.ts";
import { INK, inkWithAccent } from "#charts/ink.ts";
import { numberBar, type NumberBar } from "#charts/number-bar.ts";
import { quarterForecast } from "#charts/quarter-forecast.ts";
import { relationshipScale } from "#charts/relationship-scale.ts";
import { statusMark } from "#charts/status-mark.ts";
import { valueRadar } from "#charts/value-radar.ts";
import { firstDifference } from "../support/expect-golden.ts";
import { readPicture, type Shape } from "../support/svg-geometry.ts";
import { cumulative } from "./samples.ts";

const say = { title: "T", desc: "D" };
const shapes = (svg: string): readonly Shape[] => readPicture(svg).shapes;
const texts = (svg: string): readonly string[] =>
  shapes(svg)
    .filter(({ name }) => name === "text")
    .map(({ text }) => text);
const filled = (svg: string, fill: string, name = "rect"): readonly Shape[] =>
  shapes(svg).filter((shape) => shape.name === name && shape.fill === fill);
const width = (shape: Shape | undefined): number => (shape === undefined ? Number.NaN : shape.right - shape.left);
const height = (shape: Shape | undefined): number => (shape === undefined ? Number.NaN : shape.bottom - shape.top);

describe("valueRadar", () => {
  const axis = { label: "A", value: 80, counted: true, valueText: "80" };
  const draw = (change: Partial<typeof axis> | { value: null }): string =>
    valueRadar({ axes: [{ ...axis, ...change }, axis, axis, axis, axis, axis], target: 70, ...say });

  test("a point under the target is a red square, its figure red", () => {
    const svg = draw({ value: 60, valueText: "60" });
    expect(filled(svg, INK.bad)).toHaveLength(1);
    expect(filled(svg, INK.bad, "text").map(({ text }) => text)).toEqual(["60"]);
  });

  test("a point on the target is not under it", () => {
    expect(draw({ value: 70 })).not.toContain(INK.bad);
  });

  test("an axis without weight has an open point", () => {
    expect(filled(draw({ counted: false }), INK.paper, "circle")).toHaveLength(1);
    expect(filled(draw({ counted: false }), INK.text, "circle")).toHaveLength(5);
  });

  test("an unknown axis has no point, no area, an open outline and a dash for its figure", () => {
    const svg = draw({ value: null });
    expect(shapes(svg).filter(({ name }) => name === "circle")).toHaveLength(5);
    expect(filled(svg, INK.tint, "path")).toHaveLength(0);
    expect(texts(svg)).toContain("–");
    expect(svg.match(/stroke-width="0.55"/g)).toHaveLength(4);
  });

  test("a known zero is a point in the centre", () => {
    expect(filled(draw({ value: 0, valueText: "0" }), INK.bad)[0]?.left).toBeCloseTo(29 - 0.8, 1);
  });
});

describe("numberBar", () => {
  const scale = 42.5 - 0.4;
  test.each<[Omit<NumberBar, "title" | "desc">, number, string]>([
    [{ actual: 50, target: 100 }, 0.5, "half of the target"],
    [{ actual: 150, target: 100 }, 1, "more than the target: the bar sets the scale"],
    [{ actual: 50, target: null }, 1, "no target: the bar alone"],
    [{ actual: 50, max: 200 }, 0.25, "a scale shared with others"],
    [{ actual: 0, target: 100 }, 0, "a known zero"],
  ])("%j fills %d of the width: %s", (bar, part) => {
    expect(width(filled(numberBar({ ...bar, ...say }), INK.text)[0])).toBeCloseTo(part * scale, 1);
  });

  test("an unknown figure has no bar but a dash", () => {
    const svg = numberBar({ actual: null, target: 100, ...say });
    expect(filled(svg, INK.text)).toHaveLength(0);
    expect(texts(svg)).toEqual(["–"]);
  });

  test("the time gone is a share of the target, with a theme's accent", () => {
    const svg = numberBar({ actual: 10, target: 100, elapsed: 0.5, ...say, ink: inkWithAccent("#123456") });
    expect(svg).toMatch(/<line x1="21.25" y1="0" x2="21.25" [^>]*stroke="#123456"/);
    expect(numberBar({ actual: 10, elapsed: 0.5, ...say })).not.toContain(INK.accent);
  });
});

describe("forecastSteps", () => {
  const row = { ...say, from: 0, to: 50 };
  const draw = (rows: Parameters<typeof forecastSteps>[0]["rows"], target: number | null = 100): readonly string[] =>
    forecastSteps({ rows, max: 100, target, width: 60, rowHeight: 5.6 });

  test("rows share one scale and each step begins where the one before ends", () => {
    const [signed = "", next = ""] = draw([
      { ...row, kind: "actual" },
      { ...row, kind: "forecast", from: 50, to: 75 },
    ]);
    expect(filled(next, INK.paper)[0]?.left).toBe(filled(signed, INK.text)[0]?.right);
  });

  test("the gap to the target is red; a target that is met has none", () => {
    expect(filled(draw([{ ...row, kind: "target", from: 75, to: 100 }])[0] ?? "", INK.bad)).toHaveLength(1);
    expect(filled(draw([{ ...row, kind: "target", from: 120, to: 100 }])[0] ?? "", INK.bad)).toHaveLength(0);
  });

  test("a gap's figure stands only where it finds room", () => {
    const gap = (from: number) => draw([{ ...row, kind: "target", from, to: 100, gapLabel: "−1,055.0" }])[0] ?? "";
    expect(texts(gap(75))).toEqual(["−1,055.0"]);
    expect(texts(gap(10))).toEqual([]);
  });

  test("the target line leaves a label free", () => {
    const [free = "", crossed = ""] = draw([
      { ...row, kind: "sum", from: 20, to: 50, label: "50%" },
      { ...row, kind: "sum", from: 20, to: 97, label: "97%" },
    ]);
    expect(free.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(crossed.match(/stroke-dasharray/g)).toHaveLength(2);
  });
});

describe("relationshipScale", () => {
  const dots = (svg: string) => shapes(svg).filter(({ name }) => name === "circle");
  const draw = (now: "CR1" | "CR3" | "CR5" | null, wanted: "CR1" | "CR3" | null): string =>
    relationshipScale({ now, wanted, ...say });

  test("better is right", () => {
    const [ring, dot] = dots(draw("CR3", "CR1"));
    expect(dot?.fill).toBe(INK.text);
    expect(ring?.left).toBeGreaterThan(dot?.right ?? Number.NaN);
    expect(dots(draw("CR5", null))[0]?.right).toBeLessThan(dot?.left ?? Number.NaN);
  });

  test("hold is a ring around the dot", () => {
    const [ring, dot] = dots(draw("CR3", "CR3"));
    expect(ring?.left).toBeLessThan(dot?.left ?? Number.NaN);
    expect(ring?.right).toBeGreaterThan(dot?.right ?? Number.NaN);
    expect(draw("CR3", "CR3")).not.toContain('stroke-width="0.7"');
  });

  test("what is not known is asked, not drawn", () => {
    expect(texts(draw(null, "CR1"))).toEqual(["?"]);
    expect(dots(draw(null, "CR1"))).toHaveLength(1);
    expect(dots(draw(null, null))).toHaveLength(0);
  });
});

describe("columnChart", () => {
  const draw = (columns: readonly Column[]): string => columnChart({ columns, ...say });
  const zeroOf = (svg: string): number =>
    shapes(svg).find(({ name, left }) => name === "line" && left === 0)?.top ?? NaN;

  test("a missing period is a gap, a zero is a figure", () => {
    const svg = draw([
      { label: "2024", actual: 10, text: "10" },
      { label: "2025", text: "" },
      { label: "2026", actual: 0, text: "0" },
    ]);
    expect(texts(svg)).toEqual(["10", "–", "0", "2024", "2025", "2026"]);
    expect(filled(svg, INK.text)).toHaveLength(2);
  });

  test("losses hang under the zero line with their figure below", () => {
    const svg = draw([
      { label: "2025", actual: 30, text: "30" },
      { label: "2026", actual: -10, text: "−10" },
    ]);
    const [gain, loss] = filled(svg, INK.text);
    const figure = shapes(svg).find(({ text }) => text === "−10");
    expect(gain?.bottom).toBeCloseTo(zeroOf(svg), 1);
    expect(loss?.top).toBeCloseTo(zeroOf(svg), 1);
    expect(height(gain)).toBeCloseTo(3 * height(loss), 1);
    expect(figure?.top).toBeGreaterThan(loss?.bottom ?? Number.NaN);
  });

  test("a forecast stands hatched on the actual", () => {
    const svg = draw([{ label: "2026", actual: 30, forecast: 10, text: "40" }]);
    expect(filled(svg, INK.paper)[0]?.bottom).toBeCloseTo(filled(svg, INK.text)[0]?.top ?? Number.NaN, 2);
    expect(shapes(svg).some(({ name }) => name === "path")).toBe(true);
  });

  test("where figures would meet, the newest and the largest stay", () => {
    const columns = Array.from({ length: 60 }, (_, index) => ({
      label: String(index),
      actual: index === 20 ? 900 : 100,
      text: `${index === 20 ? 900 : 100},000.0`,
    }));
    const svg = draw(columns);
    expect(texts(svg)).toContain("900,000.0");
    expect(texts(svg).filter((text) => text === "100,000.0").length).toBeGreaterThan(2);
    expect(texts(svg)).toContain("59");
  });
});

describe("barChart", () => {
  const bar = { label: "A", value: 30, text: "30", share: "75%" };
  const bars = [bar, { ...bar, value: -10, text: "−10" }, { ...bar, value: null, text: "?" }, { ...bar, others: true }];
  const svg = barChart({ bars, ...say });

  test("one scale for both directions, others in grey, unknown as a dash", () => {
    const [gain, loss, unknown] = filled(svg, INK.text);
    expect(width(gain)).toBeCloseTo(3 * width(loss), 1);
    expect(width(unknown)).toBe(0);
    expect(loss?.right).toBe(gain?.left);
    expect(filled(svg, INK.previous)).toHaveLength(1);
    expect(texts(svg)).toContain("–");
    expect(texts(svg)).not.toContain("?");
  });

  test("a shortened name keeps its whole wording", () => {
    const long = barChart({ bars: [{ ...bar, label: "很长的名称".repeat(9) }], ...say });
    expect(long).toContain(`<title>${"很长的名称".repeat(9)}</title>很长的名称`);
    expect(texts(long)[0]).toMatch(/…$/);
  });
});

test("funnelChart draws the weighted part within the amount", () => {
  const step = { label: "ST3", countText: "2", amount: 100, amountText: "100", weighted: 25, weightedText: "25" };
  const svg = funnelChart({ steps: [step], heads: { step: "S", count: "N", amount: "A", weighted: "W" }, ...say });
  const [amount, weighted] = filled(svg, INK.paper);
  expect(width(amount)).toBeCloseTo(4 * width(weighted), 1);
  expect(amount?.left).toBe(weighted?.left);
  expect(texts(svg)).toEqual(["S", "N", "A", "W", "ST3", "2", "100", "25"]);
});

describe("quarterForecast", () => {
  const names = { signed: "signed", commit: "commit", likely: "likely", best: "best", target: "target" };
  const quarter = { label: "Q4", signed: 10, commit: 20, likely: 30, best: 40, target: 50, text: "30" };
  const draw = (change: Partial<Record<keyof typeof quarter, null>>): string =>
    quarterForecast({ quarters: [{ ...quarter, ...change, label: "Q4", text: "30" }], names, ...say });

  test("levels stand on each other up to the best", () => {
    const svg = draw({});
    const [best, likely, commit] = filled(svg, INK.paper);
    const signed = filled(svg, INK.text)[0];
    expect([best?.bottom, likely?.bottom, commit?.bottom]).toEqual([likely?.top, commit?.top, signed?.top]);
    for (const part of [best, likely, commit]) expect(height(part)).toBeCloseTo(height(signed), 1);
    expect(texts(svg)).toEqual(["30", "Q4", "signed", "commit", "likely", "best", "target"]);
  });

  test("a level that is not known is neither drawn nor named", () => {
    expect(texts(draw({ best: null, target: null }))).toEqual(["30", "Q4", "signed", "commit", "likely"]);
    expect(texts(draw({ signed: null, commit: null, likely: null, best: null }))).toEqual(["–", "Q4", "target"]);
  });
});

describe("abcCurve", () => {
  const draw = (rank: number): string =>
    abcCurve({
      shares: [0.5, 0.8, 0.95, 1],
      bands: [
        { until: 2, label: "A" },
        { until: 3, label: "B" },
        { until: 4, label: "C" },
      ],
      marked: { rank, label: "me" },
      rankName: "rank",
      ...say,
    });

  test("marks the account on its rank and share", () => {
    const [dot] = filled(draw(2), INK.accent, "circle");
    const [area] = filled(draw(2), INK.tint);
    expect(((dot?.left ?? 0) + (dot?.right ?? 0)) / 2).toBeCloseTo(area?.right ?? Number.NaN, 1);
    expect(((dot?.top ?? 0) + (dot?.bottom ?? 0)) / 2).toBeCloseTo((area?.bottom ?? 0) - 0.8 * height(area), 1);
    expect(texts(draw(2))).toContain("me");
  });

  test("the name stands clear under the curve, however steep or flat it is", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        amounts,
        fc.nat(),
        fc.constantFrom("me", "澜岳新能源股份 25%", "很长的名称".repeat(9)),
        (all, pick, label) => {
          const shares = cumulative([...all].sort((a, b) => b - a));
          const bands = [{ until: all.length, label: "A" }];
          const svg = abcCurve({
            shares,
            bands,
            marked: { rank: 1 + (pick % all.length), label },
            rankName: "",
            ...say,
          });
          const name = filled(svg, INK.accent, "text")[0];
          const path = /d="(M[^"]*)" fill="none" stroke="#1b1f24" stroke-width="0.9"/.exec(svg)?.[1] ?? "";
          const points = [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(
            (match) => [Number(match[1]), Number(match[2])] as const,
          );
          expect(points).toHaveLength(all.length + 1);
          for (const [x, y] of points) if (x >= (name?.left ?? NaN)) expect(y).toBeLessThan(name?.top ?? NaN);
          expect(name?.left).toBeGreaterThan(points[0]?.[0] ?? NaN);
        },
      ),
    );
  });

  test("the curve of thousands of accounts has no more points than can be told apart, and ends where all are counted", () => {
    const count = 5000;
    const shares = cumulative(Array.from({ length: count }, (_, at) => count - at));
    const svg = abcCurve({ shares, bands: [{ until: count, label: "A" }], marked: null, rankName: "", ...say });
    const path = /d="(M[^"]*)" fill="none" stroke="#1b1f24" stroke-width="0.9"/.exec(svg)?.[1] ?? "";
    const points = [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const steps = points
      .slice(1)
      .map(([x, y], at) => Math.hypot(x - (points[at]?.[0] ?? NaN), y - (points[at]?.[1] ?? NaN)));
    expect(points.length).toBeGreaterThan(500);
    expect(points.length).toBeLessThan(1500);
    expect(Math.max(...steps)).toBeLessThan(0.2);
    const [frame] = filled(svg, INK.tint);
    expect(points.at(-1)).toEqual([frame?.right, frame?.top]);
  });

  test.each([0, 5, -1])("rank %d is not on the curve: nobody is marked", (rank) => {
    expect(texts(draw(rank))).not.toContain("me");
  });
});

test.each([
  ["good", "circle", INK.good],
  ["warn", "path", INK.warn],
  ["bad", "rect", INK.bad],
] as const)("statusMark %s is a %s of its own colour and says what it means", (standing, name, fill) => {
  const svg = statusMark({ standing, label: `<${standing}>` });
  expect(svg).toContain(`role="img" aria-label="&lt;${standing}&gt;"`);
  expect(shapes(svg).map((shape) => [shape.name, shape.fill])).toEqual([[name, fill]]);
});

test("expectGolden's difference names the place", () => {
  expect(firstDifference("a\nbcd", "a\nbxd")).toContain("Line 2, character 3");
});

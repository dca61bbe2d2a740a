// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RELATIONSHIP_LEVELS, ROLES } from "#core/codes/codes.ts";
import { benchmarkChart, type BenchmarkLine } from "#charts/benchmark-chart.ts";
import { confrontationMatrix, type ConfrontationMatrixChart } from "#charts/confrontation-matrix.ts";
import { powerMap, type PowerPerson } from "#charts/power-map.ts";
import { fold, foldEvenly, NOTE, textWidth } from "#charts/text-width.ts";
import { expectLaws } from "#test/support/chart-laws.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { HOSTILE, LONG_EN, LONG_ZH } from "./samples.ts";

const words = fc.oneof(fc.constantFrom("", LONG_ZH, LONG_EN, HOSTILE), fc.string({ unit: "binary", maxLength: 20 }));
const named = { title: "图", desc: "示例数据" };

const power = {
  ...named,
  cut: 3,
  fields: { RELY: "依靠", WIN: "争取", NEUTRALISE: "中和", VOICE: "扩大声音", INFORM: "告知", WATCH: "观察" },
  levels: { CR1: "CR1 战略信任", CR2: "CR2 支持", CR3: "CR3 中立", CR4: "CR4 偏向对手", CR5: "CR5 反对" },
  influence: "影响力",
  legend: { KDM: "决策人", KI: "影响人", KU: "使用人", unknown: "角色未填", wanted: "目标等级" },
};
const person = (name: string, influence: number, row: Partial<PowerPerson> = {}): PowerPerson => ({
  name,
  role: "KI",
  influence,
  now: "CR3",
  wanted: "CR2",
  ...row,
});

describe("the power map", () => {
  test.each([
    [
      "power-map",
      [
        person("周砚青", 5, { role: "KDM" }),
        person("陆可心", 4, { now: "CR4", wanted: "CR3" }),
        person("贺楠", 2, { role: "KU", now: "CR2", wanted: "CR1" }),
        person("谭一舟", 1, { role: null, now: "CR1", wanted: null }),
      ],
    ],
    ["power-map-crowd", Array.from({ length: 34 }, (_, at) => person(`联系人 ${at + 1}`, at % 3 === 0 ? 5 : 3))],
    ["power-map-long", [person(LONG_ZH, 5), person(LONG_EN, 5), person(HOSTILE, 1, { now: "CR5", wanted: "CR1" })]],
    ["power-map-none", []],
  ] as const)("%s looks as it did", (name, people) => {
    const svg = powerMap({ ...power, people });
    expectGolden(`charts/${name}.svg`, svg);
    expectLaws(svg);
  });

  test("nobody stands on the line, and who has just the influence that counts stands above it", () => {
    const heightOf = (influence: number) => {
      const svg = powerMap({ ...power, people: [person("一", influence, { wanted: null })], height: 80 });
      return Number(/<circle cx="[\d.]+" cy="([\d.]+)" r="1.25"/.exec(svg)?.[1]);
    };
    const line = (4.2 + (80 - 9.4)) / 2;
    expect(heightOf(3)).toBeLessThan(line - 3);
    expect(heightOf(2.9)).toBeGreaterThan(line + 3);
    expect(heightOf(5)).toBeLessThan(heightOf(4));
  });

  test.each([
    ["short words beside a long one fit as they are", { ...power.legend, KDM: "KDM", KI: "KI", KU: "KU" }, true],
    ["five long words share the room", { ...power.legend, KDM: LONG_ZH, KI: LONG_ZH, KU: LONG_ZH }, false],
  ])("the legend of a narrow map: %s", (_, legend, isWhole) => {
    const svg = powerMap({
      ...power,
      legend: { ...legend, unknown: "角色还没有填写", wanted: "目标" },
      people: [],
      width: 80,
    });
    expect(svg.includes(">角色还没有填写</text>")).toBe(isWhole);
    expectLaws(svg);
  });

  test("keeps the laws of charts with any people", () => {
    const level = fc.constantFrom(...RELATIONSHIP_LEVELS);
    const any = fc.record({
      name: words,
      role: fc.option(fc.constantFrom(...ROLES)),
      influence: fc.double({ min: 1, max: 5, noNaN: true }),
      now: level,
      wanted: fc.option(level),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (people, cut) => {
        expectLaws(powerMap({ ...power, people, cut }));
      }),
      { numRuns: 25 },
    );
  });
});

const gapOf = (own: number | null, rating: number | null) => {
  const gap = own === null || rating === null ? null : own - rating;
  return { rating, gap: gap === null ? "–" : String(gap), lags: gap !== null && gap < 0 };
};
const dimension = (label: string, own: number | null, ...rivals: readonly (number | null)[]): BenchmarkLine => ({
  label,
  own,
  rivals: rivals.map((rating) => gapOf(own, rating)),
});

describe("the benchmark", () => {
  const eight = [
    dimension("公司规模与知名度", 3, 4, 3, 3),
    dimension("产品功能与技术", 4, 3, 5, 3),
    dimension("回款规模", 3, 4, 2, 4),
    dimension("人才数量", 3, 4, 3, null),
    dimension("人才能力", null, 3, 4, 3),
    dimension("行业经营效果", 4, 3, 3, 3),
    dimension("市场费用投入", 2, 4, 3, 3),
    dimension("公共关系与标准参与", 3, 3, 2, 4),
  ];
  test.each([
    ["benchmark", eight, ["衡拓", "斐砾", "岑湾"]],
    ["benchmark-one", [dimension("产品", 5, 1)], ["对手"]],
    [
      "benchmark-same",
      [dimension(LONG_ZH, 3, 3, 3, 3, 3), dimension(LONG_EN, 3, 3, 3, 3, 3)],
      [LONG_ZH, LONG_EN, HOSTILE, "四"],
    ],
    ["benchmark-none", [], []],
  ] as const)("%s looks as it did", (name, lines, rivals) => {
    const svg = benchmarkChart({ ...named, lines, own: "我方", rivals });
    expectGolden(`charts/${name}.svg`, svg);
    expectLaws(svg);
  });

  test("keeps the laws of charts with any ratings", () => {
    const rating = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
    const any = fc.record({ label: words, own: rating, ratings: fc.array(rating, { minLength: 4, maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 16 }), fc.array(words, { maxLength: 4 }), words, (rows, rivals, own) => {
        const lines = rows.map(({ label, own: ours, ratings }) => ({
          label,
          own: ours,
          rivals: rivals.map((_, at) => ({ rating: ratings[at] ?? null, gap: "−1.25", lags: true })),
        }));
        expectLaws(benchmarkChart({ ...named, lines, own, rivals }));
      }),
      { numRuns: 60 },
    );
  });
});

const matrixOf = (scores: readonly (readonly (number | null)[])[], text = "到场快，备件本地有库存") => {
  const width = scores[0]?.length ?? 0;
  return {
    ...named,
    rows: scores.map((line, row) => ({
      code: `${row < scores.length / 2 ? "S" : "W"}${row + 1}`,
      text,
      sum: "+3",
      cells: line.map((score) => ({
        score,
        text: score === null ? "" : String(score),
        isCore: Math.abs(score ?? 0) >= 2,
      })),
    })),
    columns: Array.from({ length: width }, (_, at) => ({ code: `O${at + 1}`, text, sum: "−12" })),
    strengths: Math.ceil(scores.length / 2),
    opportunities: Math.ceil(width / 2),
    sum: "合计",
  } satisfies ConfrontationMatrixChart;
};

describe("the confrontation matrix", () => {
  test.each([
    [
      "confrontation",
      matrixOf([
        [1, 2, 3, 3],
        [2, 1, 0, -1],
        [-1, 0, -3, -2],
        [null, -1, -1, 2],
      ]),
    ],
    ["confrontation-one", matrixOf([[-3]], LONG_EN)],
    [
      "confrontation-16",
      matrixOf(
        Array.from({ length: 16 }, (_, row) => Array.from({ length: 16 }, (__, at) => ((row + at) % 7) - 3)),
        LONG_ZH,
      ),
    ],
    ["confrontation-none", matrixOf([])],
  ] as const)("%s looks as it did", (name, matrix) => {
    const svg = confrontationMatrix(matrix);
    expectGolden(`charts/${name}.svg`, svg);
    expectLaws(svg);
  });

  test("harm is hatched, help is not, core issues are framed", () => {
    const frames = (score: number) => {
      const svg = confrontationMatrix(matrixOf([[score]]));
      return [/stroke-width="0.22"/.test(svg), /stroke-width="0.7"/.test(svg)];
    };
    expect(frames(-1)).toEqual([true, false]);
    expect(frames(1)).toEqual([false, false]);
    expect(frames(-2)).toEqual([true, true]);
    expect(frames(3)).toEqual([false, true]);
  });

  test("keeps the laws of charts with any scores", () => {
    const score = fc.option(fc.double({ min: -3, max: 3, noNaN: true }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.array(fc.array(score, { minLength: 12, maxLength: 12 }), { maxLength: 12 }),
        words,
        (width, rows, text) => {
          expectLaws(
            confrontationMatrix(
              matrixOf(
                rows.map((row) => row.slice(0, width)),
                text,
              ),
            ),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("folded texts", () => {
  const face = { size: NOTE };
  test.each([
    ["a short text stays", "短", 20, 3, ["短"]],
    ["nothing is nothing", "", 20, 3, []],
    ["Chinese breaks anywhere", "设备更新补贴延续", 12, 3, ["设备更新", "补贴延续"]],
    ["no line begins with a comma", "设备更新，补贴", 11.5, 3, ["设备更", "新，补贴"]],
    ["words stay whole", "Renewal of subsidies", 16, 3, ["Renewal of", "subsidies"]],
    ["the last line is cut", "设备更新补贴延续到明年", 12, 2, ["设备更新", "补贴延…"]],
  ] as const)("%s", (_why, text, room, lines, folded) => {
    expect(fold(text, face, room, lines)).toEqual(folded);
  });

  test.each([
    ["the last character gets company", "客户要求数据不出厂", 23, ["客户要求数", "据不出厂"]],
    ["what is cut stays as long as it can", "设备更新补贴延续到明年又一年", 12, ["设备更新", "补贴延续", "到明年…"]],
    ["one line stays one", "设备更新", 23, ["设备更新"]],
  ] as const)("evenly: %s", (_why, text, room, folded) => {
    expect(foldEvenly(text, face, room, 3)).toEqual(folded);
  });

  test("no line is wider than the room, and nothing is lost but at the end", () => {
    fc.assert(
      fc.property(
        words,
        fc.double({ min: 6, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 5 }),
        (text, room, lines) => {
          const folded = fold(text, face, room, lines);
          expect(folded.length).toBeLessThanOrEqual(lines);
          for (const line of folded) expect(textWidth(line, face)).toBeLessThanOrEqual(room + 1e-9);
          const whole = folded.join("").replace(/\s/gu, "");
          if (!whole.endsWith("…")) expect(whole).toBe(text.replace(/\s/gu, ""));
        },
      ),
    );
  });
});

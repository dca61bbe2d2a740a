// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { RELATIONSHIP_LEVELS, ROLES } from "#core/codes/codes.ts";
import { chainMap, type ChainPerson } from "#charts/chain-map.ts";
import { expectLaws } from "#test/support/chart-laws.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { HOSTILE, LONG_EN, LONG_ZH } from "./samples.ts";

const person = (name: string, parent: number | null, depth: number, row: Partial<ChainPerson> = {}): ChainPerson => ({
  name,
  position: "总监",
  role: "KI",
  parent,
  depth,
  now: "CR3",
  wanted: "CR2",
  change: "3 → 2",
  since: "12 天",
  late: false,
  ...row,
});
const named = { title: "决策链图", desc: "周砚青 KDM 3 → 2" };
const people = [
  person("周砚青", null, 0, { role: "KDM", position: "总裁", since: "75 天", late: true }),
  person("顾盈", 0, 1, { role: "KDM" }),
  person("方致远", 0, 1, { now: "CR1", wanted: "CR1", change: "保持 1" }),
  person("许松", 2, 2, { role: "KU" }),
  person("陆可心", 0, 1, { role: null, now: null, wanted: null, change: "–", since: "–" }),
];

test.each([
  [
    "chain-map",
    people,
    [
      { from: 2, to: 0, strength: 3 },
      { from: 3, to: 2, strength: 1 },
      { from: 4, to: 1, strength: 2 },
    ],
  ],
  ["chain-map-long", [person(LONG_EN, null, 0, { position: LONG_ZH }), person(HOSTILE, 0, 9, { change: LONG_EN })], []],
  ["chain-map-none", [], []],
] as const)("%s looks as it did", (name, list, influences) => {
  const svg = chainMap({ ...named, people: list, influences });
  expectGolden(`charts/${name}.svg`, svg);
  expectLaws(svg);
});

test("an arrow for each influence, none to oneself or to nobody", () => {
  const arrows = (influences: Parameters<typeof chainMap>[0]["influences"]) =>
    chainMap({ ...named, people, influences }).match(/r="0.55"/g)?.length ?? 0;
  expect(
    arrows([
      { from: 0, to: 1, strength: 1 },
      { from: 1, to: 0, strength: 1 },
    ]),
  ).toBe(2);
  expect(
    arrows([
      { from: 1, to: 1, strength: 1 },
      { from: 0, to: 9, strength: 1 },
    ]),
  ).toBe(0);
});

test("keeps the laws of charts with any people", () => {
  const words = fc.oneof(fc.constantFrom("", LONG_ZH, LONG_EN, HOSTILE), fc.string({ unit: "binary", maxLength: 20 }));
  const level = fc.option(fc.constantFrom(...RELATIONSHIP_LEVELS));
  const any = fc.record({
    name: words,
    position: words,
    role: fc.option(fc.constantFrom(...ROLES)),
    depth: fc.nat({ max: 12 }),
    now: level,
    wanted: level,
    change: words,
    since: words,
    late: fc.boolean(),
  });
  const place = fc.nat({ max: 40 });
  const influence = fc.record({ from: place, to: place, strength: fc.nat({ max: 3 }) });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 35 }), fc.array(influence, { maxLength: 30 }), (list, influences) => {
      const tree = list.map((one, at) => ({ ...one, parent: one.depth === 0 || at === 0 ? null : at - 1 }));
      expectLaws(chainMap({ ...named, people: tree, influences }));
    }),
    { numRuns: 40 },
  );
});

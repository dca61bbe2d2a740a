import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import { RELATIONSHIP_LEVELS } from "#core/codes/codes.ts";
import { NEED_LEVELS } from "#core/codes/deals.ts";
import { PROCUREMENT_STEPS, RELATION_STRATEGIES } from "#core/codes/records.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { approach, type OpportunityStanding } from "#core/relationships/approach.ts";
import { chainKnown, type PlacedPerson } from "#core/relationships/chain-known.ts";
import { elevatorPitch } from "#core/relationships/elevator-pitch.ts";
import { spokenText } from "#core/relationships/spoken-text.ts";
import { strategyCheckDate, strategyEffect, type StrategyEvent } from "#core/relationships/strategy-effect.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const ripe: OpportunityStanding = {
  needLevel: "P2",
  kdmLevel: "CR2",
  daysSinceExecutive: 10,
  productDoubt: false,
  effectDoubt: false,
};

describe("REL-6 which of the four strategies", () => {
  test.each<[change: Partial<OpportunityStanding>, strategy: string, reason: string, why: string]>([
    [{ needLevel: "P1", kdmLevel: null }, "M1", "NEED", "the need comes first; the level is not needed"],
    [{ kdmLevel: "CR3", daysSinceExecutive: 61 }, "M2", "EXECUTIVE", "61 days without an executive"],
    [{ kdmLevel: "CR3", daysSinceExecutive: 60 }, "M1", "NONE", "60 days still hold"],
    [{ kdmLevel: "CR4", daysSinceExecutive: null }, "M2", "EXECUTIVE", "no executive on record"],
    [{ kdmLevel: "CR2", daysSinceExecutive: null }, "M1", "NONE", "a supporter needs no executive"],
    [{ productDoubt: true, effectDoubt: true }, "M3", "PRODUCT", "the first rule that holds"],
    [{ effectDoubt: true }, "M4", "EFFECT", "doubt about the effect"],
    [{ productDoubt: null, effectDoubt: null }, "M1", "NONE", "no doubt on record"],
    [{ needLevel: "P3" }, "M1", "NONE", "nothing in the way"],
  ])("%j: %s, %s (%s)", (change, strategy, reason) => {
    expect(valueOf(approach({ ...ripe, ...change }, defaultParameters))).toEqual({ strategy, reason });
  });

  test.each<[change: Partial<OpportunityStanding>, fault: string, why: string]>([
    [{ needLevel: null }, "missing: needLevel", "everything turns on the need"],
    [{ kdmLevel: null }, "missing: kdmLevel", "a level that is not rated is not neutral"],
    [{ daysSinceExecutive: -1 }, "out-of-range: daysSinceExecutive", "a contact that lies ahead"],
  ])("%j is %s (%s)", (change, fault) => {
    expect(faultOf(approach({ ...ripe, ...change }, defaultParameters))).toBe(fault);
  });

  test("where the codes are priorities the ripest need is P0", () => {
    const priorities = valueOf(withParameters([["need.scale", 2]]));
    expect(valueOf(approach({ ...ripe, needLevel: "P1" }, priorities)).reason).toBe("NONE");
    expect(valueOf(approach({ ...ripe, needLevel: "P2" }, priorities)).reason).toBe("NEED");
  });

  test("every standing has one strategy", () => {
    const standing = fc.record({
      needLevel: fc.constantFrom(...NEED_LEVELS),
      kdmLevel: fc.constantFrom(...RELATIONSHIP_LEVELS),
      daysSinceExecutive: fc.option(fc.nat({ max: 400 })),
      productDoubt: fc.option(fc.boolean()),
      effectDoubt: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(standing, (of) => {
        expect(RELATION_STRATEGIES).toContain(valueOf(approach(of, defaultParameters)).strategy);
      }),
    );
  });
});

describe("REL-6 what the strategies brought", () => {
  const events: StrategyEvent[] = [
    { strategy: "M1", achieved: true },
    { strategy: "M1", achieved: false },
    { strategy: "M1", achieved: null },
    { strategy: "M4", achieved: true },
    { strategy: "M2", achieved: null },
  ];

  test("by strategy and together; what nobody has checked takes no part", () => {
    const rows = strategyEffect(events).map(({ strategy, events: all, checked, effectiveness }) => [
      strategy,
      all,
      checked,
      effectiveness,
    ]);
    expect(rows).toEqual([
      ["M1", 3, 2, 0.5],
      ["M2", 1, 0, null],
      ["M3", 0, 0, null],
      ["M4", 1, 1, 1],
      [null, 5, 3, 2 / 3],
    ]);
  });

  test("the result is checked after 14 days", () => {
    const due = valueOf(strategyCheckDate(valueOf(parseIsoDate("2026-06-20")), defaultParameters));
    expect(isoDate(due)).toBe("2026-07-04");
  });

  test("the strategies' events add up to all of them", () => {
    const event = fc.record({ strategy: fc.constantFrom(...RELATION_STRATEGIES), achieved: fc.option(fc.boolean()) });
    fc.assert(
      fc.property(fc.array(event), (list) => {
        const rows = strategyEffect(list);
        const sum = rows.slice(0, -1).reduce((total, { achieved }) => total + achieved, 0);
        expect(sum).toBe(rows.at(-1)?.achieved);
      }),
    );
  });
});

describe("REL-8 three access points", () => {
  const person = (name: string, reportsTo: string | null, step: PlacedPerson["step"] = null): PlacedPerson => ({
    person: name,
    reportsTo,
    step,
  });
  const known = (count: number, of: number) =>
    Array.from({ length: of }, (_, index) =>
      person(`p${String(index)}`, index < count ? "boss" : null, PROCUREMENT_STEPS[index] ?? null),
    );

  test.each<[persons: PlacedPerson[], links: number, enough: boolean, open: string[], why: string]>([
    [known(8, 10), 0.8, true, [], "just enough, every step is named"],
    [known(7, 10), 0.7, false, [], "too few superiors"],
    [known(5, 5), 1, true, ["CONTRACT", "PAYMENT"], "two steps without a name"],
    [[person("李工", " 李工 ")], 0, false, [...PROCUREMENT_STEPS], "nobody reports to himself"],
  ])("%j: %d, %s, open %j (%s)", (persons, links, linksEnough, openSteps) => {
    const complete = linksEnough && openSteps.length === 0;
    expect(valueOf(chainKnown(persons, defaultParameters))).toEqual({ links, linksEnough, openSteps, complete });
  });

  test("without people there is no chart", () => {
    expect(faultOf(chainKnown([], defaultParameters))).toBe("zero-denominator: chainPerson");
  });

  test("whom one learns more of, the chart never loses", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), fc.nat(), (bosses, nth) => {
        const chart = (list: readonly boolean[]) =>
          valueOf(
            chainKnown(
              list.map((has, index) => person(`p${String(index)}`, has ? "boss" : null)),
              defaultParameters,
            ),
          ).links;
        const more = bosses.with(nth % bosses.length, true);
        expect(chart(more)).toBeGreaterThanOrEqual(chart(bosses));
      }),
    );
  });
});

describe("REL-9 elevator pitch", () => {
  const good = "我们帮铸造厂降耗。贵厂熔炼电费每月超支。同行装上后一年省了三成。下周能给我半小时吗？";

  test.each<[text: string, verdict: string, seconds: number, sentences: number, why: string]>([
    [good, "OK", 9.5, 4, "四句、有数字：38 个字"],
    [`${"好".repeat(40)}。${"好".repeat(40)}。${"好".repeat(38)}。三成。`, "OK", 30, 4, "120 characters are just 30 s"],
    [`${"好".repeat(40)}。${"好".repeat(40)}。${"好".repeat(39)}。三成。`, "LONG", 30.25, 4, "121 are too many"],
    ["我们省电。一年省了三成。", "SENTENCES", 2.5, 2, "two sentences are no pitch"],
    ["我们省电。你们费电。我们能帮。见一面吧！", "NUMBER", 4, 4, "a value without a number"],
    ["We cut power. You pay too much. Others saved 3.5%. Half an hour next week?", "OK", 6, 4, "15 words; 3.5 is one"],
    ["一行一句\n两行两句\n省三成\n见面", "OK", 3.25, 4, "a line break ends a sentence"],
    ["", "SENTENCES", 0, 0, "nothing"],
    ["……！！？", "SENTENCES", 0, 0, "marks are no sentence"],
  ])("%s is %s, %d s, %d sentences (%s)", (text, verdict, seconds, sentences) => {
    const pitch = elevatorPitch(text, defaultParameters);
    expect(pitch).toMatchObject({ verdict, sentences });
    expect(pitch.seconds).toBeCloseTo(seconds, 10);
  });

  test.each<[text: string, has: boolean]>([
    ["省百分之十", true],
    ["快两倍", true],
    ["少一半", true],
    ["１２ 天", true],
    ["save half of it", true],
    ["一起努力", false],
    ["一定有效", false],
    ["behalf of us", false],
  ])("%s holds a number: %s", (text, has) => {
    expect(elevatorPitch(text, defaultParameters).hasNumber).toBe(has);
  });

  test("one pass counts what Unicode's own classes would", () => {
    const marks = fc.constantFrom(..."我三〇々3１٣aBéſK.,'’-…！？。 \t\n\u3000\u0301⺀𠀀😀");
    const text = fc.array(fc.oneof(marks, fc.string({ unit: "binary", maxLength: 1 })), { maxLength: 14 });
    const word = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,'’-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
    fc.assert(
      fc.property(text, (pieces) => {
        const all = pieces.join("");
        const sentences = all.split(/[。！？!?\n]+|\.(?=\s|$)/u).filter((one) => /[\p{L}\p{N}]/u.test(one));
        expect(spokenText(all)).toEqual({
          characters: [...all.matchAll(/\p{Script=Han}/gu)].length,
          words: [...all.matchAll(word)].length,
          sentences: sentences.length,
          hasDigit: /\p{Nd}/u.test(all),
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test("a sentence more takes no less time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
        const alone = elevatorPitch(one, defaultParameters);
        const both = elevatorPitch(`${one}。${other}`, defaultParameters);
        expect(both.seconds).toBeGreaterThanOrEqual(alone.seconds);
        expect(both.seconds).toBeCloseTo(alone.seconds + elevatorPitch(other, defaultParameters).seconds, 9);
      }),
    );
  });
});

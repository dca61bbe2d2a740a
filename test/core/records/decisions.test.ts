import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WIN_LOSS_REASONS, type FirstChannel } from "#core/codes/records.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { firstContactLength } from "#core/records/first-contact-length.ts";
import { lossRatios, type Review } from "#core/records/loss-ratios.ts";
import { meetingView, wayVote, type Way } from "#core/records/way-vote.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("REC-5 length of a first message", () => {
  const text = (characters: number) => "字".repeat(characters);

  test.each`
    channel     | message                         | ask             | characters | tooLong  | why
    ${"EMAIL"}  | ${text(200) + "请约时间"}       | ${"请约时间"}   | ${200}     | ${false} | ${"200 characters before the ask"}
    ${"EMAIL"}  | ${text(201) + "请约时间"}       | ${"请约时间"}   | ${201}     | ${true}  | ${"one more"}
    ${"EMAIL"}  | ${"请约时间" + text(900)}       | ${" 请约时间 "} | ${0}       | ${false} | ${"what follows the ask does not count"}
    ${"EMAIL"}  | ${text(201)}                    | ${"请回电"}     | ${201}     | ${true}  | ${"an ask that is not there: the whole message"}
    ${"EMAIL"}  | ${text(201)}                    | ${null}         | ${201}     | ${true}  | ${"no ask"}
    ${"EMAIL"}  | ${text(201)}                    | ${"  "}         | ${201}     | ${true}  | ${"a blank is no ask"}
    ${"EMAIL"}  | ${"Dear Ms Li,\n  a b  "}       | ${null}         | ${11}      | ${false} | ${"blanks and breaks do not count"}
    ${"LETTER"} | ${text(600)}                    | ${null}         | ${600}     | ${false} | ${"about a page"}
    ${"LETTER"} | ${text(300) + "请" + text(301)} | ${"请"}         | ${602}     | ${true}  | ${"all of a letter counts"}
    ${"PHONE"}  | ${text(5000)}                   | ${null}         | ${5000}    | ${false} | ${"no limit for a talk"}
    ${"EMAIL"}  | ${"😀".repeat(200)}             | ${null}         | ${200}     | ${false} | ${"a character is one, however it is stored"}
  `(
    "$channel of $characters characters: too long $tooLong ($why)",
    ({
      channel,
      message,
      ask,
      characters,
      tooLong,
    }: {
      channel: FirstChannel;
      message: string;
      ask: string | null;
      characters: number;
      tooLong: boolean;
    }) => {
      expect(firstContactLength(channel, message, ask, defaultParameters)).toMatchObject({ characters, tooLong });
    },
  );
});

describe("REC-6 reasons of losses", () => {
  const reviews = (outcome: "WON" | "LOST", ...groups: readonly (string | null)[]): Review<string>[] =>
    groups.map((group) => ({ outcome, group }));

  test("by reason: share of all losses, and rate within the reason", () => {
    const table = lossRatios(
      [...reviews("LOST", "PRICE", "PRICE", "PRODUCT", null), ...reviews("WON", "PRICE", "SERVICE")],
      ["PRICE", "PRODUCT", "SERVICE", "TIMING"],
    );
    expect(table.groups).toEqual([
      { group: "PRICE", won: 1, lost: 2, shareOfLosses: 0.5, lossRate: 2 / 3 },
      { group: "PRODUCT", won: 0, lost: 1, shareOfLosses: 0.25, lossRate: 1 },
      { group: "SERVICE", won: 1, lost: 0, shareOfLosses: 0, lossRate: 0 },
      { group: "TIMING", won: 0, lost: 0, shareOfLosses: 0, lossRate: null },
    ]);
    expect(table.none).toEqual({ group: null, won: 0, lost: 1, shareOfLosses: 0.25, lossRate: 1 });
    expect(table.all).toEqual({ group: null, won: 2, lost: 4, shareOfLosses: 1, lossRate: 4 / 6 });
  });

  test("without losses there are no shares", () => {
    expect(lossRatios(reviews("WON", "PRICE"), ["PRICE"]).groups[0]?.shareOfLosses).toBeNull();
    expect(lossRatios([], ["PRICE"]).all.lossRate).toBeNull();
  });

  test("shares of losses add up to one, every review is in one line, order never matters", () => {
    const review = fc.record({
      outcome: fc.constantFrom("WON" as const, "LOST" as const),
      group: fc.option(fc.constantFrom(...WIN_LOSS_REASONS)),
    });
    fc.assert(
      fc.property(fc.array(review, { minLength: 1, maxLength: 40 }), (list) => {
        const table = lossRatios(list, WIN_LOSS_REASONS);
        const lines = [...table.groups, table.none];
        expect(lines.reduce((sum, { won, lost }) => sum + won + lost, 0)).toBe(list.length);
        if (table.all.lost > 0)
          expect(lines.reduce((sum, { shareOfLosses }) => sum + (shareOfLosses ?? 0), 0)).toBeCloseTo(1, 9);
        expect(lossRatios(list.toReversed(), WIN_LOSS_REASONS)).toEqual(table);
      }),
    );
  });
});

describe("REC-7 choice of the way to develop a customer", () => {
  const way = (chance: number | null, cost: number | null, time: number | null): Way => ({ chance, cost, time });

  test.each<[ways: readonly Way[], scores: readonly number[], why: string]>([
    [
      [way(0.6, 20_000, 30), way(0.4, 5_000, 10), way(0.5, 10_000, 20)],
      [44.583333, 70, 50],
      "cheap and fast beats likely",
    ],
    [[way(1, 100, 5)], [100], "a sure way alone"],
    [[way(0, 100, 5), way(0, 200, 10)], [50, 25], "twice as dear and slow: half the points"],
    [[way(0.5, 0, 5), way(0.5, 100, 5)], [75, 50], "a way that costs nothing leaves the other none"],
    [[way(0.5, 0, 0), way(0.5, 0, 0)], [75, 75], "all cost nothing"],
    [[], [], "no ways"],
  ])("%#: %j", (ways, scores) => {
    const found = valueOf(wayVote(ways, defaultParameters));
    expect(found.map(({ score }) => Math.round(score * 1e6) / 1e6)).toEqual(scores);
  });

  test.each<[ways: readonly Way[], fault: string, why: string]>([
    [[way(null, 1, 1)], "missing: wayChance", "no chance"],
    [[way(1.2, 1, 1)], "out-of-range: wayChance", "a chance above 1"],
    [[way(0.5, -1, 1)], "out-of-range: wayCost", "a negative cost"],
    [[way(0.5, 1, null)], "missing: wayTime", "no time"],
  ])("%#: %s (%s)", (ways, fault) => {
    expect(faultOf(wayVote(ways, defaultParameters))).toBe(fault);
  });

  test("without weights there is nothing to go by", () => {
    const parameters = valueOf(withParameters(["chance", "cost", "time"].map((part) => [`way.weight.${part}`, 0])));
    expect(faultOf(wayVote([way(1, 1, 1)], parameters))).toBe("zero-denominator: weights");
  });

  test("a meeting's view is the mean of those who said something", () => {
    expect(meetingView([way(0.4, 100, null), way(0.6, null, null)])).toEqual(way(0.5, 100, null));
  });

  test("points add up, row order never matters, a better chance never lowers a score", () => {
    const any = fc.record({
      chance: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      cost: fc.nat(10_000),
      time: fc.nat(100),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (ways) => {
        const found = valueOf(wayVote(ways, defaultParameters));
        for (const { score, chance, cost, time } of found) {
          expect(chance + cost + time).toBeCloseTo(score, 9);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
        expect(valueOf(wayVote(ways.toReversed(), defaultParameters)).toReversed()).toEqual(found);
        const likelier = valueOf(
          wayVote(
            ways.map((one) => ({ ...one, chance: 1 })),
            defaultParameters,
          ),
        );
        for (const [index, { score }] of likelier.entries())
          expect(score).toBeGreaterThanOrEqual((found[index]?.score ?? 0) - 1e-9);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annealedPlaces } from "#charts/annealed-places.ts";
import { leastPlaces } from "#charts/least-places.ts";
import { costLeftOut, type NameBoard } from "#charts/name-board.ts";
import type { Place } from "#charts/name-places.ts";

/** A board of names whose places cost so much, the best first, and of pairs of places that meet. */
function board(costs: readonly (readonly number[])[], pairs: readonly (readonly [number, number])[]): NameBoard {
  const places = costs.flat().map((cost) => ({ cost }) as Place);
  let first = 0;
  const own = costs.map((some) => some.map(() => first++));
  const meets = places.map((_, at) => pairs.flatMap(([one, two]) => (one === at ? [two] : two === at ? [one] : [])));
  return { places, own, meets };
}

test.each`
  costs                 | pairs       | chosen       | why
  ${[]}                 | ${[]}       | ${[]}        | ${"no names"}
  ${[[0, 0.5], [0]]}    | ${[]}       | ${[0, 2]}    | ${"each has its best place"}
  ${[[0, 0.5], [0, 4]]} | ${[[0, 2]]} | ${[1, 2]}    | ${"the first gives way where that is cheaper"}
  ${[[0, 4], [0, 0.5]]} | ${[[0, 2]]} | ${[0, 3]}    | ${"the second gives way where that is cheaper"}
  ${[[0], [0]]}         | ${[[0, 1]]} | ${[0, null]} | ${"of two that have no other place the first stays"}
  ${[[], [0]]}          | ${[]}       | ${[null, 0]} | ${"a name without a place is left out"}
`("$costs, $pairs: $why", ({ costs, pairs, chosen }: Case) => {
  const found = leastPlaces(board(costs, pairs));
  expect(found).toEqual(chosen);
});

interface Case {
  readonly costs: readonly (readonly number[])[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly chosen: readonly (number | null)[];
}

const boards = (names: number, places: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 170 }), { maxLength: places }), { maxLength: names }).chain((tenths) => {
    const costs = tenths.map((some) => some.map((cost) => cost / 10).sort((one, other) => one - other));
    const owner = costs.flatMap((some, name) => some.map(() => name));
    const all = owner.flatMap((one, at) => owner.flatMap((two, to) => (one < two ? [[at, to] as const] : [])));
    return fc.subarray(all).map((pairs) => board(costs, pairs));
  });

describe("laws", () => {
  test("no two chosen places meet, and no other choice costs less", () => {
    fc.assert(
      fc.property(boards(4, 3), (one) => {
        const found = leastPlaces(one);
        expect(found).toBeDefined();
        expect(meetings(one, found ?? [])).toBe(0);
        const least = Math.min(...choices(one).map((choice) => costOf(one, choice)));
        expect(costOf(one, found ?? [])).toBeCloseTo(least, 6);
      }),
    );
  });

  test("where it finds an answer, annealing finds no cheaper one", () => {
    fc.assert(
      fc.property(boards(9, 8), (one) => {
        const found = leastPlaces(one);
        if (found === undefined) return;
        expect(costOf(one, found)).toBeLessThan(costOf(one, annealedPlaces(one)) + 0.01);
      }),
      { numRuns: 40 },
    );
  });
});

test("forty names that all meet at their best places are given up, and annealed instead", () => {
  const costs = Array.from({ length: 40 }, () => [0, 0.5, 1, 4, 5]);
  const pairs = costs.flatMap((_, one) =>
    costs.flatMap((_, two) =>
      one < two && two - one < 5
        ? [0, 1, 2, 3, 4].map((at) => [one * 5 + at, two * 5 + ((at + two) % 3)] as const)
        : [],
    ),
  );
  const crowded = board(costs, pairs);
  expect(leastPlaces(crowded)).toBeUndefined();
  expect(meetings(crowded, annealedPlaces(crowded))).toBe(0);
});

function choices({ own }: NameBoard): readonly (readonly (number | null)[])[] {
  return own.reduce<readonly (readonly (number | null)[])[]>(
    (sofar, places) => sofar.flatMap((some) => [null, ...places].map((place) => [...some, place])),
    [[]],
  );
}

/** More than anything else where two meet. */
function costOf(one: NameBoard, chosen: readonly (number | null)[]): number {
  const costs = chosen.map((place, name) =>
    place === null ? costLeftOut(name, one.own.length) : (one.places[place]?.cost ?? NaN),
  );
  return costs.reduce((sum, cost) => sum + cost, 1000 * meetings(one, chosen));
}

function meetings({ meets }: NameBoard, chosen: readonly (number | null)[]): number {
  const taken = new Set(chosen);
  return chosen.filter((place) => place !== null && (meets[place] ?? []).some((other) => taken.has(other))).length;
}

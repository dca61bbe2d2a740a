import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annealedPlaces } from "#charts/annealed-places.ts";
import { leastPlaces } from "#charts/least-places.ts";
import { costLeftOut, meet, type Place } from "#charts/name-places.ts";

/** Where a name would stand, and what it costs: two places of the same number are in each other's way. */
type Spot = readonly [where: number, cost: number];

function placeAt([where, cost]: Spot): Place {
  const box = { left: 2 * where, right: 2 * where + 1, top: 0, bottom: 1 };
  return { at: { x: box.left, y: 1, anchor: "start" }, leader: null, box, extent: box, cost };
}

const searched = (names: readonly (readonly Place[])[]) => leastPlaces(names.map((places) => (at) => places[at]));

test.each`
  names                                             | chosen       | why
  ${[]}                                             | ${[]}        | ${"no names"}
  ${[[[1, 0], [2, 0.5]], [[3, 0]]]}                 | ${[1, 3]}    | ${"each has its best place"}
  ${[[[1, 0], [2, 0.5]], [[1, 0], [3, 4]]]}         | ${[2, 1]}    | ${"the first gives way where that is cheaper"}
  ${[[[1, 0], [2, 4]], [[1, 0], [3, 0.5]]]}         | ${[1, 3]}    | ${"the second gives way where that is cheaper"}
  ${[[[1, 0], [2, 9]], [[1, 0], [3, 9]], [[2, 0]]]} | ${[1, 3, 2]} | ${"what is cheaper for two is dearer for three"}
  ${[[[1, 0]], [[1, 0]]]}                           | ${[1, null]} | ${"of two that have no other place the first stays"}
  ${[[], [[1, 0]]]}                                 | ${[null, 1]} | ${"a name without a place is left out"}
`("$names: $why", ({ names, chosen }: { names: readonly (readonly Spot[])[]; chosen: readonly (number | null)[] }) => {
  const found = searched(names.map((spots) => spots.map(placeAt)));
  expect(found?.map((place) => (place === null ? null : place.box.left / 2))).toEqual(chosen);
});

/** Names with places among so many, so that some are in each other's way. */
const crowd = (names: number, places: number, wheres: number) => {
  const spot = fc.tuple(
    fc.nat(wheres - 1),
    fc.integer({ min: 0, max: 170 }).map((tenths) => tenths / 10),
  );
  const own = fc.array(spot, { maxLength: places }).map((spots) => spots.sort((one, other) => one[1] - other[1]));
  return fc.array(own, { maxLength: names }).map((all) => all.map((spots) => spots.map(placeAt)));
};

describe("laws", () => {
  test("no two chosen places meet, and no other choice costs less", () => {
    fc.assert(
      fc.property(crowd(4, 3, 5), (names) => {
        const found = searched(names) ?? expect.fail("It was given up.");
        expect(meetings(found)).toBe(0);
        expect(costOf(found)).toBeCloseTo(Math.min(...choices(names).map(costOf)), 6);
      }),
    );
  });

  test("where it finds an answer, annealing finds no cheaper one", () => {
    fc.assert(
      fc.property(crowd(9, 8, 12), (names) => {
        const found = searched(names);
        if (found !== undefined) expect(costOf(found)).toBeLessThan(costOf(annealedPlaces(names)) + 0.01);
      }),
      { numRuns: 40 },
    );
  });
});

test("forty names that are in each other's way are given up, and annealed instead", () => {
  const names = Array.from({ length: 40 }, (_, name) =>
    [0, 0.5, 1, 4, 5].map((cost, at) => placeAt([(name * at + at) % 47, cost])),
  );
  expect(searched(names)).toBeUndefined();
  const annealed = annealedPlaces(names);
  expect(meetings(annealed)).toBe(0);
  expect(annealed.filter((place) => place !== null).length).toBeGreaterThan(30);
});

type Choice = readonly (Place | null)[];

function choices(names: readonly (readonly Place[])[]): readonly Choice[] {
  return names.reduce<readonly Choice[]>(
    (before, places) => before.flatMap((some) => [null, ...places].map((place) => [...some, place])),
    [[]],
  );
}

/** More than anything else where two meet. */
function costOf(chosen: Choice): number {
  const costs = chosen.map((place, name) => place?.cost ?? costLeftOut(name, chosen.length));
  return costs.reduce((sum, cost) => sum + cost, 1000 * meetings(chosen));
}

function meetings(chosen: Choice): number {
  return chosen.filter(
    (one, at) => one !== null && chosen.some((other, to) => other !== null && to > at && meet(one, other)),
  ).length;
}

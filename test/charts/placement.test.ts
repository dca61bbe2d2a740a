import fc from "fast-check";
import { expect, test } from "vitest";
import { freeBoxes, overlap, spread, type Box } from "#charts/placement.ts";

const at = (left: number, top: number): Box => ({ left, right: left + 4, top, bottom: top + 2 });

test.each([
  [[at(0, 0), at(5, 0)], [0, 1], "side by side"],
  [[at(0, 0), at(4, 0)], [0, 1], "touching is not meeting"],
  [[at(0, 0), at(3, 1), at(6, 0)], [0, 2], "the earlier one stays"],
])("freeBoxes %#: %s", (boxes, free) => {
  expect([...freeBoxes(boxes)]).toEqual(free);
});

test("no free box meets another or an obstacle, and none is dropped without cause", () => {
  const boxes = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 })).map(([x, y]) => at(x, y)),
  );
  fc.assert(
    fc.property(boxes, boxes, (wanted, obstacles) => {
      const free = freeBoxes(wanted, obstacles);
      const kept = wanted.filter((_, index) => free.has(index));
      const meets = (box: Box): boolean =>
        [...kept, ...obstacles].some((other) => other !== box && overlap(box, other));
      for (const [index, box] of wanted.entries()) expect(meets(box)).toBe(!free.has(index));
    }),
  );
});

test.each([
  [[{ centre: 5, size: 2 }], [5], "what is free stays"],
  [
    [
      { centre: 5, size: 2 },
      { centre: 5, size: 2 },
    ],
    [5, 7],
    "the second gives way",
  ],
  [
    [
      { centre: 10, size: 2 },
      { centre: 9.5, size: 2 },
    ],
    [9, 7],
    "back from the end, in order of the centres",
  ],
  [
    [
      { centre: 0, size: 20 },
      { centre: 0, size: 20 },
    ],
    [2.5, 7.5],
    "too much for the room: equal shares",
  ],
])("spread %#: %s", (spans, centres) => {
  expect(spread(spans, 0, 10)).toEqual(centres);
});

test("spread keeps order, bounds and distance", () => {
  const spans = fc.array(
    fc.record({ centre: fc.integer({ min: -20, max: 120 }), size: fc.integer({ min: 1, max: 12 }) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(spans, (all) => {
      const placed = spread(all, 0, 100).map((centre, index) => ({ centre, ...{ half: (all[index]?.size ?? 0) / 2 } }));
      const sorted = [...placed].sort((a, b) => a.centre - b.centre);
      sorted.forEach(({ centre, half }, index) => {
        expect(centre - half).toBeGreaterThanOrEqual(-1e-9);
        expect(centre + half).toBeLessThanOrEqual(100 + 1e-9);
        const next = sorted[index + 1];
        if (next) expect(centre + half).toBeLessThanOrEqual(next.centre - next.half + 1e-9);
      });
      for (const [a, one] of all.entries())
        for (const [b, other] of all.entries())
          if (one.centre < other.centre) expect(placed[a]?.centre).toBeLessThan(placed[b]?.centre ?? 0);
    }),
  );
});

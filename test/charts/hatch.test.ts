import fc from "fast-check";
import { expect, test } from "vitest";
import { hatchSegments, PITCH } from "#charts/hatch.ts";
import { between } from "#charts/svg.ts";

test("a square of 2 with pitch 1 has three lines, the middle one from corner to corner", () => {
  expect(hatchSegments({ x: 10, y: 20, width: 2, height: 2 }, 1)).toEqual([
    { x1: 10, y1: 21, x2: 11, y2: 20 },
    { x1: 10, y1: 22, x2: 12, y2: 20 },
    { x1: 11, y1: 22, x2: 12, y2: 21 },
  ]);
});

test.each([
  [0, 5],
  [5, 0],
])("nothing to hatch in %d × %d", (width, height) => {
  expect(hatchSegments({ x: 0, y: 0, width, height }, 1)).toEqual([]);
});

test("every line lies within the rectangle and rises by 45°", () => {
  const edge = fc.double({ min: 0, max: 200, noNaN: true });
  fc.assert(
    fc.property(edge, edge, edge, edge, fc.constantFrom(PITCH.forecast, PITCH.commit), (x1, y1, x2, y2, pitch) => {
      const box = between(x1, y1, x2, y2);
      const [right, bottom] = [box.x + box.width + 1e-9, box.y + box.height + 1e-9];
      for (const line of hatchSegments(box, pitch)) {
        expect(Math.min(line.x1, line.x2)).toBeGreaterThanOrEqual(box.x);
        expect(Math.max(line.x1, line.x2)).toBeLessThanOrEqual(right);
        expect(Math.min(line.y1, line.y2)).toBeGreaterThanOrEqual(box.y - 1e-9);
        expect(Math.max(line.y1, line.y2)).toBeLessThanOrEqual(bottom);
        expect(Math.abs(line.x2 - line.x1 - (line.y1 - line.y2))).toBeLessThan(0.021);
      }
    }),
  );
});

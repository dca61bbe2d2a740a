import type { Role } from "#core/codes/codes.ts";
import type { Ink } from "./ink.ts";
import { between, circle, line, polyline, rect } from "./svg.ts";

/** Half the mark's size in mm. */
export const ROLE_RADIUS = 1.25;

/** Square, disc and triangle stay apart in grey; a cross where nobody knows the role. */
export function roleMark(role: Role | null, x: number, y: number, ink: Ink): string {
  const size = ROLE_RADIUS;
  switch (role) {
    case "KDM":
      return rect(between(x - size, y - size, x + size, y + size), { fill: ink.accent });
    case "KI":
      return circle(x, y, size, { fill: ink.text });
    case "KU": {
      const points = [
        [x, y - size],
        [x + size, y + size],
        [x - size, y + size],
      ] as const;
      return polyline(points, { fill: ink.secondary }, true);
    }
    case null:
      return [1, -1]
        .map((side) =>
          line(x - size, y - side * size, x + size, y + side * size, { stroke: ink.secondary, "stroke-width": 0.45 }),
        )
        .join("");
  }
}

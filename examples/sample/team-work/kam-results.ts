import type { ResultDimension, ResultIndicator } from "#core/codes/performance.ts";
import { both } from "../both.ts";
import { accountOf, customer } from "../names.ts";
import type { Rows } from "../shapes.ts";
import { team } from "../team.ts";

/** [dimension, indicator, weight, floor, target] */
const SCALE: readonly (readonly [ResultDimension, ResultIndicator, number, number, number])[] = [
  ["FINANCE", "REVENUE", 0.15, 0.8, 1.1],
  ["FINANCE", "MARGIN", 0.1, 0.2, 0.3],
  ["FINANCE", "RETURN", 0.1, 1, 2.5],
  ["RELATION", "SATISFACTION", 0.1, 0.6, 0.85],
  ["RELATION", "NPS", 0.05, 0, 50],
  ["RELATION", "RETENTION", 0.1, 0.8, 0.95],
  ["STRATEGY", "INFLUENCE", 0.1, 2, 4],
  ["STRATEGY", "INNOVATION", 0.05, 0, 3],
  ["STRATEGY", "SYNERGY", 0.05, 1, 4],
  ["TEAM", "EXPERTISE", 0.05, 2.5, 4],
  ["TEAM", "RESPONSE", 0.1, 0.8, 0.98],
  ["TEAM", "SOLVING", 0.05, 0.6, 0.9],
];

/** In the order of the scale. */
const REACHED = [
  ["", [1.02, 0.29, 2.1, 0.74, 28, 0.92, 3, 1, 2, 3.4, 0.93, 0.77]],
  ["澄砺", [1.05, 0.3, 1.8, 0.68, 0, 1, 3, 2, 3, 3.6, 0.95, 0.6]],
  ["芃野", [1.16, 0.34, 3.2, 0.96, 100, 1, 4, 2, 3, 3.5, 0.98, 0.9]],
  ["垣岚", [0.88, 0.27, 1.1, 0.22, -100, 0.85, 2, 0, 1, 3.2, 0.72, 0.45]],
] as const;

const WEAK = [
  [
    "NPS",
    "三项整改拖累推荐意愿",
    "Open repairs cost recommendations",
    "七月关闭整改并回访",
    "Close the repairs in July and call back",
  ],
  [
    "SOLVING",
    "备件缺货，一次解决率低",
    "Missing parts lower the first-time rate",
    "南区增加寄存",
    "More parts in the southern area",
  ],
  [
    "RESPONSE",
    "夜间报修转接慢",
    "Night calls are passed on slowly",
    "夜班直拨驻点",
    "Night calls go to the service point",
  ],
] as const;

/** The whole portfolio and three accounts by the twelve indicators. */
export const kamResults: Rows<"kamResults"> = REACHED.flatMap(([start, reached]) =>
  SCALE.map(([dimension, indicator, weight, floor, target], position) => {
    const actual = reached[position] ?? 0;
    const weak = actual < (floor + target) / 2 ? WEAK.find(([of]) => of === indicator) : undefined;
    return {
      period: both("2026 年上半年", "First half 2026"),
      customer: start === "" ? undefined : customer(start),
      dimension,
      indicator,
      floor,
      target,
      actual,
      weight,
      cause: weak === undefined ? undefined : both(weak[1], weak[2]),
      action: weak === undefined ? undefined : both(weak[3], weak[4]),
      owner: start === "" ? team.cheng : accountOf(start).customer.owner,
      due: "2026-09-30",
    };
  }),
);

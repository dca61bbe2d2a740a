import type { Way } from "#core/records/way-vote.ts";
import { number, type RowOf } from "./column.ts";

/** Ways to develop a customer as columns. */
export function wayColumns(chance: unknown, cost: unknown, time: unknown) {
  return { wayChance: number(chance), wayCost: number(cost), wayTime: number(time) };
}

export function wayOf({ wayChance, wayCost, wayTime }: RowOf<ReturnType<typeof wayColumns>>): Way {
  return { chance: wayChance, cost: wayCost, time: wayTime };
}

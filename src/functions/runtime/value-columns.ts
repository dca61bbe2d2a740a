import type { ValueAxis } from "#core/codes/codes.ts";
import { number, type Column } from "./column.ts";

/** The six ratings of an account as columns, in the order of the value radar. */
export function valueColumns(...ratings: readonly [unknown, unknown, unknown, unknown, unknown, unknown]) {
  const [financial, strategic, influence, growth, risk, synergy] = ratings;
  return {
    financial: number(financial),
    strategic: number(strategic),
    influence: number(influence),
    growth: number(growth),
    risk: number(risk),
    synergy: number(synergy),
  } satisfies Readonly<Record<ValueAxis, Column<number | null>>>;
}

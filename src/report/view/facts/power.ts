import type { RelationshipLevel } from "#core/codes/codes.ts";
import { POWER_FIELDS, type PowerField } from "#core/codes/results/people.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { powerField } from "#core/relationships/power-map.ts";
import type { Person } from "#workbook/contract.ts";
import { byWeight } from "../by-weight.ts";

export interface PlacedPerson {
  readonly person: Person;
  readonly influence: number;
  readonly level: RelationshipLevel;
  readonly field: PowerField;
}

/** People on the map of power and attitude. */
export interface Power {
  /** Those who decide first. */
  readonly placed: readonly PlacedPerson[];
  /** Without influence or level. */
  readonly unplaced: number;
  readonly counts: Readonly<Record<PowerField, number>>;
}

/** null where nobody can be placed. */
export function powerOf(persons: readonly Person[], parameters: Parameters): Power | null {
  const placed = byWeight(persons).flatMap((person): readonly PlacedPerson[] => {
    const { influence, level } = person;
    const field = powerField(influence, level, parameters);
    return field.ok && influence !== null && level !== null ? [{ person, influence, level, field: field.value }] : [];
  });
  if (placed.length === 0) return null;
  const counts = Object.fromEntries(
    POWER_FIELDS.map((field) => [field, placed.filter((one) => one.field === field).length]),
  ) as Record<PowerField, number>;
  return { placed, unplaced: persons.length - placed.length, counts };
}

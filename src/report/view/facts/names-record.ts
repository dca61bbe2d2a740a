import { normalise } from "#core/kernel/normalise.ts";

/** Whether a cell names a record, by its number or by its name. */
export function namesRecord(cell: string | null, number: string | null, name: string | null): boolean {
  if (cell === null) return false;
  const called = normalise(cell);
  return [number, name].some((one) => one !== null && normalise(one) === called);
}

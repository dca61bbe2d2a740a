/** A value in whole grains, half a grain away from zero; rounding noise is no half. */
export function inGrains(value: number, grain: number): number {
  const grains = Number((Math.abs(value) / grain).toPrecision(12));
  return Math.sign(value) * Math.round(grains) + 0;
}

/**
 * Rounds parts so that, as they are shown, they add up to the shown total: what rounding leaves over goes to the parts
 * that it changes least.
 */
export function roundTogether(parts: readonly number[], total: number, grain: number): readonly number[] {
  const exact = parts.map((part) => part / grain);
  const floors = exact.map(Math.floor);
  const rest = inGrains(total, grain) - floors.reduce((sum, floor) => sum + floor, 0);
  const order = exact
    .map((value, index) => ({ index, fraction: value - Math.floor(value) }))
    .sort((one, other) => other.fraction - one.fraction || one.index - other.index);
  const extra = new Map<number, number>();
  for (let given = 0; given < Math.abs(rest) && order.length > 0; given += 1) {
    const at = rest > 0 ? given % order.length : order.length - 1 - (given % order.length);
    const index = order[at]?.index ?? 0;
    extra.set(index, (extra.get(index) ?? 0) + Math.sign(rest));
  }
  return floors.map((floor, index) => (floor + (extra.get(index) ?? 0)) * grain);
}

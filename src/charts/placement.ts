export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A box with air at its left and right. */
export function aired(box: Box, air: number): Box {
  return { ...box, left: box.left - air, right: box.right + air };
}

/** Which boxes can stand, taken in the order given: a box that meets an earlier one or an obstacle falls away. */
export function freeBoxes(boxes: readonly Box[], obstacles: readonly Box[] = []): ReadonlySet<number> {
  const taken: Box[] = [...obstacles];
  const free = new Set<number>();
  boxes.forEach((box, index) => {
    if (taken.some((other) => overlap(box, other))) return;
    taken.push(box);
    free.add(index);
  });
  return free;
}

export interface Span {
  readonly centre: number;
  readonly size: number;
}

/**
 * Centres moved apart along one direction so that no two spans meet and all lie between two bounds.
 * The order of the centres is kept. Spans that need more than the room get equal shares of it.
 */
export function spread(spans: readonly Span[], start: number, end: number): readonly number[] {
  const order = spans.map((_, index) => index).sort((a, b) => at(spans, a).centre - at(spans, b).centre || a - b);
  const total = spans.reduce((sum, { size }) => sum + size, 0);
  const shrink = total > end - start ? (end - start) / total : 1;
  const centres: number[] = new Array<number>(spans.length).fill(0);

  let edge = start;
  for (const index of order) {
    const half = (at(spans, index).size * shrink) / 2;
    centres[index] = Math.max(at(spans, index).centre, edge + half);
    edge = (centres[index] ?? 0) + half;
  }
  edge = end;
  for (const index of order.reverse()) {
    const half = (at(spans, index).size * shrink) / 2;
    centres[index] = Math.min(centres[index] ?? 0, edge - half);
    edge = (centres[index] ?? 0) - half;
  }
  return centres;
}

function at(spans: readonly Span[], index: number): Span {
  return spans[index] ?? { centre: 0, size: 0 };
}

/** The first box that meets none of those taken and lies within the bounds: its place in the list, else null. */
export function firstFree(candidates: readonly Box[], taken: readonly Box[], bounds: Box): number | null {
  const found = candidates.findIndex(
    (box) =>
      box.left >= bounds.left &&
      box.right <= bounds.right &&
      box.top >= bounds.top &&
      box.bottom <= bounds.bottom &&
      !taken.some((other) => overlap(box, other)),
  );
  return found < 0 ? null : found;
}

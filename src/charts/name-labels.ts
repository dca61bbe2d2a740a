import { annealedPlaces } from "./annealed-places.ts";
import type { Label } from "./label.ts";
import { leastPlaces } from "./least-places.ts";
import { allOf, placesOf, type NamedMark } from "./name-places.ts";
import type { Box } from "./placement.ts";
import type { Segment } from "./segment.ts";

export interface PlacedName {
  readonly label: Label;
  /** From the mark to a name that does not stand beside it. */
  readonly leader: Segment | null;
}

/** Names at their marks, the most important first, so that none meets another, a mark or an obstacle; null where there is no room for one. */
export function nameLabels(
  marks: readonly NamedMark[],
  bounds: Box,
  obstacles: readonly Box[],
): readonly (PlacedName | null)[] {
  const names = marks.map((mark) => placesOf(mark, marks, bounds, obstacles));
  const chosen = leastPlaces(names) ?? annealedPlaces(names.map(allOf));
  return marks.map(({ label }, name) => {
    const place = chosen[name] ?? null;
    return place === null ? null : { label: { ...label, ...place.at }, leader: place.leader };
  });
}

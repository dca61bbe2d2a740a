import type { BandView, SectionView } from "../document-view.ts";
import type { Part } from "../part.ts";
import { SECTION, spanWidth } from "./metrics.ts";

/** mm that the parts of a section have. */
export function sectionWidth(span: number, { callout }: SectionView): number {
  return spanWidth(span) - (callout ? SECTION.callout : 0);
}

type Change = (part: Exclude<Part, { readonly kind: "halves" }>, width: number) => Part;

/** The band with each of its parts changed, those in halves too. @param change gets the mm that the part has */
export function mapParts(band: BandView, change: Change): BandView {
  const columns = band.columns.map(({ span, section }) => ({
    span,
    section: {
      ...section,
      parts: section.parts.map((part) => changed(part, sectionWidth(span, section), change)),
    },
  }));
  return { ...band, columns };
}

function changed(part: Part, width: number, change: Change): Part {
  if (part.kind !== "halves") return change(part, width);
  const half = (parts: readonly Part[]) => parts.map((one) => changed(one, spanWidth(6), change));
  return { ...part, halves: [half(part.halves[0]), half(part.halves[1])] };
}

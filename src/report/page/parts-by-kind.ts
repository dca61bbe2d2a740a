import type { SheetView } from "../view/document/document-view.ts";
import type { HalvesPart, Part } from "../view/document/part.ts";

/** A part under its kind and null under every other, so that templates name each other and no data choose one. */
export type PartByKind = {
  readonly [Kind in Part["kind"]]: Placed<Extract<Part, { readonly kind: Kind }>> | null;
};

type Placed<One extends Part> = One extends HalvesPart ? { readonly halves: readonly (readonly PartByKind[])[] } : One;

const NO_PART: PartByKind = {
  checks: null,
  fields: null,
  figure: null,
  halves: null,
  "key-numbers": null,
  pairs: null,
  points: null,
  signatures: null,
  table: null,
  text: null,
};

/** The sheets of a document with their parts by kind. */
export function sheetsByKind(sheets: readonly SheetView[]) {
  return sheets.map((sheet) => ({
    ...sheet,
    bands: sheet.bands.map((band) => ({
      ...band,
      columns: band.columns.map(({ section, ...column }) => ({
        ...column,
        section: { ...section, parts: section.parts.map(byKind) },
      })),
    })),
  }));
}

function byKind(part: Part): PartByKind {
  const placed = part.kind === "halves" ? { halves: part.halves.map((half) => half.map(byKind)) } : part;
  return { ...NO_PART, [part.kind]: placed };
}

import type { DocumentView, SectionView } from "#report/view/document/document-view.ts";
import type { Part } from "#report/view/document/part.ts";

/** Every section of a document, in the order in which they stand. */
export function sectionsOf({ sheets }: Pick<DocumentView, "sheets">): readonly SectionView[] {
  return sheets.flatMap(({ bands }) => bands.flatMap(({ columns }) => columns.map(({ section }) => section)));
}

/** The section of that name; there must be one. */
export function findSection(document: Pick<DocumentView, "sheets">, id: string): SectionView {
  const found = sectionsOf(document).filter((section) => section.id === id);
  const [section] = found;
  if (section === undefined || found.length > 1) throw new Error(`${found.length} sections are named ${id}`);
  return section;
}

/** The parts of a kind, those within halves among them. */
export function partsOf<Kind extends Part["kind"]>(
  parts: readonly Part[],
  kind: Kind,
): readonly Extract<Part, { kind: Kind }>[] {
  return parts.flatMap((part) => [
    ...(part.kind === kind ? [part as Extract<Part, { kind: Kind }>] : []),
    ...(part.kind === "halves" ? partsOf(part.halves.flat(), kind) : []),
  ]);
}

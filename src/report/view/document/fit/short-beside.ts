import type { BandView } from "../document-view.ts";

/** Bands in which two sections of a sentence each, one under the other, stand side by side. */
export function shortBeside(bands: readonly BandView[]): readonly BandView[] {
  return bands.reduce<readonly BandView[]>((placed, band) => {
    const above = placed.at(-1);
    const [left, right] = [above === undefined ? null : shortSection(above), shortSection(band)];
    if (left === null || right === null) return [...placed, band];
    const columns = [left, right].map((section) => ({ span: 6 as const, section }));
    return [...placed.slice(0, -1), { ...band, keep: true, columns }];
  }, []);
}

/** The section of a band that has only one, of texts and no more than two of them; null for any other. */
function shortSection({ columns }: BandView): BandView["columns"][number]["section"] | null {
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0) return null;
  const { section } = only;
  return section.parts.length <= 2 && section.parts.every(({ kind }) => kind === "text") ? section : null;
}

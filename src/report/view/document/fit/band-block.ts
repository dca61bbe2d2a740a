import { rememberOf } from "#core/kernel/remember.ts";
import type { BandView, SectionView } from "../document-view.ts";
import { growing, most, still, sum, type Block } from "./block.ts";
import { sectionWidth } from "./map-parts.ts";
import { SECTION, TITLE_SIZE } from "./metrics.ts";
import { partsBlock } from "./part-height.ts";
import { linesIn } from "./text-lines.ts";

/** Sections side by side: the highest counts. A band is measured again with every draft of its page, beside others and on another sheet. */
export const bandBlock = rememberOf(({ columns }: BandView): Block =>
  most(
    columns.map(({ span, section }) =>
      sum([titleBlock(section, sectionWidth(span, section)), partsBlock(section.parts, sectionWidth(span, section))]),
    ),
  ),
);

/** What stands above the parts of a section. */
export function titleBlock(section: SectionView, width: number): Block {
  const { subject, title, folds } = section;
  const above = still(subject === "" ? 0 : SECTION.subject);
  if (title === "") return above;
  const needed = linesIn(title, { size: TITLE_SIZE, bold: true }, width);
  const [shown, line] = [folds ? 2 : 1, SECTION.titleLine];
  return sum([above, growing(section, { height: SECTION.title + (folds ? line : 0), line, shown, needed })]);
}

import { codeOfWord } from "#locales/code-of-word.ts";
import { FITS } from "./confidence.ts";
import type { Column } from "./define-table.ts";
import type { HeaderText } from "./header-text.ts";
import type { Grid } from "./grid.ts";
import type { MatchedColumn } from "./matched-column.ts";
import type { MatchReason } from "./match-reason.ts";

// A year in a bracket is no unit that somebody forgot to explain.
const PERIOD = /^(?:fy\s?)?(?:20)?\d{2}\s?(?:年度?|财年)?$/;

/** How the cells below a header are read as a column: in which unit, with which tax basis. */
export function readingOf(
  id: string,
  column: Column,
  { index, header }: Grid["headers"][number],
  { factor, tax, remark }: HeaderText,
  { titleFactor, date1904 }: Grid,
  mapped: { readonly factor: number | null; readonly isWhole: boolean } = { factor: null, isWhole: false },
): Omit<MatchedColumn, "confidence" | "reasons"> {
  const own = mapped.factor ?? factor;
  const isMoney = column.kind === "money";
  // The header's own unit holds; a title's unit is that of amounts only.
  const titleUnit = own === null && isMoney && titleFactor !== null;
  const isOpen = own === null && !titleUnit && !mapped.isWhole && (isMoney || column.kind === "number");
  return {
    id,
    index,
    column,
    header: header.trim(),
    factor: own ?? (titleUnit ? titleFactor : 1),
    titleUnit,
    unknownUnit: isOpen && remark !== null && !PERIOD.test(remark) ? remark : null,
    taxBasis: isMoney ? tax : null,
    date1904,
    codeOf: codeOfWord,
  };
}

export function fitReason(fit: number | null): MatchReason {
  if (fit === null) return "no-values";
  return fit >= FITS ? "values-fit" : "values-unfit";
}

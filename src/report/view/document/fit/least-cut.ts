import type { HeadlineView } from "../../headline-view.ts";
import type { SheetView } from "../document-view.ts";
import { cutsOn, fitPage, pageHeight } from "./fit-page.ts";
import { PAGE } from "./metrics.ts";

/**
 * The first of some drafts of a page that ends on it and on which every text stands in full, else the first of those that
 * cut the fewest: better fewer rows than rows that cannot be read, or a page more for the last of them.
 * @param drafts with fewer rows from one to the next
 */
export function leastCut(
  drafts: readonly [() => SheetView, ...(() => SheetView)[]],
  headline: HeadlineView | null = null,
): SheetView {
  const [first, ...others] = drafts;
  let best = first();
  let least = faultsOf(best, headline);
  for (const draft of others) {
    if (least === 0) break;
    const sheet = draft();
    const faults = faultsOf(sheet, headline);
    if (faults < least) [best, least] = [sheet, faults];
  }
  return best;
}

/** Texts that are cut; a page that does not end on itself is worse than any. */
function faultsOf(sheet: SheetView, headline: HeadlineView | null): number {
  const fitted = fitPage(sheet, headline);
  const over = pageHeight(fitted, headline) - PAGE.height;
  return over > 0 ? OVERFULL + over : cutsOn(fitted, headline);
}

/** More than a page has texts. */
const OVERFULL = 1000;

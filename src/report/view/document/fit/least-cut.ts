import type { HeadlineView } from "../../headline-view.ts";
import type { SheetView } from "../document-view.ts";
import { cutsOn, fitPage } from "./fit-page.ts";

/**
 * The first of some drafts of a page on which every text stands in full, else the first of those that cut the fewest:
 * better fewer rows than rows that cannot be read.
 * @param drafts with fewer rows from one to the next
 */
export function leastCut(
  drafts: readonly [() => SheetView, ...(() => SheetView)[]],
  headline: HeadlineView | null = null,
): SheetView {
  const [first, ...others] = drafts;
  let best = first();
  let least = cutsOn(fitPage(best, headline), headline);
  for (const draft of others) {
    if (least === 0) break;
    const sheet = draft();
    const cuts = cutsOn(fitPage(sheet, headline), headline);
    if (cuts < least) [best, least] = [sheet, cuts];
  }
  return best;
}

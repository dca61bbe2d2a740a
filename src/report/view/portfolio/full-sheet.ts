import type { BandView, SectionView, SheetView } from "../document/document-view.ts";
import { note, points, section, wide } from "../document/make-part.ts";
import { markOf, sourcesText } from "../report-context.ts";
import { accountsSection } from "./accounts-section.ts";
import { churnSection } from "./churn-section.ts";
import { coachingSection, okrSection } from "./coaching-section.ts";
import { concentrationWarnings } from "./concentration-section.ts";
import { funnelSection } from "./funnel-section.ts";
import { gapsSection } from "./gaps-section.ts";
import { levellingSection } from "./levelling-section.ts";
import { largeMatrix } from "./matrix-section.ts";
import type { PortfolioContext } from "./portfolio-context.ts";
import { resultsSection } from "./results-section.ts";
import { slippageSection } from "./slippage-section.ts";
import { staffingSection } from "./staffing-section.ts";
import { ratingsSection, tiersSection } from "./tiers-section.ts";
import { whaleSection } from "./whale-section.ts";

/** Everything that there are data for, the gaps at the end. */
export function fullSheet(context: PortfolioContext): SheetView {
  return {
    onePage: false,
    bands: [
      ...flowing(accountsSection(context, Infinity)),
      ...together(largeMatrix(context)),
      ...flowing(tiersSection(context)),
      ...together(warningsSection(context)),
      ...together(staffingSection(context)),
      ...together(funnelSection(context)),
      ...together(ratingsSection(context)),
      ...flowing(slippageSection(context)),
      ...flowing(levellingSection(context)),
      ...flowing(churnSection(context)),
      ...together(whaleSection(context)),
      ...flowing(resultsSection(context)),
      ...flowing(coachingSection(context)),
      ...flowing(okrSection(context)),
      ...flowing(gapsSection(context, null)),
    ],
  };
}

function together(one: SectionView | null): readonly BandView[] {
  return one === null ? [] : [wide(one)];
}

/** A section of any length, which may go on on the next page. */
function flowing(one: SectionView | null): readonly BandView[] {
  return one === null ? [] : [wide(one, false)];
}

function warningsSection(context: PortfolioContext): SectionView | null {
  const { say, format } = context;
  const warnings = concentrationWarnings(context);
  if (warnings.length === 0) return null;
  const mark = markOf(context, "warn");
  return section(
    "concentration-warnings",
    say.concentration.warning.subject,
    say.concentration.warning.title(format.count(warnings.length)),
    [
      points(warnings.map((text) => ({ mark, lead: null, text }))),
      note(sourcesText(context, [["ABC-3", "std", "own"]])),
    ],
  );
}

import type { BandView, SectionView, SheetView, Span } from "../document/document-view.ts";
import { sideBySide, wide } from "../document/make-part.ts";
import { abcView } from "./abc-view.ts";
import { businessView } from "./business-view.ts";
import { chainView } from "./chain-view.ts";
import { churnView } from "./churn-view.ts";
import { confrontationView } from "./confrontation-view.ts";
import { contractsView } from "./contracts-view.ts";
import { coverageView } from "./coverage-view.ts";
import { customerSwotView } from "./customer-swot-view.ts";
import { dealsView } from "./deals-view.ts";
import { developmentView } from "./development-view.ts";
import type { PlanFacts } from "./facts/plan-facts.ts";
import { funnelView } from "./funnel-view.ts";
import type { Gap } from "./gaps.ts";
import { gapsView } from "./gaps-view.ts";
import { healthView } from "./health-view.ts";
import { intelligenceView } from "./intelligence-view.ts";
import { jointView } from "./joint-view.ts";
import { missingSections, missingTable } from "./missing-sections.ts";
import { needsView } from "./needs-view.ts";
import { personsView } from "./persons-view.ts";
import type { PlanContext } from "./plan-context.ts";
import { powerView } from "./power-view.ts";
import { problemsView } from "./problems-view.ts";
import { profitView } from "./profit-view.ts";
import { receivablesView } from "./receivables-view.ts";
import { rivalsView } from "./rivals-view.ts";
import { satisfactionView } from "./satisfaction-view.ts";
import { stageView } from "./stage-view.ts";
import { strategiesView } from "./strategies-view.ts";
import { tasksView } from "./tasks-view.ts";
import { tierView } from "./tier-view.ts";
import { valueView } from "./value-view.ts";
import { worthView } from "./worth-view.ts";

/** Everything that there are data for after page one, and at the end what there are none for. */
export function furtherPages(context: PlanContext, plan: PlanFacts, gaps: readonly Gap[]): SheetView {
  const bands = [
    ...standing(context, plan),
    valueView(context),
    // It may run on over pages, so that the two below, which may not, leave no page half white.
    wide(businessView(context), false),
    sideBySide([6, abcView(context)], [6, tierView(context)]),
    wide(funnelView(context), false),
    ...known(dealsView(context)),
    ...known(chainView(context), true),
    ...known(whereThere(plan.power, (power) => powerView(context, power))),
    ...known(personsView(context)),
    ...known(whereThere(plan.needs, (needs) => needsView(context, needs))),
    ...competition(context, plan),
    ...money(context, plan),
    ...care(context, plan),
    ...work(context, plan),
  ];
  return { onePage: false, bands: [...bands, wide(gapsAfter(context, bands, gaps), false)] };
}

function standing(context: PlanContext, { stage, coverage }: PlanFacts): readonly BandView[] {
  return beside(
    [5, whereThere(stage, (one) => stageView(context, one))],
    [7, whereThere(coverage, (one) => coverageView(context, one))],
  );
}

function competition(context: PlanContext, plan: PlanFacts): readonly BandView[] {
  const { rivals, markets, swot, customerSwot, strategies } = plan;
  return [
    ...known(whereThere(rivals, (one) => rivalsView(context, one, markets))),
    ...known(whereThere(rivals, (one) => intelligenceView(context, one))),
    ...known(whereThere(swot, (one) => confrontationView(context, one))),
    ...known(whereThere(customerSwot, (one) => customerSwotView(context, one, swot))),
    ...known(strategies.length === 0 ? null : strategiesView(context, strategies)),
  ];
}

/** mm that a section of so many columns has. */
const WIDTHS = { 5: 73.5, 6: 89, 7: 104.5, 12: 182 } as const;

function money(context: PlanContext, { health, contracts, receivables, profit }: PlanFacts): readonly BandView[] {
  const both = receivables !== null && profit !== null;
  return [
    ...known(whereThere(health, (one) => healthView(context, one))),
    ...known(whereThere(contracts, (one) => contractsView(context, one))),
    ...beside(
      [7, whereThere(receivables, (one) => receivablesView(context, one, WIDTHS[both ? 7 : 12]))],
      [5, whereThere(profit, (one) => profitView(context, one, WIDTHS[both ? 5 : 12]))],
    ),
  ];
}

function care(context: PlanContext, { satisfaction, churn, problems }: PlanFacts): readonly BandView[] {
  const both = satisfaction !== null && churn !== null;
  return [
    ...beside(
      [6, whereThere(satisfaction, (one) => satisfactionView(context, one, WIDTHS[both ? 6 : 12]))],
      [6, whereThere(churn, (one) => churnView(context, one))],
    ),
    ...known(whereThere(problems, (one) => problemsView(context, one))),
  ];
}

function work(context: PlanContext, { joint, actions, development, worth, influence }: PlanFacts): readonly BandView[] {
  return [
    ...joint.map((one) => wide(jointView(context, one), false)),
    ...known(whereThere(actions, (one) => tasksView(context, one))),
    ...known(whereThere(development, (one) => developmentView(context, one))),
    ...known(worthView(context, worth, influence)),
  ];
}

function gapsAfter(context: PlanContext, bands: readonly BandView[], gaps: readonly Gap[]): SectionView {
  const present = new Set(bands.flatMap(({ columns }) => columns.map(({ section: { id } }) => id)));
  const missing = missingSections(present, context);
  return gapsView(context, gaps, missing.length === 0 ? [] : [missingTable(context, missing)]);
}

function whereThere<Facts>(facts: Facts | null, view: (facts: Facts) => SectionView | null): SectionView | null {
  return facts === null ? null : view(facts);
}

/** @param keep whether it stays on one page: for pictures that are read with what stands around them */
function known(section: SectionView | null, keep = false): readonly BandView[] {
  return section === null ? [] : [wide(section, keep)];
}

/** Two sections side by side, each of which may go on on the next page; one alone has the whole width. */
function beside(...columns: readonly (readonly [span: Span, section: SectionView | null])[]): readonly BandView[] {
  const there = columns.flatMap(([span, section]) => (section === null ? [] : [[span, section] as const]));
  const [first] = there;
  if (first === undefined) return [];
  return [there.length === 1 ? wide(first[1], false) : { ...sideBySide(...there), keep: false }];
}

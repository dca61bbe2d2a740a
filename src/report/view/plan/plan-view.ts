import { isoDate } from "#core/calendar/iso-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { actionsView } from "./actions-view.ts";
import { dealsView } from "./deals-view.ts";
import type { BandView, DocumentView, SectionView, SheetView } from "../document/document-view.ts";
import { fitted } from "../document/fit/fitted.ts";
import { leastCut } from "../document/fit/least-cut.ts";
import { sideBySide, wide } from "../document/make-part.ts";
import { factsOf } from "../facts/account-facts.ts";
import { findingsOf } from "./findings.ts";
import { forecastView } from "./forecast-view.ts";
import { frameView } from "../frame-view.ts";
import { gapsOf, type Gap } from "./gaps.ts";
import { furtherPages } from "./further-pages.ts";
import { shortGapsView } from "./gaps-view.ts";
import { planFactsOf } from "./facts/plan-facts.ts";
import { headlineView, type HeadlineView } from "../headline-view.ts";
import { numberStripView } from "./number-strip-view.ts";
import { personsView } from "./persons-view.ts";
import { planContext, type PlanContext, type PlanOptions } from "./plan-context.ts";
import { planFigures, type PlanFigures } from "./plan-figures.ts";
import { relationsView } from "./relations-view.ts";
import { riskView } from "./risk-view.ts";
import { tierView } from "./tier-view.ts";
import { valueView } from "./value-view.ts";

/** One account's plan. */
export interface PlanView extends DocumentView<PlanFigures> {
  readonly schema: "kam-plan/2";
  readonly account: { readonly id: string; readonly name: string };
}

/** Writes the plan of one account of a book. Pure: the same input gives the same plan. */
export function planView(book: AccountBook, account: Account, options: PlanOptions): PlanView {
  const facts = factsOf(book, account, options.asOf);
  const context = planContext(facts, options);
  const gaps = gapsOf(facts);
  const plan = planFactsOf(facts);
  const headline = headlineView(context, findingsOf(context, gaps));
  return fitted({
    schema: "kam-plan/2",
    language: options.language,
    asOf: isoDate(options.asOf),
    account: { id: account.id, name: account.name },
    documentTitle: context.words.documentTitle(account.name, String(facts.period.year)),
    frame: frameView(context),
    headline,
    sheets: [
      pageOne(context, headline),
      options.depth === "brief" ? pageTwo(context, gaps) : furtherPages(context, plan, gaps),
    ],
    figures: planFigures(facts, plan),
  });
}

/** What a manager reads when there is time for one page. */
function pageOne(context: PlanContext, headline: HeadlineView): SheetView {
  const strip = wide(numberStripView(context));
  const forecast = wide(forecastView(context));
  const draft =
    (persons: number, actions: number, even = false) =>
    (): SheetView => {
      const [left, right] = even ? ([6, 6] as const) : ([7, 5] as const);
      const people = sideBySide([left, relationsView(context, persons)], [right, riskView(context)]);
      return { onePage: true, bands: [strip, forecast, people, wide(actionsView(context, actions))] };
    };
  return leastCut([draft(5, 5), draft(4, 5), draft(3, 5), draft(3, 5, true), draft(3, 4), draft(3, 4, true)], headline);
}

/** The second and last page of a brief plan. */
function pageTwo(context: PlanContext, gaps: readonly Gap[]): SheetView {
  const value = valueView(context);
  // Without a tier there is little to tell of it, and the more that is missing.
  const [left, right] = context.facts.value.tier === null ? ([6, 6] as const) : ([8, 4] as const);
  const tier = sideBySide([left, tierView(context, true)], [right, shortGapsView(context, gaps)]);
  const draft = (deals: number, persons: number) => (): SheetView => {
    const tables = [...whereKnown(dealsView(context, deals)), ...whereKnown(personsView(context, persons))];
    return { onePage: true, bands: [value, tier, ...tables] };
  };
  return leastCut([draft(5, 5), draft(5, 4), draft(4, 4), draft(4, 3), draft(3, 3), draft(3, 2), draft(2, 2)]);
}

function whereKnown(section: SectionView | null): readonly BandView[] {
  return section === null ? [] : [wide(section)];
}

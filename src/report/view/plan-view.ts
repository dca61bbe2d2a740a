import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { abcView, type AbcView } from "./abc-view.ts";
import { actionsView, type ActionsView } from "./actions-view.ts";
import { businessView, type BusinessView } from "./business-view.ts";
import { dealsView, type DealsView } from "./deals-view.ts";
import { factsOf } from "./facts/account-facts.ts";
import { findingsOf } from "./findings.ts";
import { forecastView, type ForecastView } from "./forecast-view.ts";
import { frameView, type FrameView } from "./frame-view.ts";
import { funnelView, type FunnelView } from "./funnel-view.ts";
import { gapsOf } from "./gaps.ts";
import { gapsView, type GapsView } from "./gaps-view.ts";
import { headlineView, type HeadlineView } from "./headline-view.ts";
import { numberStripView, type NumberStripView } from "./number-strip-view.ts";
import { personsView, type PersonsView } from "./persons-view.ts";
import { planContext } from "./plan-context.ts";
import { planFigures, type PlanFigures } from "./plan-figures.ts";
import { relationsView, type RelationsView } from "./relations-view.ts";
import { riskView, type RiskView } from "./risk-view.ts";
import { tierView, type TierView } from "./tier-view.ts";
import { valueView, type ValueView } from "./value-view.ts";

export interface PlanOptions {
  readonly language: Language;
  /** What was known on this day; later rows are left out. */
  readonly asOf: SerialDate;
  /** Whether contacts' names, titles and contact dates may be written. */
  readonly personal: boolean;
}

/** One account's plan: finished texts and pictures, and the numbers behind them. Nothing is left to decide. */
export interface PlanView {
  /** Changes when a field changes its meaning or goes. */
  readonly schema: "kam-plan/1";
  readonly language: Language;
  readonly asOf: string;
  readonly account: { readonly id: string; readonly name: string };
  readonly documentTitle: string;
  readonly frame: FrameView;
  readonly headline: HeadlineView;
  readonly numbers: NumberStripView;
  readonly forecast: ForecastView;
  readonly relations: RelationsView;
  readonly risk: RiskView;
  readonly actions: ActionsView;
  readonly value: ValueView;
  readonly abc: AbcView;
  readonly tier: TierView;
  readonly business: BusinessView;
  readonly funnel: FunnelView;
  readonly deals: DealsView | null;
  readonly persons: PersonsView | null;
  readonly gaps: GapsView;
  readonly figures: PlanFigures;
}

/** Writes the plan of one account of a book. Pure: the same input gives the same plan. */
export function planView(book: AccountBook, account: Account, { language, asOf, personal }: PlanOptions): PlanView {
  const facts = factsOf(book, account, asOf);
  const context = planContext(facts, language, personal);
  const gaps = gapsOf(facts);
  return {
    schema: "kam-plan/1",
    language,
    asOf: isoDate(asOf),
    account: { id: account.id, name: account.name },
    documentTitle: context.words.documentTitle(account.name, String(facts.period.year)),
    frame: frameView(context),
    headline: headlineView(context, findingsOf(context, gaps)),
    numbers: numberStripView(context),
    forecast: forecastView(context),
    relations: relationsView(context),
    risk: riskView(context),
    actions: actionsView(context),
    value: valueView(context),
    abc: abcView(context),
    tier: tierView(context),
    business: businessView(context),
    funnel: funnelView(context),
    deals: dealsView(context),
    persons: personsView(context),
    gaps: gapsView(context, gaps),
    figures: planFigures(facts),
  };
}

import { isoDate } from "#core/calendar/iso-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import type { DocumentView, SheetView } from "../document/document-view.ts";
import { fitted } from "../document/fit/fitted.ts";
import { leastCut } from "../document/fit/least-cut.ts";
import { sideBySide, wide } from "../document/make-part.ts";
import type { HeadlineView } from "../headline-view.ts";
import { ACCOUNT_ROWS, accountsSection } from "./accounts-section.ts";
import { concentrationSection } from "./concentration-section.ts";
import { coverageSection } from "./coverage-section.ts";
import { portfolioFacts } from "./facts/portfolio-facts.ts";
import { fullSheet } from "./full-sheet.ts";
import { gapsSection } from "./gaps-section.ts";
import { portfolioHeadline } from "./headline.ts";
import { matrixSection } from "./matrix-section.ts";
import { namesSection } from "./names-section.ts";
import { nextSection } from "./next-section.ts";
import { numbersSection } from "./numbers-section.ts";
import { portfolioContext, type PortfolioContext } from "./portfolio-context.ts";
import { portfolioFigures, type PortfolioFigures } from "./portfolio-figures.ts";
import { portfolioFrame, portfolioName } from "./portfolio-frame.ts";
import { quartersSection } from "./quarters-section.ts";

/** All accounts of a book, or the chosen ones, in one report. */
export function portfolioView(
  book: AccountBook,
  accounts: readonly Account[],
  options: DocumentOptions,
): DocumentView<PortfolioFigures> {
  const facts = portfolioFacts(book, accounts, options.asOf);
  const context = portfolioContext(facts, options);
  const headline = portfolioHeadline(context);
  return fitted({
    schema: "kam-portfolio/1",
    language: options.language,
    asOf: isoDate(options.asOf),
    documentTitle: context.say.documentTitle(portfolioName(context), String(facts.period.year)),
    frame: portfolioFrame(context),
    headline,
    sheets: isBare(context) ? [bareSheet(context)] : [firstSheet(context, headline), secondSheet(context, options)],
    figures: portfolioFigures(facts),
  });
}

/** Whether there is nothing but names: no business, targets, ratings or debts. */
function isBare({ facts }: PortfolioContext): boolean {
  const { year, concentration, matrix, overdue, coverage, standings } = facts;
  const isDead = year === null || (year.best === 0 && year.target === null && (year.previous ?? 0) === 0);
  const hasDeals = standings.some(({ forecast }) => forecast.deals.length > 0);
  const isUnjudged = matrix === null && overdue === null && coverage.accounts === coverage.untiered;
  return isDead && !hasDeals && isUnjudged && concentration === null;
}

function bareSheet(context: PortfolioContext): SheetView {
  return { onePage: true, bands: [wide(gapsSection(context, BARE_GAPS)), wide(namesSection(context))] };
}

function firstSheet(context: PortfolioContext, headline: HeadlineView): SheetView {
  const above = [
    wide(numbersSection(context)),
    sideBySide([5, concentrationSection(context)], [7, matrixSection(context)]),
    sideBySide([6, quartersSection(context)], [6, coverageSection(context)]),
  ];
  const draft = (rows: number) => (): SheetView => ({
    onePage: true,
    bands: [...above, wide(nextSection(context, rows))],
  });
  return leastCut([draft(5), draft(4)], headline);
}

const BARE_GAPS = 20;
/** Beside a full list of accounts. */
const BRIEF_GAPS = 8;

function secondSheet(context: PortfolioContext, { depth }: DocumentOptions): SheetView {
  if (depth === "full") return fullSheet(context);
  const { length } = context.facts.standings;
  const gaps = wide(gapsSection(context, BRIEF_GAPS + Math.max(0, ACCOUNT_ROWS - length)));
  const draft = (rows: number) => (): SheetView => ({
    onePage: true,
    bands: [wide(accountsSection(context, rows)), gaps],
  });
  const fewer = FEWER.map((less) => draft(Math.min(length, ACCOUNT_ROWS) - less));
  return leastCut([draft(ACCOUNT_ROWS), ...fewer]);
}

/** Accounts that make room for what is missing, where that has long names. */
const FEWER: readonly number[] = [2, 4, 6, 8, 10];

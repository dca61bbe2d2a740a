import { shorten } from "#charts/text-width.ts";
import type { Language } from "#locales/language.ts";
import type { Finding } from "./plan/finding.ts";
import { setWidth } from "./document/fit/text-lines.ts";
import { whoView } from "./frame-view.ts";
import type { PlanContext } from "./plan/plan-context.ts";
import { markOf, type ReportContext } from "./report-context.ts";

export interface HeadlineView {
  readonly account: string;
  /** Tier, people and period, to stand in one line. */
  readonly who: readonly string[];
  /** What is most important, in one line of a page. */
  readonly title: string;
  /** Three at most, the worst first. */
  readonly messages: readonly { readonly mark: string; readonly area: string; readonly text: string }[];
  /** Whether the page has room for a second line of each. */
  readonly folds: boolean;
}

const MESSAGES = 3;
/** The title's one line: mm, and characters where each is as wide as it is high. */
const TITLE = { size: 7.06, room: 182, chineseCharacters: 25 };

export function headlineView(context: PlanContext, findings: readonly Finding[]): HeadlineView {
  const { facts, words } = context;
  return {
    folds: false,
    account: facts.account.name,
    who: whoView(context),
    title: titleOf(context, findings),
    messages: findings
      .slice(0, MESSAGES)
      .map(({ standing, area, text }) => ({ mark: markOf(context, standing), area: words.area[area], text })),
  };
}

/** The two worst findings, or the two best when nothing is wrong. */
function titleOf(context: PlanContext, findings: readonly Finding[]): string {
  const business = findings.filter(({ area }) => area !== "data");
  const spoken = business.length > 0 ? business : findings;
  const bad = spoken.filter(({ standing }) => standing !== "good");
  return headlineTitle(
    context,
    (bad.length > 0 ? bad : spoken).map(({ clause }) => clause),
  );
}

/** The first two clauses as a title of one line; only the first where both are too long. */
export function headlineTitle(
  { words, language }: Pick<ReportContext, "words" | "language">,
  clauses: readonly string[],
): string {
  const both = capital(clauses.slice(0, 2).join(words.clauseSeparator));
  return fits(both, language) ? both : shorten(capital(clauses[0] ?? ""), FACE, TITLE.room, setWidth);
}

const FACE = { size: TITLE.size, bold: true };

function fits(title: string, language: Language): boolean {
  const short = language === "en" || [...title].length <= TITLE.chineseCharacters;
  return short && setWidth(title, FACE) <= TITLE.room;
}

/** The same with a large first letter, for a clause that begins a title. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

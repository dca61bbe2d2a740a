import { shorten, textWidth } from "#charts/text-width.ts";
import type { Language } from "#locales/language.ts";
import type { Finding } from "./finding.ts";
import { whoView } from "./frame-view.ts";
import type { PlanContext } from "./plan-context.ts";
import { markOf } from "./report-context.ts";

export interface HeadlineView {
  readonly account: string;
  /** Tier, people and period, to stand in one line. */
  readonly who: readonly string[];
  /** What is most important, in one line of a page. */
  readonly title: string;
  /** Three at most, the worst first. */
  readonly messages: readonly { readonly mark: string; readonly area: string; readonly text: string }[];
}

const MESSAGES = 3;
/** The title's one line: mm, and characters where each is as wide as it is high. */
const TITLE = { size: 7.06, room: 182, chineseCharacters: 25 };

export function headlineView(context: PlanContext, findings: readonly Finding[]): HeadlineView {
  const { facts, words } = context;
  return {
    account: facts.account.name,
    who: whoView(context),
    title: titleOf(context, findings),
    messages: findings
      .slice(0, MESSAGES)
      .map(({ standing, area, text }) => ({ mark: markOf(context, standing), area: words.area[area], text })),
  };
}

/** The two worst findings, or the two best when nothing is wrong; only the first where both are too long. */
function titleOf({ words, language }: PlanContext, findings: readonly Finding[]): string {
  const business = findings.filter(({ area }) => area !== "data");
  const spoken = business.length > 0 ? business : findings;
  const bad = spoken.filter(({ standing }) => standing !== "good");
  const clauses = (bad.length > 0 ? bad : spoken).slice(0, 2).map(({ clause }) => clause);
  const both = capital(clauses.join(words.clauseSeparator));
  return fits(both, language) ? both : shorten(capital(clauses[0] ?? ""), FACE, TITLE.room);
}

const FACE = { size: TITLE.size, bold: true };

function fits(title: string, language: Language): boolean {
  const short = language === "en" || [...title].length <= TITLE.chineseCharacters;
  return short && textWidth(title, FACE) <= TITLE.room;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

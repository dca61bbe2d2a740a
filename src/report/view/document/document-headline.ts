import type { Standing } from "#charts/status-mark.ts";
import { headlineTitle, type HeadlineView } from "../headline-view.ts";
import { markOf } from "../report-context.ts";
import type { AccountContext } from "./account-context.ts";

/** One thing that a first page says: short for the title, in full below it. */
export interface Statement {
  readonly standing: Standing;
  /** What it is about, in a word or two. */
  readonly area: string;
  /** Part of the title. */
  readonly clause: string;
  readonly text: string;
  /** Whether it comes first however good it is: what everything else follows from, such as a result. */
  readonly leads?: boolean;
}

const MESSAGES = 3;
const SEVERITY: Readonly<Record<Standing, number>> = { bad: 0, warn: 1, good: 2 };

/** The worst statements as title and messages; equal ones in their order. */
export function documentHeadline(
  context: AccountContext,
  who: readonly string[],
  statements: readonly (Statement | null)[],
): HeadlineView {
  const weight = ({ leads, standing }: Statement) => (leads === true ? -1 : SEVERITY[standing]);
  const found = statements.filter((one) => one !== null).sort((one, other) => weight(one) - weight(other));
  const bad = found.filter(({ standing, leads }) => standing !== "good" || leads === true);
  const spoken = bad.length > 0 ? bad : found;
  return {
    folds: false,
    account: context.account.name,
    who,
    title: headlineTitle(
      context,
      spoken.map(({ clause }) => clause),
    ),
    messages: found
      .slice(0, MESSAGES)
      .map(({ standing, area, text }) => ({ mark: markOf(context, standing), area, text })),
  };
}

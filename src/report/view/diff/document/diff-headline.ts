import type { Standing } from "#charts/status-mark.ts";
import type { HeadlineView } from "../../headline-view.ts";
import { headlineTitle } from "../../headline-view.ts";
import { markOf } from "../../report-context.ts";
import { shownChange } from "../diff-context.ts";
import type { DiffDocumentContext } from "./diff-document-context.ts";
import { forecastEnds } from "./diff-numbers.ts";

interface Statement {
  readonly standing: Standing;
  readonly area: string;
  readonly clause: string;
  readonly text: string;
}

/** What moved most, what got worse and what got better, each in a line. */
export function diffHeadline(context: DiffDocumentContext): HeadlineView {
  const { view, say } = context;
  const found = [forecast(context), directed(context, "worse"), directed(context, "better")].filter(
    (one) => one !== null,
  );
  const clauses = found.map(({ clause }) => clause).filter((clause) => clause !== "");
  return {
    folds: false,
    account: say.document,
    who: [say.days(view.old.asOf, view.new.asOf), say.files(view.old.file, view.new.file)],
    title: headlineTitle(context, clauses.length === 0 ? [say.headline.nothing] : clauses),
    messages: found.map(({ standing, area, text }) => ({ mark: markOf(context, standing), area, text })),
  };
}

function forecast(context: DiffDocumentContext): Statement | null {
  const { say, format } = context;
  const { from, to } = forecastEnds(context);
  if (from === null || to === null) return null;
  const change = shownChange(from, to, format.moneyGrain);
  const amount = format.moneyChange(change);
  const text = say.headline.forecast(format.money(from), format.money(to), amount);
  const clause = change === 0 ? say.headline.forecastSame : say.headline.forecastClause(amount);
  return { standing: change < 0 ? "bad" : "good", area: say.headline.areas.forecast, clause, text };
}

function directed(context: DiffDocumentContext, direction: "worse" | "better"): Statement {
  const { say, told, format } = context;
  const found = told.filter(({ change }) => change.direction === direction);
  const area = say.headline.areas[direction];
  const [first] = found;
  const standing = direction === "worse" && found.length > 0 ? "bad" : "good";
  if (first === undefined) return { standing, area, clause: "", text: say[direction].none };
  const count = format.count(found.length);
  const text = say.headline.first(count, first.account, first.change.text);
  return { standing, area, clause: direction === "worse" ? say.headline.worseClause(count) : "", text };
}

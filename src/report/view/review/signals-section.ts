import { shownSignals } from "#core/retention/churn-points.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, numbers, row, section, table, text, words as column } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { dateText, sourcesText, whereText } from "../report-context.ts";
import type { ReviewContext } from "./review-context.ts";
import type { ReviewFacts } from "./review-facts.ts";

type Churn = NonNullable<ReviewFacts["churn"]>;
type Risk = NonNullable<Churn["risk"]>;

/** Signs that the customer may leave: never brought along. */
export function signalsSection(context: ReviewContext): SectionView {
  const { facts, review, catalogue, format } = context;
  const { subject, title, enter } = review.signals;
  const { churn } = facts;
  const risk = churn?.risk ?? null;
  if (churn === null || risk === null) {
    return section("signals", subject, title.none, [text(enter(whereText(context, "churnSignals", "orders")))]);
  }
  const known = format.ratio(risk.known);
  const message =
    risk.light === null
      ? title.few(known)
      : title.light(catalogue.codes.light[risk.light], format.score(risk.risk), known);
  return section("signals", subject, message, [
    signalsPart(context, risk),
    ...factsPart(context, churn.row, risk),
    note(sourcesText(context, [["CHURN-1", "seed", "own"]])),
  ]);
}

/** The signals that show something, the heaviest first. */
function signalsPart({ review, catalogue, format }: ReviewContext, risk: Risk): Part {
  const { columns, level: levels, quiet } = review.signals;
  const named: Readonly<Record<string, string>> = levels;
  const rows = shownSignals(risk).map(({ signal, level, points }) =>
    row([catalogue.codes.churnSignal[signal], named[String(level)] ?? String(level), format.points(points)]),
  );
  if (rows.length === 0) return text(quiet);
  return table([column(columns.signal), column(columns.level, 30), numbers(columns.points, 24)], rows);
}

/** What the rating rests on, and what is done about it. */
function factsPart(context: ReviewContext, assessed: Churn["row"], { planDays }: Risk): readonly Part[] {
  const { review, names, words, format } = context;
  const { facts, measure, noMeasure } = review.signals;
  const known =
    assessed.facts === null ? null : facts(dateText(context, assessed.assessed), names.inText(assessed.facts));
  const missing = planDays === null ? null : noMeasure(format.count(planDays));
  const done =
    assessed.action === null
      ? missing
      : measure(names.inText(assessed.action), assessed.owner ?? words.none, dateText(context, assessed.due));
  return [known, done].flatMap((one) => (one === null ? [] : [text(one)]));
}

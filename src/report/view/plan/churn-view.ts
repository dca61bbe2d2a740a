import type { Standing } from "#charts/status-mark.ts";
import type { Light } from "#core/codes/codes.ts";
import { shownSignals } from "#core/retention/churn-points.ts";
import type { ChurnRisk } from "#core/retention/churn-risk.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, numbers, row, section, table, text, words } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import type { Churn } from "../facts/churn.ts";
import { dateText, markOf, paragraph, sourcesText, whereText } from "../report-context.ts";
import type { PlanContext } from "./plan-context.ts";

/** Signs that the customer may leave, and what is done about it (CHURN-1). */
export function churnView(context: PlanContext, churn: Churn): SectionView {
  const { catalogue } = context;
  const say = catalogue.documents.plan.churn;
  const { risk } = churn;
  const needed = risk?.needed ?? null;
  const under = [
    needed === null
      ? null
      : say.needed(catalogue.codes.churnSignal[needed], whereText(context, "churnSignals", needed)),
    sourcesText(context, [["CHURN-1", "seed", "own"]]),
  ];
  return section("churn", say.subject, titleOf(context, churn), [
    ...(risk === null ? [] : [signalsPart(context, risk)]),
    ...factsPart(context, churn),
    note(paragraph(context, under)),
  ]);
}

function titleOf({ catalogue, format }: PlanContext, { risk, row: assessed }: Churn): string {
  const { title } = catalogue.documents.plan.churn;
  const { codes } = catalogue;
  if (risk === null) return title.unknown;
  if (risk.light === null) return title.few(format.ratio(risk.known));
  const reason = assessed.reason ?? risk.mainReason;
  const [light, score] = [codes.light[risk.light], format.score(risk.risk)];
  return reason === null || risk.light === "GREEN"
    ? title.calm(light, score)
    : title.light(light, score, codes.churnReason[reason]);
}

/** The signals that show something, the heaviest first. */
function signalsPart({ catalogue, format }: PlanContext, risk: ChurnRisk): Part {
  const { columns, level: levels, quiet } = catalogue.documents.plan.churn;
  const named: Readonly<Record<string, string>> = levels;
  const rows = shownSignals(risk).map(({ signal, level, points }) =>
    row([catalogue.codes.churnSignal[signal], named[String(level)] ?? String(level), format.points(points)]),
  );
  if (rows.length === 0) return text(quiet);
  return table([words(columns.signal), words(columns.level, 20), numbers(columns.points, 18)], rows);
}

const MARKS: Readonly<Record<Light, Standing>> = { GREEN: "good", AMBER: "warn", RED: "bad" };

/** What the rating rests on, and what is done about it until when. */
function factsPart(context: PlanContext, { row: assessed, risk }: Churn): readonly Part[] {
  const { catalogue, names, format } = context;
  const say = catalogue.documents.plan.churn;
  const { facts, assessed: date, action, owner, due } = assessed;
  const known = facts === null ? [] : [text(names.inText(facts), null, { title: say.facts(format.date(date)) })];
  const days = risk?.planDays ?? null;
  if (action !== null) {
    const late = due !== null && due < context.asOf;
    const lead = [...(due === null ? [] : [dateText(context, due)]), ...(owner === null ? [] : [owner])].join(" ");
    const mark = late ? markOf(context, "bad") : null;
    return [...known, text(names.inText(action), null, { title: say.measure, lead: lead === "" ? null : lead, mark })];
  }
  if (days === null) return known;
  const enter = say.noMeasure(format.count(days), whereText(context, "churnSignals", "action"));
  const light = risk?.light ?? null;
  return [
    ...known,
    text(enter, null, { title: say.measure, mark: light === null ? null : markOf(context, MARKS[light]) }),
  ];
}

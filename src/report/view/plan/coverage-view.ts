import { columnChart } from "#charts/column-chart.ts";
import type { Standing } from "#charts/status-mark.ts";
import { daysBetween } from "#core/calendar/serial-date.ts";
import type { VisitCompliance } from "#core/coverage/coverage-policy.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, figure, note, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import type { FigurePart } from "../document/part.ts";
import { capital } from "../headline-view.ts";
import { markOf, paragraph, sourcesText } from "../report-context.ts";
import type { AccountCoverage } from "./facts/coverage.ts";
import type { PlanContext } from "./plan-context.ts";

/** Visits and meetings against the plan and the policy of the tier. */
export function coverageView(context: PlanContext, coverage: AccountCoverage): SectionView {
  const { catalogue } = context;
  const say = catalogue.documents.plan.coverage;
  const { columns } = say;
  const heads = [
    words(columns.what, 30),
    numbers(columns.asked, 25),
    numbers(columns.done, 21),
    words(columns.state, null, true),
  ];
  const under = [
    coverage.executive.yearly === null ? null : say.note,
    sourcesText(context, [
      ["TIER-2", "seed", "own"],
      ["TIER-3", "seed", "own"],
      ["MAINT-2", "own"],
    ]),
  ];
  return section("coverage", say.subject(String(coverage.year)), titleOf(context, coverage), [
    ...(coverage.months.length === 0 ? [] : [monthsFigure(context, coverage)]),
    table(heads, rowsOf(context, coverage)),
    note(paragraph(context, under)),
  ]);
}

/** What is worst first: meetings overdue, executive visits, then visits. */
function titleOf({ catalogue, format, words: common }: PlanContext, coverage: AccountCoverage): string {
  const { clauses } = catalogue.documents.plan.coverage;
  const { executive, planned, done, touchpoints, contact } = coverage;
  const late = contact?.daysOverdue ?? 0;
  const told = [
    touchpoints.overdue === 0 ? null : clauses.touchpoint(format.count(touchpoints.overdue)),
    executive.compliance?.light === "RED"
      ? clauses.executive(format.count(executive.done ?? 0), format.score(executive.required ?? 0))
      : null,
    planned !== null && planned > 0
      ? clauses.visits(format.count(done ?? 0), format.count(planned))
      : (done ?? 0) > 0
        ? clauses.unplanned(format.count(done ?? 0))
        : clauses.nothing,
    late === 0 ? null : clauses.contact(format.count(late)),
  ].filter((clause) => clause !== null);
  return capital(told.slice(0, 2).join(common.clauseSeparator));
}

function monthsFigure({ catalogue, format, words: common, ink }: PlanContext, { months }: AccountCoverage): FigurePart {
  const say = catalogue.documents.plan.coverage;
  const count = (value: number | null) => (value === null ? common.none : format.count(value));
  const columns = months.map(({ month, planned, done }) => ({
    label: say.month(String(month)),
    actual: done,
    plan: planned,
    text: count(done),
  }));
  const desc = months
    .map(({ month, planned, done }) => say.bar(say.month(String(month)), count(done), count(planned)))
    .join(common.list);
  return figure(columnChart({ columns, title: say.picture, desc, width: 104.5, height: 26, ink }), {
    title: say.picture,
    note: say.key,
  });
}

function rowsOf(context: PlanContext, coverage: AccountCoverage): readonly Row[] {
  const { catalogue, format, words: common } = context;
  const say = catalogue.documents.plan.coverage;
  const { planned, done, compliance, talks, touchpoints } = coverage;
  const count = (value: number | null) => (value === null ? common.none : format.count(value));
  const hasMeetings = touchpoints.held + touchpoints.overdue + touchpoints.unrecorded > 0 || touchpoints.next !== null;
  const held = say.held(format.count(touchpoints.held));
  return [
    row([say.rows.visits, count(planned), count(done), rateCell(context, compliance)]),
    ...executiveRows(context, coverage.executive),
    ...contactRows(context, coverage),
    ...(talks.planned === 0
      ? []
      : [row([say.rows.talks, count(talks.planned), count(talks.done), say.rate(format.ratio(talks.rate ?? 0))])]),
    ...(hasMeetings ? [row([say.rows.touchpoints, "", held, meetingCell(context, touchpoints)])] : []),
  ];
}

function executiveRows(
  context: PlanContext,
  { done, yearly, required, compliance, last }: AccountCoverage["executive"],
) {
  const { catalogue, format, words: common, facts } = context;
  const say = catalogue.documents.plan.coverage;
  const policy =
    required === null || yearly === null ? null : ([format.score(required), format.score(yearly)] as const);
  const asked = policy === null ? common.none : yearly === 0 ? say.notAsked : say.yearly(...policy);
  const made = done === null ? common.none : format.count(done);
  return [
    row([say.rows.executive, asked, made, rateCell(context, compliance)]),
    last === null
      ? row([say.rows.last, "", common.none, cell(say.never, { tone: "quiet" })])
      : row([say.rows.last, "", format.date(last), say.ago(format.count(daysBetween(last, facts.asOf)))]),
  ];
}

function contactRows(context: PlanContext, coverage: AccountCoverage): readonly Row[] {
  const { catalogue, format, words: common } = context;
  const say = catalogue.documents.plan.coverage;
  const { contact, lastContact } = coverage;
  if (contact === null) return [];
  const last = lastContact === null ? common.none : format.date(lastContact);
  return [row([say.rows.contact, say.cadence(format.count(contact.cadence)), last, contactCell(context, coverage)])];
}

const LIGHTS: Readonly<Record<VisitCompliance["light"], Standing>> = { GREEN: "good", RED: "bad" };

function rateCell(context: PlanContext, compliance: VisitCompliance | null) {
  const { catalogue, format, words: common } = context;
  if (compliance === null) return cell(common.none);
  const mark = markOf(context, LIGHTS[compliance.light]);
  return cell(catalogue.documents.plan.coverage.rate(format.ratio(compliance.rate)), { mark });
}

function contactCell(context: PlanContext, { contact }: AccountCoverage) {
  const { catalogue, format, words: common, facts } = context;
  const say = catalogue.documents.plan.coverage;
  if (contact === null) return cell(common.none);
  if (contact.daysOverdue > 0) {
    return cell(say.overdue(format.count(contact.daysOverdue)), { mark: markOf(context, "bad"), tone: "bad" });
  }
  const days = daysBetween(facts.asOf, contact.due);
  return cell(days === 0 ? say.dueNow : say.dueIn(format.count(days)), { mark: markOf(context, "good") });
}

function meetingCell(context: PlanContext, { overdue, unrecorded, next }: AccountCoverage["touchpoints"]) {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.coverage;
  if (overdue > 0) return cell(say.late(format.count(overdue)), { mark: markOf(context, "bad"), tone: "bad" });
  if (unrecorded > 0) return cell(say.unrecorded(format.count(unrecorded)), { mark: markOf(context, "warn") });
  return cell(next === null ? "" : say.nextMeeting(format.date(next.date)), { mark: markOf(context, "good") });
}

import { barChart } from "#charts/bar-chart.ts";
import type { SurveyScore } from "#core/retention/survey.ts";
import type { Surveys } from "#report/view/facts/surveys.ts";
import type { Row } from "#workbook/contract.ts";
import { PANE_INK } from "../../shared/ink.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewPicture, OverviewSection } from "../../shared/overview.ts";
import { joined, ownerOf, type MaintenanceContext } from "./maintenance-context.ts";

/** How content the account's people are, item by item, and when they are asked again (CHURN-2, CHURN-4). */
export function satisfactionSection(context: MaintenanceContext): OverviewSection {
  const { account, say, surveys, format, today } = context;
  const next = surveys?.account?.nextSurvey ?? null;
  const [promoters, satisfied] = [surveys?.promoters ?? null, surveys?.satisfied ?? null];
  const lines = [
    promoters === null ? null : say.satisfaction.promoters(signed(promoters)),
    satisfied === null ? null : say.satisfaction.satisfied(format.ratio(satisfied)),
  ];
  return {
    key: "satisfaction",
    title: say.satisfaction.title,
    note: next === null ? undefined : say.satisfaction[next < today ? "overdue" : "next"](format.date(next)),
    lead: surveys === null ? say.satisfaction.empty : joined(lines, context) || undefined,
    picture: surveys === null ? undefined : pictureOf(surveys, context),
    records: (surveys?.answers ?? []).map(({ row, score }, at) => answerRow({ row, score, at }, context)),
    add: { table: "satisfaction", account: account.name },
    notes: [say.satisfaction.note],
  };
}

/** mm: as wide as a narrow pane at the size of its small text. */
const WIDTH = 88;

/** The mean rating of each item, the weakest first. */
function pictureOf({ items }: Surveys, { say, format, words }: MaintenanceContext): OverviewPicture | undefined {
  if (items.length === 0) return undefined;
  const bars = items.map(({ item, rating }) => ({
    label: say.results.surveyItem[item],
    value: rating,
    text: format.number(rating),
  }));
  const name = say.satisfaction.picture;
  const desc = bars.map(({ label, text }) => `${label} ${text}`).join(words.pane.shell.list);
  return { name, desc, svg: barChart({ bars, title: name, desc, width: WIDTH, ink: PANE_INK }) };
}

function signed(value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${String(rounded)}` : rounded < 0 ? `−${String(-rounded)}` : "0";
}

interface Answer {
  readonly row: Row<"satisfaction">;
  readonly score: SurveyScore | null;
  readonly at: number;
}

function answerRow({ row, score, at }: Answer, context: MaintenanceContext): LinkedRow {
  const { say, format, words } = context;
  const role = row.role === null ? null : words.codes.role[row.role];
  return {
    key: String(at),
    name: row.person ?? role ?? say.satisfaction.anonymous,
    number: score === null ? undefined : say.satisfaction.score(format.score(score.score)),
    reason: joined([format.date(row.surveyed), score === null ? say.satisfaction.few : row.followUp], context),
    route: recordRoute(ownerOf(context), "satisfaction", row),
  };
}

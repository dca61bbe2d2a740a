import { heatMap } from "#charts/heat-map.ts";
import type { Standing as Level } from "#charts/status-mark.ts";
import { CHURN_REASONS } from "#core/codes/performance.ts";
import type { Light } from "#core/codes/codes.ts";
import type { ChurnRisk } from "#core/retention/churn-risk.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, figure, note, row, section, table, text, words, type Row } from "../document/make-part.ts";
import type { FigurePart } from "../document/part.ts";
import { hasTable } from "../facts/book-columns.ts";
import { dueDate, markOf, whereText } from "../report-context.ts";
import type { Churn } from "../facts/churn.ts";
import type { Standing } from "./facts/standings.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

interface Assessed {
  readonly standing: Standing;
  readonly churn: Churn;
  readonly risk: ChurnRisk;
}

const HEAT_ROWS = 30;
const NAMED = 3;

/** Points of each account by cause, the greatest danger first, and what is done about the lights. */
export function churnSection(context: PortfolioContext): SectionView | null {
  const { facts, say, format } = context;
  if (!hasTable(facts.book, "churnSignals")) return null;
  const assessed = assessedOf(facts.standings);
  if (assessed.length === 0) {
    const enter = say.churn.enter(whereText(context, "churnSignals", "orders"));
    return section("churn", say.churn.subject, say.churn.title.unknown, [text(enter)]);
  }
  const lit = assessed.filter(({ risk }) => risk.light === "RED" || risk.light === "AMBER");
  const unassessed = facts.standings.length - assessed.length;
  const { columns } = say.churn.plan;
  return section("churn", say.churn.subject, titleOf(context, assessed), [
    heatOf(context, assessed.slice(0, HEAT_ROWS)),
    ...(lit.length === 0
      ? []
      : [
          table(
            [
              words(columns.account, 36),
              words(columns.reason, 30),
              words(columns.risk, 16),
              words(columns.action),
              words(columns.owner, 20),
              words(columns.date, 24),
            ],
            lit.map((one) => rowOf(context, one)),
          ),
        ]),
    note(
      [...(unassessed === 0 ? [] : [say.churn.unassessed(format.count(unassessed))]), say.churn.note].join(
        context.words.sentenceGap,
      ),
    ),
  ]);
}

function assessedOf(standings: readonly Standing[]): readonly Assessed[] {
  return standings
    .flatMap((standing): readonly Assessed[] => {
      const { churn } = standing;
      const risk = churn?.risk ?? null;
      return churn === null || risk === null ? [] : [{ standing, churn, risk }];
    })
    .toSorted((one, other) => other.risk.risk - one.risk.risk);
}

function titleOf({ say, format, words: common, nameOf }: PortfolioContext, assessed: readonly Assessed[]): string {
  const of = (light: Light) => assessed.filter(({ risk }) => risk.light === light);
  const [red, amber] = [of("RED"), of("AMBER")];
  if (red.length > 0) {
    const names = red.slice(0, NAMED).map(({ standing }) => nameOf(standing));
    return say.churn.title.red(format.count(red.length), names.join(common.list));
  }
  return amber.length > 0 ? say.churn.title.amber(format.count(amber.length)) : say.churn.title.calm;
}

function heatOf(context: PortfolioContext, assessed: readonly Assessed[]): FigurePart {
  const { say, format, catalogue, words: common, nameOf, ink, facts } = context;
  const limit = facts.book.parameters["churn.red"];
  const rows = assessed.map(({ standing, risk }) => {
    const other = risk.risk - risk.reasons.reduce((sum, points) => sum + points, 0);
    const points = [...risk.reasons, Math.max(0, other)];
    return {
      label: nameOf(standing),
      cells: points.map((value) => ({ heat: Math.min(1, (value * 2) / limit), text: format.points(value) })),
      note: format.points(risk.risk),
    };
  });
  return figure(
    heatMap({
      columns: [...CHURN_REASONS.map((reason) => catalogue.codes.churnReason[reason]), say.churn.other],
      rows,
      width: 182,
      ink,
      title: say.churn.picture,
      desc: rows.map(({ label, note: score }) => say.churn.text(label, score)).join(common.list),
    }),
  );
}

const LEVELS: Readonly<Record<Light, Level>> = { RED: "bad", AMBER: "warn", GREEN: "good" };

function rowOf(context: PortfolioContext, { standing, churn, risk }: Assessed): Row {
  const { say, format, catalogue, words: common, names, nameOf } = context;
  const reason = churn.row.reason ?? risk.mainReason;
  const due = dueDate(context, churn.row.due);
  const mark = risk.light === null ? null : markOf(context, LEVELS[risk.light]);
  return row([
    cell("", { lead: nameOf(standing) }),
    reason === null ? common.none : catalogue.codes.churnReason[reason],
    cell(format.score(risk.risk), { mark }),
    churn.row.action === null
      ? cell(say.churn.noAction(whereText(context, "churnSignals", "action")), { tone: "quiet" })
      : names.inText(churn.row.action),
    churn.row.owner ?? standing.account.customer.owner ?? common.none,
    due === null ? common.none : cell("", { date: due }),
  ]);
}

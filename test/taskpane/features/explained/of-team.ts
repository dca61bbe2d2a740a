import { normalise } from "#core/kernel/normalise.ts";
import { TIERS } from "#core/codes/codes.ts";
import { LOG_CHECKS } from "#core/codes/results/team.ts";
import type { MatrixPlace } from "#core/value/value-matrix.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { logRecord } from "#report/view/portfolio/facts/log-quality.ts";
import {
  ANY,
  assessedIn,
  column,
  parametersOf,
  portfolioId,
  word,
  written,
  type Find,
  type Sample,
} from "./printed.ts";

/** What the portfolio report says. */
const said = (section: string, text: string) => ({ document: "portfolio" as const, id: portfolioId(), section, text });

export const OF_TEAM = {
  EFFECTRATE: ({ book, asOf, portfolio }) =>
    portfolio.reps.flatMap(({ name, effect }) => {
      const rows = book.accounts
        .flatMap(({ salesActivities }) => salesActivities)
        .filter(({ colleague, date }) => isOf(colleague, name) && date <= asOf);
      if (effect === null || effect.rate === null) return [];
      const moved = ({ relationMoved, stepMoved, needExplicit }: Row<"salesActivities">) =>
        relationMoved === true || stepMoved === true || needExplicit === true;
      return [
        {
          args: [
            column(rows.map(({ kind }) => kind)),
            column(rows.map(({ goal }) => goal)),
            column(rows.map(({ commitment }) => commitment)),
            column(rows.map(moved)),
            column(rows.map(({ evidence }) => evidence)),
            column(rows.map(({ effectOn, date }) => (effectOn === null ? null : effectOn - date))),
            parametersOf(book),
          ],
          result: effect.rate,
          parts: null,
          said: said("coaching", written.ratio(effect.rate)),
        },
      ];
    }),
  /** A person's score is the mean of those of the logs, which are compared one by one. */
  LOGSCORE: ({ book, portfolio, asOf }) =>
    portfolio.reps.flatMap(({ name, logs }) => {
      const own = book.team.workLogs.filter(({ author, date }) => isOf(author, name) && date <= asOf);
      if (logs === null) return [];
      const each = own.flatMap((log) => logRecord([log], book.parameters)?.score ?? []);
      const mean = each.reduce((sum, score) => sum + score, 0) / each.length;
      return own.map((_, place) => ({
        args: [own.map((one) => checksOf(one, book.parameters["visit.entryDays"])), parametersOf(book)],
        place,
        result: each[place],
        parts: [[each[place], ...LOG_CHECKS.map(() => ANY)]],
        said: said("coaching", written.score(mean)),
      }));
    }),
  OKR: ({ book, portfolio }) =>
    portfolio.reps.flatMap(({ objectives }) =>
      objectives.flatMap(({ keyResults, score }) =>
        score === null
          ? []
          : [
              {
                args: [
                  ...(["start", "target", "actual", "weight", "commitment"] as const).map((part) =>
                    column(keyResults.map((row) => row[part])),
                  ),
                  parametersOf(book),
                ],
                result: score.score,
                parts: score.keyResults.map((one) => [
                  ...[one.score, word("light", one.light), one.share, one.points, one.missed],
                ]),
                said: said("okr", written.index(score.score)),
              },
            ],
      ),
    ),
  KPISCORE: ({ book, portfolio: { results } }) => {
    if (results === null || results.result === null) return [];
    const { indicators, result } = results;
    return [
      {
        args: [
          ...(["actual", "floor", "target", "weight"] as const).map((part) =>
            column(indicators.map(({ row }) => row[part])),
          ),
          parametersOf(book),
        ],
        result: result.total,
        parts: indicators.map(({ score }) => [score, ANY, ANY]),
        said: said("results", written.score(result.total)),
      },
    ];
  },
  TEAMSIZE: ({ book, portfolio: { coverage } }) => {
    const { hours, capacity, team } = coverage.size;
    if (hours === null || capacity === null || team === null) return [];
    const tiers = TIERS.map((tier) => coverage.tiers.find((one) => one.tier === tier)?.accounts ?? 0);
    const visits = (["strategic", "core", "potential", "service"] as const).map(
      (tier) => 365 / book.parameters[`cadence.${tier}`],
    );
    const { people, byWork, accountsPerPerson, alarm } = team;
    return [
      {
        args: [column(tiers), column(visits), hours, capacity, null, parametersOf(book)],
        result: people,
        parts: [[people, byWork, accountsPerPerson, alarm]],
        said: said("staffing", written.count(people)),
      },
    ];
  },
  /** The matrix shows two of the three values. */
  VALUE3D: (sample) =>
    newestOf(sample).map(({ row, account, place }) => ({
      args: [
        ...[row.purchase, row.grossMargin, row.netMargin, row.paymentDays, row.overdueShare, row.marketGrowth],
        ...[row.expansion, row.budgetGrowth, row.industryInfluence, row.technicalFit, parametersOf(sample.book)],
      ],
      result: place.current,
      parts: [[place.current, ANY, ANY, ANY, place.potential, ...Array.from({ length: 6 }, () => ANY)]],
      said: { ...said("figures", placed(account, place)), id: portfolioId(assessedIn(sample.book)) },
    })),
  VALUEMATRIX: ({ book, portfolio: { matrix } }) => {
    if (matrix === null) return [];
    const { points, cuts } = matrix;
    return points.map(({ standing: { account }, place: { field, current, potential } }, place) => ({
      args: [
        column(points.map((point) => point.place.current)),
        column(points.map((point) => point.place.potential)),
        ...[null, null, parametersOf(book)],
      ],
      place,
      result: field,
      parts: [
        [word("valueField", field), current - cuts.current, potential - cuts.potential, word("valuePolicy", field)],
      ],
      said: said("figures", placed(account, { field, current, potential })),
    }));
  },
} satisfies Readonly<Record<string, Find>>;

const isOf = (cell: string | null, name: string) => cell !== null && normalise(cell) === normalise(name);

/** The ten cells of a log. */
function checksOf(log: Row<"workLogs">, entryDays: number): readonly unknown[] {
  return [
    ...[log.person, log.time ?? log.minutes, log.place, log.goal, log.words, log.commitment],
    ...[log.nextDate === null ? null : log.nextStep, log.opportunity],
    ...[log.entered !== null && log.entered - log.date <= entryDays, log.evidence],
  ];
}

/** An account in the numbers of the matrix. */
const placed = ({ id }: Account, { field, current, potential }: MatrixPlace): string =>
  JSON.stringify({ account: id, field, current, potential });

/** The newest assessment of each account in the matrix of those that are assessed, with its place there. */
function newestOf({ asOf, assessed: { matrix } }: Sample) {
  if (matrix?.basis !== "assessments") return [];
  return matrix.points.flatMap(({ standing: { account }, place }) => {
    const known = account.valueAssessments.filter(({ date }) => date <= asOf);
    const row = known.toSorted((one, other) => other.date - one.date)[0];
    return row === undefined ? [] : [{ row, account, place }];
  });
}

import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { NEED_LEVELS } from "#core/codes/deals.ts";
import { ratedSignals } from "#core/retention/churn-points.ts";
import type { SubjectSwot } from "../facts/confrontation.ts";
import type { AccountCoverage } from "./facts/coverage.ts";
import type { PlanFacts } from "./facts/plan-facts.ts";
import type { Stage } from "./facts/stage.ts";

/** The numbers of the sections that only a full plan has, under the sections' names; null where there are no data. */
export type FullFigures = ReturnType<typeof fullFigures>;

export function fullFigures(plan: PlanFacts) {
  return {
    ...standingFigures(plan),
    ...peopleFigures(plan),
    ...rivalFigures(plan),
    ...moneyFigures(plan),
    ...workFigures(plan),
  };
}

function date(serial: SerialDate | null): string | null {
  return serial === null ? null : isoDate(serial);
}

function standingFigures({ stage, coverage }: PlanFacts) {
  return {
    stage: stage === null ? null : stageFigures(stage),
    coverage: coverage === null ? null : coverageFigures(coverage),
  };
}

function stageFigures({ stage, entered, next, conditions, firstOrder, lastOrder, rhythm }: Stage) {
  return {
    ...{ stage, entered, next, conditions },
    firstOrder: date(firstOrder),
    lastOrder: date(lastOrder),
    rhythm:
      rhythm === null
        ? null
        : { ...rhythm, lastOrder: date(rhythm.lastOrder), nextExpected: date(rhythm.nextExpected) },
  };
}

function coverageFigures(coverage: AccountCoverage) {
  const { year, months, planned, done, compliance, executive, contact, talks, touchpoints } = coverage;
  return {
    ...{ year, months, planned, done, talks },
    rate: compliance?.rate ?? null,
    executive: {
      done: executive.done,
      yearly: executive.yearly,
      required: executive.required,
      rate: executive.compliance?.rate ?? null,
      last: date(executive.last),
    },
    lastContact: date(coverage.lastContact),
    contactDaysOverdue: contact?.daysOverdue ?? null,
    touchpoints: {
      held: touchpoints.held,
      overdue: touchpoints.overdue,
      unrecorded: touchpoints.unrecorded,
      next: date(touchpoints.next?.date ?? null),
    },
  };
}

function peopleFigures({ power, needs, problems }: PlanFacts) {
  return {
    power: power === null ? null : { counts: power.counts, unplaced: power.unplaced },
    needs:
      needs === null
        ? null
        : {
            count: needs.rows.length,
            ripe: needs.ripe,
            unanswered: needs.unanswered,
            levels: Object.fromEntries(
              NEED_LEVELS.map((level) => [level, needs.rows.filter((row) => row.level === level).length]),
            ),
          },
    problems:
      problems === null
        ? null
        : {
            open: problems.length,
            oldestDays: problems[0]?.daysOpen ?? null,
            list: problems.map(({ kind, raised, daysOpen, due }) => ({
              ...{ kind, raised: date(raised), daysOpen },
              due: date(due),
            })),
          },
  };
}

function rivalFigures({ rivals, markets, swot, customerSwot, strategies }: PlanFacts) {
  return {
    rivals:
      rivals === null
        ? null
        : {
            met: rivals.met.map(({ name, deals, index, dimensions, position }) => ({
              ...{ name, deals, index },
              dimensions: dimensions.map(({ gap, share, points, dimension, own, theirs, standing }) => ({
                ...{ gap, share, points, dimension, own, theirs, standing },
              })),
              position,
            })),
            intelligence: rivals.intelligence.map(({ row: { rival, price, found }, completeness }) => ({
              ...{ rival, price, found: date(found), known: completeness.share },
            })),
          },
    marketShares: markets.map(({ name, year, own, largest, isOver, relative }) => ({
      ...{ market: name, year, own, largest: largest?.share ?? null, isOver, relative },
    })),
    confrontation: swot === null ? null : { scope: swot.scope, ...swotFigures(swot) },
    customerSwot: customerSwot === null ? null : swotFigures(customerSwot),
    strategies: strategies.map(({ row: { field, chosen, due }, score }) => ({
      ...{ field, chosen: chosen === true, due: date(due), score },
    })),
  };
}

function swotFigures({ scores, unscored, matrix, direction }: SubjectSwot) {
  return {
    ...{ scores, unscored },
    rows: matrix?.rows ?? null,
    columns: matrix?.columns ?? null,
    quadrants: matrix?.quadrants ?? null,
    core: matrix?.core ?? null,
    direction,
  };
}

function moneyFigures({ health, contracts, receivables, profit }: PlanFacts) {
  return {
    health:
      health === null
        ? null
        : {
            light: health.health?.health ?? null,
            points: health.health?.points ?? null,
            reason: health.health?.reason ?? null,
            years: health.years.map(({ row: { year }, measures, dpo, cashDays }) => ({
              ...{ year, ...measures, dpo, cashDays },
            })),
          },
    contracts:
      contracts === null
        ? null
        : { count: contracts.list.length, inForce: contracts.inForce, amount: contracts.amount },
    receivables:
      receivables === null
        ? null
        : {
            overdue: receivables.overdueTotal,
            oldestDays: receivables.overdue[0]?.days ?? null,
            coming: receivables.comingTotal,
            open: receivables.openTotal,
          },
    profit,
  };
}

function workFigures({ satisfaction, churn, joint, actions, development, ...facts }: PlanFacts) {
  return {
    satisfaction:
      satisfaction === null
        ? null
        : {
            score: satisfaction.account?.score ?? null,
            answers: satisfaction.account?.answers ?? 0,
            nextSurvey: date(satisfaction.account?.nextSurvey ?? null),
            promoters: satisfaction.promoters,
            satisfied: satisfaction.satisfied,
            items: satisfaction.items,
            months: satisfaction.months,
          },
    churn:
      churn === null || churn.risk === null
        ? null
        : {
            assessed: date(churn.row.assessed),
            ...{ risk: churn.risk.risk, light: churn.risk.light, known: churn.risk.known },
            signals: ratedSignals(churn.risk),
          },
    joint: joint.map(({ plan: { from, until }, items }) => ({
      from: date(from),
      until: date(until),
      items: items.length,
      done: items.filter(({ state }) => state === "done").length,
      overdue: items.filter(({ state }) => state === "overdue").length,
    })),
    tasks: actions === null ? null : { open: actions.rows.length, overdue: actions.overdue, done: actions.done },
    development:
      development === null
        ? null
        : { contacts: development.rows.length, minutes: development.summary?.minutes ?? null },
    ...worthFigures(facts),
  };
}

function worthFigures({ worth, influence }: Pick<PlanFacts, "worth" | "influence">) {
  const found = worth !== null && "case" in worth.found ? worth.found.case : null;
  return {
    worth: found === null ? null : { choice: found.choice, npv: found.npv, roi: found.roi, payback: found.payback },
    influence: influence?.sum ?? null,
  };
}

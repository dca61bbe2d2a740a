import type { PortfolioFacts } from "./facts/portfolio-facts.ts";
import type { Rep } from "./facts/reps.ts";
import type { Standing } from "../facts/standings.ts";

/** The numbers behind the texts: yuan, shares 0–1, scores 0–100, null for what is not known. */
export type PortfolioFigures = ReturnType<typeof portfolioFigures>;

export function portfolioFigures(facts: PortfolioFacts) {
  const { year, coverage, overdue, slippage, levelling, whale, results } = facts;
  return {
    accounts: facts.standings.length,
    year,
    concentration: concentrationFigures(facts),
    matrix: matrixFigures(facts),
    coverage,
    overdue: overdue && { total: overdue.total, old: overdue.old },
    slippage: {
      dated: slippage.dated,
      moved: slippage.slips.length,
      lostToYear: slippage.lostToYear,
      record: slippage.record,
    },
    levelling: levelling?.concentration ?? null,
    whale: whale && { total: whale.curve.total, peak: whale.curve.peak, unprofitable: whale.curve.unprofitable },
    results: results && {
      period: results.period,
      total: results.result?.total ?? null,
      returnOnCost: results.returnOnCost,
    },
    reps: facts.reps.map(repFigures),
    standings: facts.standings.map(standingFigures),
    concerns: facts.concerns.map(({ matter: { standing, kind, level, weight } }) => ({
      account: standing.account.id,
      kind,
      level,
      weight,
    })),
  };
}

function concentrationFigures({ concentration }: PortfolioFacts) {
  if (concentration === null) return null;
  const { total, largest, hhi, topThree, topThreeBefore, classes } = concentration;
  return { total, largest, hhi, topThree, topThreeBefore, classes };
}

function matrixFigures({ matrix }: PortfolioFacts) {
  if (matrix === null) return null;
  const points = matrix.points.map(({ standing, place }) => ({ account: standing.account.id, ...place }));
  return { basis: matrix.basis, cuts: matrix.cuts, points };
}

function repFigures({ name, signed, likely, target, late, lateActions, effect, logs }: Rep) {
  return {
    name,
    signed,
    likely,
    target,
    late,
    lateActions,
    effective: effect?.rate ?? null,
    logs: logs?.score ?? null,
  };
}

function standingFigures({ account, tier, abc, amount, forecast, overdue, churn, grossProfit, cost }: Standing) {
  return {
    account: account.id,
    tier,
    class: abc.class,
    amount,
    signed: forecast.signed,
    likely: forecast.likely,
    target: forecast.target,
    overdue: overdue?.total ?? null,
    churn: churn?.risk?.risk ?? null,
    grossProfit,
    cost,
  };
}

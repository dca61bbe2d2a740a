import { quarterOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { LevellingBar } from "#core/codes/results/people.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { levellingScore } from "#core/pipeline/levelling.ts";
import { predictability, type Predictability } from "#core/pipeline/predictability.ts";
import { quarterConcentration, type QuarterConcentration } from "#core/pipeline/quarter-concentration.ts";
import type { LivingDeal } from "./forecast.ts";
import type { Standing } from "./standings.ts";
import type { Year } from "./year.ts";

/** An open opportunity whose expected signing is not where it was first. */
export interface Slip {
  readonly standing: Standing;
  readonly deal: LivingDeal;
  readonly first: SerialDate;
  readonly now: SerialDate;
  /** Days later; negative is earlier. */
  readonly days: number;
  /** Days in its present step, by the stage log or its own date; null is not known. */
  readonly daysInStep: number | null;
}

export interface Slippage {
  /** Open opportunities with both dates. */
  readonly dated: number;
  /** Those that moved, the largest amounts first. */
  readonly slips: readonly Slip[];
  /** Yuan that have moved out of the year. */
  readonly lostToYear: number;
  /** How well signings that have come were predicted. */
  readonly record: Predictability | null;
}

export function slippageOf(
  standings: readonly Standing[],
  yearEnd: SerialDate,
  parameters: Parameters,
  asOf: SerialDate,
): Slippage {
  const dated = standings.flatMap((standing) =>
    standing.forecast.deals.flatMap((deal): readonly Slip[] => {
      const { firstSign, expSign } = deal.opportunity;
      if (firstSign === null || expSign === null) return [];
      const days = expSign - firstSign;
      return [{ standing, deal, first: firstSign, now: expSign, days, daysInStep: daysInStep(standing, deal, asOf) }];
    }),
  );
  const slips = dated
    .filter(({ days }) => days !== 0)
    .sort((one, other) => (other.deal.opportunity.amount ?? 0) - (one.deal.opportunity.amount ?? 0));
  const lost = slips.filter(({ first, now }) => first <= yearEnd && now > yearEnd);
  const come = standings.flatMap(({ business }) =>
    business.won.map(({ firstSign, closed }) => ({ predicted: firstSign, actual: closed })),
  );
  const record = predictability(come, parameters);
  return {
    dated: dated.length,
    slips,
    lostToYear: lost.reduce((sum, { deal }) => sum + (deal.opportunity.amount ?? 0), 0),
    record: record.ok ? record.value : null,
  };
}

function daysInStep({ account }: Standing, { opportunity }: LivingDeal, asOf: SerialDate): number | null {
  const { oppId, step, stepSince } = opportunity;
  const logged = account.stageLog
    .filter((entry) => oppId !== null && entry.oppId === oppId && entry.step === step && entry.date <= asOf)
    .reduce<SerialDate | null>((last, { date }) => (last === null || date > last ? date : last), null);
  const since = logged ?? stepSince;
  return since === null || since > asOf ? null : asOf - since;
}

/** An opportunity of the fourth quarter that could come earlier, or what keeps it from that. */
export interface Levelled {
  readonly standing: Standing;
  readonly deal: LivingDeal;
  readonly slackDays: number;
  /** null where something that decides is not known. */
  readonly score: number | null;
  readonly bar: LevellingBar | null;
}

export interface Levelling {
  /** Of what is likely to be signed in each quarter; null without amounts. */
  readonly concentration: QuarterConcentration | null;
  /** The greatest gain first, then those that are barred. */
  readonly deals: readonly Levelled[];
}

export function levellingOf(
  standings: readonly Standing[],
  year: Year,
  parameters: Parameters,
  asOf: SerialDate,
): Levelling {
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = year.quarters.map(({ likely }) => likely);
  const concentration = quarterConcentration([q1, q2, q3, q4], parameters);
  const deals = standings.flatMap((standing) =>
    standing.forecast.deals
      .filter(
        ({ timing, opportunity: { expSign } }) =>
          timing === "in-year" && expSign !== null && expSign >= asOf && quarterOf(expSign) === 4,
      )
      .map((deal) => levelled(standing, deal, parameters, asOf)),
  );
  return {
    concentration: concentration.ok ? concentration.value : null,
    deals: deals.sort((one, other) => (other.score ?? 0) - (one.score ?? 0)),
  };
}

/** The signing could come as early as the next step that is agreed, or at once where none is. */
function levelled(standing: Standing, deal: LivingDeal, parameters: Parameters, asOf: SerialDate): Levelled {
  const { opportunity } = deal;
  const { amount, step, budgetReleased, kdmLevel, nextDate, expSign } = opportunity;
  const slackDays = Math.max(0, (expSign ?? asOf) - Math.max(asOf, nextDate ?? asOf));
  const decider = standing.account.persons.find(({ role }) => role === "KDM");
  const score = levellingScore(
    { amount, step, slackDays, budgetReleased, kdmLevel: kdmLevel ?? decider?.level ?? null },
    parameters,
  );
  return {
    standing,
    deal,
    slackDays,
    score: score.ok ? score.value.score : null,
    bar: score.ok ? score.value.bar : null,
  };
}

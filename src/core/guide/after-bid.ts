import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { all, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { ParameterId, Parameters } from "../parameters/parameters.ts";

export const AFTER_BID_PHASES = ["PUBLICITY", "LOSS-DAY", "LOSS-REVIEW", "LATER"] as const;
/** While the candidates are published; the first day after a bid is lost, its review, and the time after. */
export type AfterBidPhase = (typeof AFTER_BID_PHASES)[number];

/** What is to be done in each, in this order. */
export const AFTER_BID_STEPS = {
  PUBLICITY: ["CALENDAR", "COMPARE", "OWN-FAULTS", "FACTS", "WRITING"],
  "LOSS-DAY": ["THANK", "CALM", "DEPOSIT"],
  "LOSS-REVIEW": ["DEBRIEF", "REVIEW", "CORRECT"],
  LATER: ["SERVICE", "RETURN"],
} as const satisfies Readonly<Record<AfterBidPhase, readonly string[]>>;
export type AfterBidStep<Phase extends AfterBidPhase = AfterBidPhase> = (typeof AFTER_BID_STEPS)[Phase][number];

/** All of these must hold before a result is challenged. */
export const CHALLENGE_CONDITIONS = ["DOCUMENTED", "LAWFUL", "AFFECTS", "IN-TIME"] as const;
export type ChallengeCondition = (typeof CHALLENGE_CONDITIONS)[number];

/** Days of a tender's end as far as they are known. */
export interface AfterBidDates {
  readonly publicityStart: SerialDate | null;
  readonly publicityEnd: SerialDate | null;
  /** Day on which the loss was known; null while the bid is not lost. */
  readonly lostOn: SerialDate | null;
}

export interface AfterBidDue {
  readonly phase: AfterBidPhase;
  readonly step: AfterBidStep;
  /** A calendar day; null while the day that it hangs on is not known. */
  readonly due: SerialDate | null;
}

const DISTANCES: Readonly<Record<Exclude<AfterBidPhase, "PUBLICITY">, ParameterId & `bid.${string}`>> = {
  "LOSS-DAY": "bid.loss.day",
  "LOSS-REVIEW": "bid.task.lossReview",
  LATER: "bid.loss.later",
};

/**
 * What is to be done while candidates are published and, when the bid is lost, after it, each with its day: the lists of
 * the publicity by its first day, what is put in writing by its last. The last lawful days are `challengeDates`.
 * Fault: out-of-range outside Excel's calendar.
 * @model TEND-12
 * @origin own
 */
export function afterBidPlan(dates: AfterBidDates, parameters: Parameters): Outcome<readonly AfterBidDue[]> {
  const phases = AFTER_BID_PHASES.filter((phase) => phase === "PUBLICITY" || dates.lostOn !== null);
  return all(
    phases.flatMap((phase) =>
      AFTER_BID_STEPS[phase].map((step) =>
        map(dueOf(phase, step, dates, parameters), (due): AfterBidDue => ({ phase, step, due })),
      ),
    ),
  );
}

function dueOf(
  phase: AfterBidPhase,
  step: AfterBidStep,
  { publicityStart, publicityEnd, lostOn }: AfterBidDates,
  parameters: Parameters,
): Outcome<SerialDate | null> {
  if (phase === "PUBLICITY") return ok(step === "WRITING" ? publicityEnd : publicityStart);
  return lostOn === null ? ok(null) : addDays(lostOn, parameters[DISTANCES[phase]], "awarded");
}

import type { SerialDate } from "../calendar/serial-date.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** A date as it was first predicted and as it came; null is not known, or not yet. */
export interface DatePrediction {
  readonly predicted: SerialDate | null;
  readonly actual: SerialDate | null;
}

/** How well dates of one kind were predicted, in days. */
export interface Predictability {
  /** Predictions whose date has come. */
  readonly count: number;
  /** Mean of the errors without their sign. */
  readonly meanError: number;
  /** Part that came within the days of `dates.hitDays`, before or after. */
  readonly hitShare: number;
  /** Mean of actual less predicted: above 0 things come later than promised. */
  readonly meanSlip: number;
}

/**
 * Days by which a date came later than first predicted; negative when it came earlier, null while it has not.
 * @model FC-3
 * @origin own
 */
export function slipDays({ predicted, actual }: DatePrediction): number | null {
  return predicted === null || actual === null ? null : actual - predicted;
}

/**
 * Errors of predicted dates of one kind, such as signings. What has not come yet takes no part.
 * Fault: zero-denominator when none has come.
 * @model FC-3
 * @origin own
 */
export function predictability(dates: readonly DatePrediction[], parameters: Parameters): Outcome<Predictability> {
  const slips = dates.map(slipDays).filter((slip) => slip !== null);
  if (slips.length === 0) return fail({ code: "zero-denominator", argument: "actualDate" });
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const errors = slips.map(Math.abs);
  return ok({
    count: slips.length,
    meanError: mean(errors),
    hitShare: errors.filter((error) => error <= parameters["dates.hitDays"]).length / errors.length,
    meanSlip: mean(slips),
  });
}

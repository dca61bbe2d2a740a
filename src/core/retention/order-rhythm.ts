import { addDays, daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import { exceeds } from "../kernel/guard.ts";
import { fail, map, type Outcome } from "../kernel/outcome.ts";
import { meanOf } from "../kernel/slope.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface OrderRhythm {
  /** Days on which the customer ordered; several orders of one day are one. */
  readonly orderDays: number;
  /** Mean days between two orders. */
  readonly meanGap: number;
  /** Population standard deviation of the gaps, in days. */
  readonly deviation: number;
  /** Days after the last order from which it is overdue: mean + 2 standard deviations. */
  readonly limit: number;
  readonly daysSince: number;
  readonly lastOrder: SerialDate;
  /** Last order + mean gap, rounded up to a day. */
  readonly nextExpected: SerialDate;
  readonly overdue: boolean;
}

/**
 * Rhythm in which a customer orders, and whether its next order is overdue. Orders after today take no part.
 * Fault: missing with fewer order days than `rhythm.enoughOrders`.
 * @model MAINT-1
 * @origin own
 */
export function orderRhythm(
  orderDates: readonly SerialDate[],
  today: SerialDate,
  parameters: Parameters,
): Outcome<OrderRhythm> {
  const days = [...new Set(orderDates.filter((date) => date <= today))].sort((one, other) => one - other);
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const meanGap = meanOf(gaps);
  const lastOrder = days.at(-1);
  if (meanGap === null || lastOrder === undefined || days.length < parameters["rhythm.enoughOrders"])
    return fail({ code: "missing", argument: "orderDates" });

  const deviation = Math.sqrt(meanOf(gaps.map((gap) => (gap - meanGap) ** 2)) ?? 0);
  const limit = meanGap + parameters["rhythm.deviations"] * deviation;
  const daysSince = daysBetween(lastOrder, today);
  return map(addDays(lastOrder, Math.ceil(meanGap)), (nextExpected) => ({
    orderDays: days.length,
    meanGap,
    deviation,
    limit,
    daysSince,
    lastOrder,
    nextExpected,
    overdue: exceeds(daysSince, limit),
  }));
}

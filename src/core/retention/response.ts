import { daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import { present, within } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import { meanOf } from "../kernel/slope.ts";

/** What a customer asked for, and what became of it. */
export interface Request {
  readonly asked: SerialDate | null;
  /** Day by which an answer was agreed. */
  readonly agreed: SerialDate | null;
  readonly answered: SerialDate | null;
  readonly solved: SerialDate | null;
  readonly fixedFirst: boolean | null;
}

export interface ResponseMeasures {
  readonly requests: number;
  /** Requests of which it is certain whether the answer came in time. */
  readonly measured: number;
  /** Part of those answered by the agreed day, 0–1; null without any. */
  readonly inTime: number | null;
  readonly daysToAnswer: number | null;
  readonly daysToSolve: number | null;
  /** Part of the requests with a yes or no that the first attempt solved, 0–1. */
  readonly fixedFirst: number | null;
}

/**
 * How fast and how well requests were answered. One that is not answered counts as late once its agreed day is past; it
 * takes no part before, nor when no day was agreed.
 * Faults: missing for a request without a day, out-of-range where an answer comes before the question.
 * @param today null where nobody says which day it is: requests not answered take no part then
 * @model KPI-2
 * @origin own
 */
export function responseMeasures(requests: readonly Request[], today: SerialDate | null): Outcome<ResponseMeasures> {
  return map(all(requests.map(checkedRequest)), (checked) => {
    const certain = checked.flatMap(({ agreed, answered }) => {
      if (agreed === null) return [];
      if (answered !== null) return [answered <= agreed];
      return today !== null && today > agreed ? [false] : [];
    });
    const days = (to: "answered" | "solved") =>
      meanOf(checked.flatMap(({ asked, [to]: end }) => (end === null ? [] : [daysBetween(asked, end)])));
    return {
      requests: checked.length,
      measured: certain.length,
      inTime: partOf(certain),
      daysToAnswer: days("answered"),
      daysToSolve: days("solved"),
      fixedFirst: partOf(checked.flatMap(({ fixedFirst }) => fixedFirst ?? [])),
    };
  });
}

function checkedRequest(request: Request): Outcome<Request & { readonly asked: SerialDate }> {
  const asked = present("askedOn", request.asked);
  if (!asked.ok) return asked;
  const ends = all([
    within("answeredOn", request.answered ?? asked.value, asked.value, Infinity),
    within("solvedOn", request.solved ?? asked.value, asked.value, Infinity),
  ]);
  return map(ends, () => ({ ...request, asked: asked.value }));
}

function partOf(answers: readonly boolean[]): number | null {
  return meanOf(answers.map((yes) => (yes ? 1 : 0)));
}

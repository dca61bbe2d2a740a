import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { isWorkday } from "../calendar/workday.ts";
import type { TenderPhase } from "../codes/deals.ts";
import { BID_TASKS, type BidTask } from "../codes/results/tender.ts";
import { all, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { ParameterId, Parameters } from "../parameters/parameters.ts";

/** Days of a tender as far as they are known. */
export interface BidDates {
  readonly deadline: SerialDate | null;
  readonly opening: SerialDate | null;
  readonly publicityStart: SerialDate | null;
  readonly publicityEnd: SerialDate | null;
  readonly awarded: SerialDate | null;
}

export interface PlannedTask {
  readonly task: BidTask;
  readonly phase: TenderPhase;
  /** Null while the day that it hangs on is not known. */
  readonly due: SerialDate | null;
}

type DaysId = Extract<ParameterId, `bid.task.${string}` | "tender.tl.contractDays">;

interface TaskDay {
  readonly phase: TenderPhase;
  readonly anchor: keyof BidDates;
  readonly distance: DaysId | 0;
  /** Our own work before the deadline: never due on a weekend or holiday, but on the working day before. */
  readonly sign: -1 | 1;
}

const before = (distance: DaysId): TaskDay => ({ phase: "BEFORE", anchor: "deadline", distance, sign: -1 });
const on = (phase: TenderPhase, anchor: keyof BidDates, distance: DaysId | 0 = 0): TaskDay => {
  return { phase, anchor, distance, sign: 1 };
};

const DAYS: Readonly<Record<BidTask, TaskDay>> = {
  DECIDE: before("bid.task.decide"),
  READ: before("bid.task.read"),
  ASK: before("bid.task.ask"),
  OBJECT: before("bid.task.object"),
  DEPOSIT: before("bid.task.deposit"),
  DRAFT: before("bid.task.draft"),
  PRICE: before("bid.task.price"),
  REVIEW: before("bid.task.review"),
  SEAL: before("bid.task.seal"),
  DELIVER: before("bid.task.deliver"),
  OPENING: on("DURING", "opening"),
  WATCH: on("PUBLICITY", "publicityStart"),
  "RESULT-OBJECTION": on("PUBLICITY", "publicityEnd"),
  SIGN: on("AFTER", "awarded", "tender.tl.contractDays"),
  "LOSS-REVIEW": on("AFTER", "awarded", "bid.task.lossReview"),
};

/**
 * The standard tasks of a bid with their dates, counted back from the deadline or on from the later days. Work before
 * the deadline that would fall on a weekend or holiday is due on the working day before; legal dates stay where they are.
 * Where the calendar of working days ends, the date stays too. Fault: out-of-range outside Excel's calendar.
 * @model TEND-8
 * @origin own
 */
export function bidPlan(dates: BidDates, parameters: Parameters): Outcome<readonly PlannedTask[]> {
  return all(
    BID_TASKS.map((task) =>
      map(dueOf(DAYS[task], dates, parameters), (due) => ({ task, phase: DAYS[task].phase, due })),
    ),
  );
}

function dueOf(day: TaskDay, dates: BidDates, parameters: Parameters): Outcome<SerialDate | null> {
  const { anchor, distance, sign } = day;
  const start = dates[anchor];
  if (start === null) return ok(null);
  const days = distance === 0 ? 0 : parameters[distance];
  return map(addDays(start, sign * days, anchor), (date) => (sign === -1 ? workdayUpTo(date) : date));
}

function workdayUpTo(date: SerialDate): SerialDate {
  for (let day = date; ; day = (day - 1) as SerialDate) {
    const works = isWorkday(day);
    if (!works.ok) return date;
    if (works.value) return day;
  }
}

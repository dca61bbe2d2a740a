import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { RELATION_STRATEGIES, type RelationStrategy } from "../codes/records.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface StrategyEvent {
  readonly strategy: RelationStrategy;
  /** Whether the planned change of a level or step came; null while nobody has checked. */
  readonly achieved: boolean | null;
}

export interface StrategyEffect {
  /** null for all strategies together. */
  readonly strategy: RelationStrategy | null;
  readonly events: number;
  readonly checked: number;
  readonly achieved: number;
  /** Achieved ÷ checked; null while nothing is checked. */
  readonly effectiveness: number | null;
}

/**
 * Part of the checked events that brought the planned change: M1 to M4, then all of them.
 * @model REL-6
 * @origin own
 */
export function strategyEffect(events: readonly StrategyEvent[]): readonly StrategyEffect[] {
  return [...RELATION_STRATEGIES, null].map((strategy) => {
    const here = strategy === null ? events : events.filter((event) => event.strategy === strategy);
    const checked = here.filter(({ achieved }) => achieved !== null);
    const achieved = checked.filter((event) => event.achieved === true).length;
    const effectiveness = checked.length === 0 ? null : achieved / checked.length;
    return { strategy, events: here.length, checked: checked.length, achieved, effectiveness };
  });
}

/**
 * When the result of an event is to be checked.
 * Fault: out-of-range after the calendar's end.
 * @model REL-6
 * @origin own
 */
export function strategyCheckDate(date: SerialDate, parameters: Parameters): Outcome<SerialDate> {
  return addDays(date, parameters["approach.checkDays"]);
}

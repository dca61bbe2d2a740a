import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Streams } from "./terminal.ts";

/** What a command knows of the world outside; a test hands in its own. */
export interface World {
  readonly streams: Streams;
  /** By the machine's own clock and time zone. */
  readonly today: SerialDate;
  readonly version: string;
  /** The functions that take the team's parameters, with the position of that argument; made by the build. */
  readonly parameterPositions: Readonly<Record<string, number>>;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
}

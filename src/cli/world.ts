import type { Streams } from "./terminal.ts";

/** What a command knows of the world outside; a test hands in its own. */
export interface World {
  readonly streams: Streams;
  /** YYYY-MM-DD in the machine's own time zone. */
  readonly today: string;
  readonly version: string;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
}

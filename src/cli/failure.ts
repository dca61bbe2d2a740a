import type { ExitCode } from "./exit-code.ts";

/** Why a command stops, in one finished sentence, and the exit code that says so to scripts. */
export interface Failure {
  readonly exit: ExitCode;
  readonly text: string;
}

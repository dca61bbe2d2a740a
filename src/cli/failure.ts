import type { ExitCode } from "./exit-code.ts";
import type { CommonOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Why a command stops, in one finished sentence, and the exit code that says so to scripts. */
export interface Failure {
  readonly exit: ExitCode;
  readonly text: string;
}

/** Ends a command: in words for a person, as a document for a program. */
export function stop(terminal: Terminal, { exit, text }: Failure, { json }: CommonOptions): ExitCode {
  if (json) terminal.document({ status: "stopped", reason: text });
  else terminal.say(text);
  return exit;
}

import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { embeddedBrowser } from "./embedded-browser.ts";
import type { Attempt, PrintFault, StartFailure } from "./fault.ts";
import { browserCandidates, type Candidate, EMBEDDED, type Machine, namedBrowser } from "./find-browser.ts";
import type { Session } from "./session.ts";

/** A browser file, and the folder of libraries that it needs besides the system's. */
export interface Program {
  readonly path: string;
  readonly libraries: string | undefined;
}

export type Opener = (program: Program) => Promise<Outcome<Session, StartFailure>>;

/** A session, the program that runs it, and the browsers that were there but did not start. */
export interface Found {
  readonly session: Session;
  readonly program: Program;
  readonly skipped: readonly Attempt[];
}

/** Uses the browser that the user named and no other. */
export async function useNamed(name: string, machine: Machine, open: Opener): Promise<Outcome<Found, PrintFault>> {
  const path = namedBrowser(name, machine);
  if (path === undefined) return fail({ code: "browser-not-there", path: name });
  const program = { path, libraries: undefined };
  const session = await open(program);
  if (session.ok) return ok({ session: session.value, program, skipped: [] });
  return fail({ code: "browser-failed", path, failure: session.fault });
}

/** Uses the first browser that starts, and says of every one before it why it did not. */
export async function useFirst(
  machine: Machine,
  open: Opener,
  signal?: AbortSignal,
): Promise<Outcome<Found, PrintFault>> {
  const attempts: Attempt[] = [];
  for (const candidate of browserCandidates(machine)) {
    if (signal?.aborted === true) return fail({ code: "cancelled" });
    const program = await programOf(candidate);
    if (!program.ok) {
      attempts.push({ browser: candidate.label, failure: program.fault });
      continue;
    }
    const session = await open(program.value);
    if (session.ok) {
      const skipped = attempts.filter(({ failure }) => failure.code !== "not-found");
      return ok({ session: session.value, program: program.value, skipped });
    }
    attempts.push({ browser: program.value.path, failure: session.fault });
  }
  if (attempts.every(({ browser }) => browser !== EMBEDDED)) {
    attempts.push({ browser: EMBEDDED, failure: { code: "not-for-this-machine" } });
  }
  return fail({ code: "no-browser", attempts });
}

function programOf(candidate: Candidate): Promise<Outcome<Program, StartFailure>> | Outcome<Program, StartFailure> {
  if (candidate.kind === "embedded") return embeddedBrowser();
  const { path } = candidate;
  return path === undefined ? fail({ code: "not-found" }) : ok({ path, libraries: undefined });
}

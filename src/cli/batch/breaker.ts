/** Why a document was not made: in words, and what it has in common with others. */
export interface ItemFault {
  readonly text: string;
  readonly cause: string;
}

/** Ends a run whose faults are the machine's and not the documents'. */
export interface Breaker {
  /** Aborted when nothing more is to be tried. */
  readonly signal: AbortSignal;
  /** The fault that ended it. */
  readonly reason: () => string | null;
  /** Takes note of what became of a document; null where it was made. */
  readonly note: (fault: ItemFault | null) => void;
}

/** Equal faults one after another that end a run. */
const MOST_EQUAL = 5;
/** Faults of the system that no later document escapes. */
const HOPELESS: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EROFS"]);

export function openBreaker(): Breaker {
  const broken = new AbortController();
  let [last, equal] = ["", 0];
  let reason: string | null = null;
  return {
    signal: broken.signal,
    reason: () => reason,
    note(fault) {
      equal = fault === null ? 0 : fault.cause === last ? equal + 1 : 1;
      last = fault?.cause ?? "";
      if (fault === null || (equal < MOST_EQUAL && !HOPELESS.has(fault.cause))) return;
      reason ??= fault.text;
      broken.abort();
    },
  };
}

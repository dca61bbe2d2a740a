import { RUNS } from "./limits.ts";

// One run takes at least this long, so that the clock's microseconds do not show.
const LEAST_MS = 20;

/** Milliseconds of CPU that one call takes, compiler and collector of garbage included: the median of some runs. */
export function cpuPerCall(call: () => unknown): number {
  const calls = callsPerRun(call);
  return median(Array.from({ length: RUNS }, () => cpuOf(call, calls) / calls));
}

// Also warms the call up.
function callsPerRun(call: () => unknown): number {
  let calls = 1;
  for (;;) {
    const used = cpuOf(call, calls);
    if (used >= LEAST_MS) return Math.max(1, Math.ceil((calls * LEAST_MS) / used));
    calls *= 4;
  }
}

function cpuOf(call: () => unknown, calls: number): number {
  const begun = process.cpuUsage();
  for (let count = 0; count < calls; count += 1) call();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

import { readdirSync, readFileSync } from "node:fs";

/** What this process and everything under it have used: CPU time and resident memory (shared pages counted in each). */
export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** A process as /proc tells it, so on Linux only. */
export interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly isZombie: boolean;
  /** In ticks since the machine started. */
  readonly started: number;
  readonly ownCpuMs: number;
  /** With that of children that have ended and been waited for. */
  readonly cpuMs: number;
  readonly rssMb: number;
}

// sysconf(_SC_CLK_TCK) and the page size, fixed on every Linux that Node supports for x64.
const TICK_MS = 10;
const PAGE_BYTES = 4096;

export function usageOfTree(root = process.pid): Usage {
  const ours = processesUnder(root);
  return { cpuMs: sum(ours.map(({ cpuMs }) => cpuMs)), rssMb: sum(ours.map(({ rssMb }) => rssMb)) };
}

/** A process and everything under it. */
export function processesUnder(root: number): readonly Running[] {
  const processes = new Map(runningProcesses().map((one) => [one.pid, one]));
  const isOurs = (pid: number): boolean =>
    pid === root || (processes.has(pid) && isOurs(processes.get(pid)?.parent ?? 0));
  return [...processes.values()].filter(({ pid }) => isOurs(pid));
}

/**
 * CPU time of a process and of all that it starts, by looking again and again: what each process had used when it was last
 * seen, so that one that ends, or outlives its parent, still counts. What a process does after its last look is lost.
 */
export function cpuOfTree(root: number): { readonly look: () => void; readonly cpuMs: () => number } {
  const seen = new Map<string, number>();
  return {
    look() {
      const processes = runningProcesses();
      const parents = new Map(processes.map((one) => [one.pid, one]));
      const isOurs = (one: Running | undefined): boolean =>
        one !== undefined && (one.pid === root || seen.has(identityOf(one)) || isOurs(parents.get(one.parent)));
      for (const one of processes) if (isOurs(one)) seen.set(identityOf(one), one.ownCpuMs);
    },
    cpuMs: () => sum([...seen.values()]),
  };
}

/** Numbers are given again; with when it started, a number tells one process. */
export function identityOf({ pid, started }: Running): string {
  return `${String(pid)} ${String(started)}`;
}

export function runningProcesses(): readonly Running[] {
  return readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    if (Number.isNaN(pid)) return [];
    const line = lineOf(pid);
    if (line === undefined) return [];
    // proc(5): fields after the command, which is in brackets and may hold anything.
    const field = line.slice(line.lastIndexOf(")") + 2).split(" ");
    const at = (number: number) => Number(field[number - 3]);
    const ownCpuMs = (at(14) + at(15)) * TICK_MS;
    return [
      {
        pid,
        parent: at(4),
        group: at(5),
        isZombie: field[0] === "Z",
        started: at(22),
        ownCpuMs,
        cpuMs: ownCpuMs + (at(16) + at(17)) * TICK_MS,
        rssMb: (at(24) * PAGE_BYTES) / 1024 ** 2,
      },
    ];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function lineOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}

import { readdirSync, readFileSync } from "node:fs";

/** What this process and everything under it have used: CPU time and resident memory (shared pages counted in each). */
export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

// sysconf(_SC_CLK_TCK) and the page size, fixed on every Linux that Node supports for x64.
const TICK_MS = 10;
const PAGE_BYTES = 4096;

/** Read from /proc, so on Linux only. */
export function usageOfTree(root = process.pid): Usage {
  const processes = new Map(running().map((one) => [one.pid, one]));
  const isOurs = (pid: number): boolean =>
    pid === root || (processes.has(pid) && isOurs(processes.get(pid)?.parent ?? 0));
  const ours = [...processes.values()].filter(({ pid }) => isOurs(pid));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    cpuMs: sum(ours.map(({ ticks }) => ticks)) * TICK_MS,
    rssMb: (sum(ours.map(({ pages }) => pages)) * PAGE_BYTES) / 1024 ** 2,
  };
}

/**
 * CPU time of a process and of all that it starts, by looking again and again: what each process had used when it was last
 * seen, so that one that ends, or outlives its parent, still counts. What a process does after its last look is lost.
 */
export function cpuOfTree(root: number): { readonly look: () => void; readonly cpuMs: () => number } {
  const seen = new Map<string, number>();
  const keyOf = ({ pid, started }: Running) => `${pid} ${started}`;
  return {
    look() {
      const processes = running();
      const parents = new Map(processes.map((one) => [one.pid, one]));
      const isOurs = (one: Running | undefined): boolean =>
        one !== undefined && (one.pid === root || seen.has(keyOf(one)) || isOurs(parents.get(one.parent)));
      for (const one of processes) if (isOurs(one)) seen.set(keyOf(one), one.ownTicks);
    },
    cpuMs: () => [...seen.values()].reduce((sum, ticks) => sum + ticks, 0) * TICK_MS,
  };
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  /** With those of children that have ended. */
  readonly ticks: number;
  readonly ownTicks: number;
  /** When it started; with the number it tells processes apart. */
  readonly started: number;
  readonly pages: number;
}

function running(): Running[] {
  return readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    if (Number.isNaN(pid)) return [];
    const line = lineOf(pid);
    if (line === undefined) return [];
    // proc(5): fields after the command, which is in brackets and may hold anything.
    const field = line.slice(line.lastIndexOf(")") + 2).split(" ");
    const at = (number: number) => Number(field[number - 3]);
    const ownTicks = at(14) + at(15);
    return [{ pid, parent: at(4), ticks: ownTicks + at(16) + at(17), ownTicks, started: at(22), pages: at(24) }];
  });
}

function lineOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}

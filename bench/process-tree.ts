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

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
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
    return [{ pid, parent: at(4), ticks: at(14) + at(15) + at(16) + at(17), pages: at(24) }];
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

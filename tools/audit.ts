import { spawnSync } from "node:child_process";

/** What npm's register of known vulnerabilities says of our packages. */
export type Audit =
  | { readonly verdict: "passed" }
  | { readonly verdict: "failed"; readonly detail: string }
  | { readonly verdict: "not reachable"; readonly detail: string };

/** Asks for the packages that the lockfile names. What could not be asked has not passed. */
export function auditPackages(): Audit {
  const { stdout, stderr, error } = spawnSync("npm", ["audit", "--json"], { encoding: "utf8", timeout: 60_000 });
  return error === undefined ? auditOf(stdout, stderr) : { verdict: "not reachable", detail: error.message };
}

/** @param stdout of `npm audit --json`, whose exit code is 1 for a vulnerability and for no answer alike */
export function auditOf(stdout: string, stderr = ""): Audit {
  const counts = countsIn(stdout);
  if (counts === undefined) {
    const detail = /"message":\s*"([^"]*)"/.exec(stdout)?.[1] ?? stderr.trim().split("\n").at(-1) ?? "";
    return { verdict: "not reachable", detail: detail === "" ? "no answer" : detail };
  }
  const found = Object.entries(counts).filter(([severity, count]) => severity !== "total" && count > 0);
  if (found.length === 0) return { verdict: "passed" };
  return { verdict: "failed", detail: found.map(([severity, count]) => `${count} ${severity}`).join(", ") };
}

function countsIn(stdout: string): Readonly<Record<string, number>> | undefined {
  try {
    const { metadata } = JSON.parse(stdout) as { metadata?: { vulnerabilities?: Readonly<Record<string, number>> } };
    return metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}

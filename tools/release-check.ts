/**
 * `npm run release:check`: everything that must hold before a release, CI first and then what is too slow for it.
 * `-- --list` only tells the steps and what they take, `-- --only soak --only kills` runs some. A step that cannot be run
 * fails: a release is not checked by what was left out.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { RELEASE_STEPS, type ReleaseStep } from "./release-steps.ts";

const { values } = parseArgs({
  options: { list: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
});
const unknown = values.only.filter((name) => !RELEASE_STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(", ")}. There are: ${RELEASE_STEPS.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}
const steps = RELEASE_STEPS.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
if (values.list) list(steps);
else process.exitCode = run(steps) ? 0 : 1;

function list(all: readonly ReleaseStep[]): void {
  for (const { name, about, minutes } of all)
    console.log(`${name.padEnd(15)} ${duration(minutes).padStart(7)}  ${about}`);
  const sum = all.reduce((total, { minutes }) => total + minutes, 0);
  console.log(`${"together".padEnd(15)} ${duration(sum).padStart(7)}  on two cores with nothing else to do`);
}

function run(all: readonly ReleaseStep[]): boolean {
  const results = all.map((step) => {
    console.log(`── ${step.name}: ${step.about} (about ${duration(step.minutes)})`);
    const started = performance.now();
    const [program, ...parameters] = step.command;
    const { status, error } = spawnSync(program, parameters, { stdio: "inherit" });
    const took = duration((performance.now() - started) / 60_000);
    const problem =
      error?.message ?? (status === 0 ? undefined : `exit code ${String(status ?? "none, it was killed")}`);
    return { name: step.name, took, problem };
  });
  console.log("");
  for (const { name, took, problem } of results)
    console.log(
      `${problem === undefined ? "passed" : "FAILED"} ${name.padEnd(15)} ${took.padStart(7)}  ${problem ?? ""}`.trimEnd(),
    );
  console.log("What no machine can check is in docs/excel-checklist.md.");
  return results.every(({ problem }) => problem === undefined);
}

function duration(minutes: number): string {
  return minutes < 1 ? `${String(Math.round(minutes * 60))} s` : `${String(Math.round(minutes))} min`;
}

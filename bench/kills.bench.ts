/**
 * What is left when programs are killed: the browser fifty times in one run of 200 reports, and the command twenty times, gone on
 * with by --resume each time. Moments are drawn, by a seed that is told.
 *   npm run build:cli && npm run bench -- kills [--seed 1]
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { realBrowser } from "../test/cli/real-browser.ts";
import { writeCopies } from "./batch/copies-of-sample.ts";
import { tell } from "./batch/tell.ts";
import { filesIn, watchedRun } from "./batch/watched-run.ts";

const REPORTS = 200;
const BROWSER_KILLS = 50;
/** Reports between two kills: a little closer than even, so that the last one still meets a report. */
const EVERY = REPORTS / (BROWSER_KILLS + 2);
const COMMAND_KILLS = 20;

export async function run(): Promise<boolean> {
  const { values } = parseArgs({ args: process.argv.slice(3), options: { seed: { type: "string", default: "1" } } });
  console.log(`seed ${values.seed}`);
  const draw = drawer(Number(values.seed));
  const scratch = mkdtempSync(join(tmpdir(), "kam-kills-"));
  try {
    const workbook = join(scratch, "book.xlsx");
    await writeCopies(workbook, REPORTS);
    const browser = (await realBrowser()).path;
    const into = (name: string, ...more: readonly string[]): Place => {
      const [out, temporary] = [join(scratch, name), join(scratch, `${name}-tmp`)];
      for (const folder of [out, temporary]) mkdirSync(folder);
      const options = ["--as-of", "2026-06-30", "--browser", browser, "--resume", "--timeout", "120", ...more];
      return { args: ["plan", workbook, "-o", out, ...options], out, temporary };
    };
    // Reports of eight pages, or else kills come later than the reports that they are to meet.
    const browsers = await killBrowsers(into("browsers", "--depth", "full"), draw);
    return (await killCommands(into("commands"), draw)) && browsers;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

interface Place {
  readonly args: readonly string[];
  readonly out: string;
  readonly temporary: string;
}

/** Kills the browser in every run of four reports, somewhere in them. */
async function killBrowsers(place: Place, draw: (below: number) => number): Promise<boolean> {
  const killed = new Set<number>();
  const watched = await watchedRun({
    ...place,
    onSample: ({ done }, browser) => {
      if (browser === undefined || killed.has(browser) || killed.size >= BROWSER_KILLS) return;
      if (done <= killed.size * EVERY) return;
      killed.add(browser);
      setTimeout(() => kill(-browser), draw(500));
    },
  });
  process.stdout.write(watched.said);
  console.log(`The browser: ${String(killed.size)} kills in ${watched.seconds.toFixed(0)} s`);
  return [
    tell("kills that were not made", BROWSER_KILLS - killed.size, 0),
    tell("exit code", watched.code ?? NaN, 0),
    tell("processes left", watched.orphans, 0),
    ...whole(place),
  ].every(Boolean);
}

/** Kills the command after a few reports each, and goes on with what is there. */
async function killCommands(place: Place, draw: (below: number) => number): Promise<boolean> {
  const finished = new Map<string, string>();
  let [orphans, again] = [0, 0];
  for (let kills = 0; kills < COMMAND_KILLS; kills += 1) {
    const before = noted(place).length;
    const most = draw(12);
    const watched = await watchedRun({
      ...place,
      onSample: ({ done }, _, command) => {
        if (done >= before + most) setTimeout(() => kill(command), draw(250));
      },
    });
    orphans += watched.orphans;
    again += renewed(place, finished);
  }
  const watched = await watchedRun(place);
  process.stdout.write(watched.said);
  again += renewed(place, finished);
  console.log(`The command: ${String(COMMAND_KILLS)} kills`);
  return [
    tell("exit code of the last run", watched.code ?? NaN, 0),
    tell("processes left", orphans + watched.orphans, 0),
    tell("finished reports that were made again", again, 0),
    ...whole(place),
  ].every(Boolean);
}

/** How many of the files that were there are other files now; takes note of those that are. */
function renewed(place: Place, finished: Map<string, string>): number {
  const files = pdfsOf(place).map(
    (file) => [basename(file), `${String(statSync(file).ino)} ${String(statSync(file).mtimeMs)}`] as const,
  );
  const other = files.filter(([name, state]) => finished.has(name) && finished.get(name) !== state).length;
  for (const [name, state] of files) finished.set(name, state);
  return other;
}

const pdfsOf = ({ out }: Place) => filesIn(out).filter((file) => file.endsWith(".pdf"));
const noted = ({ out }: Place) =>
  filesIn(out)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.endsWith("}")),
    );

function whole(place: Place): readonly boolean[] {
  const hashes = new Set(noted(place).map((line) => (JSON.parse(line) as { sha256: string }).sha256));
  const unnoted = pdfsOf(place).filter(
    (file) => !hashes.has(createHash("sha256").update(readFileSync(file)).digest("hex")),
  );
  const broken = pdfsOf(place).filter((file) => {
    const text = readFileSync(file).toString("latin1");
    return !(text.startsWith("%PDF-") && text.trimEnd().endsWith("%%EOF"));
  });
  return [
    tell("reports that are missing", REPORTS - pdfsOf(place).length, 0),
    tell("PDFs that are not whole", broken.length, 0),
    tell("PDFs that are not noted", unnoted.length, 0),
    tell("half-written files left", filesIn(place.out).filter((file) => /\.part$|\.lock$/.test(file)).length, 0),
  ];
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    const hasEnded = (error as NodeJS.ErrnoException).code === "ESRCH";
    if (!hasEnded) throw error;
  }
}

/** Numbers from 0 up to a bound, the same for the same seed (Numerical Recipes' generator). */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

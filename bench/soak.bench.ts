/**
 * A thousand reports in one run: does memory grow, is anything left behind, is the last report of an account the same as its
 * first? Full account plans of 28 equal workbooks, so that each is printed 28 times: that of the first account as report 1, 38 …
 * and 1,000. Slopes are Theil and Sen's, after the hundredth report; --lazy leaves Node its own memory settings.
 *   npm run build:cli && npm run bench -- soak [--books 28] [--accounts 37] [--lazy]
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { writeCopies } from "./batch/copies-of-sample.ts";
import { realBrowser } from "../test/cli/real-browser.ts";
import { median, slope } from "./batch/slope.ts";
import { tell } from "./batch/tell.ts";
import { filesIn, watchedRun, type Sample } from "./batch/watched-run.ts";

const BROWSER_MB_PER_REPORT = 0.1;
const NODE_MB_PER_REPORT = 0.02;
const WARM_UP = 100;
/**
 * Node is told to collect early. Left alone it lets 60 to 100 MB of what nobody needs any more stand, now more and now less, which
 * hides a leak of the size that is looked for here, and looks like one where there is none.
 */
const NODE_OPTIONS = ["--optimize-for-size", "--max-semi-space-size=2"];

export async function run(): Promise<boolean> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      books: { type: "string", default: "28" },
      accounts: { type: "string", default: "37" },
      lazy: { type: "boolean", default: false },
    },
  });
  const [books, accounts] = [Number(values.books), Number(values.accounts)];
  const scratch = mkdtempSync(join(tmpdir(), "kam-soak-"));
  try {
    const [out, temporary] = [join(scratch, "out"), join(scratch, "tmp")];
    for (const folder of [out, temporary]) mkdirSync(folder);
    const workbooks = await equalWorkbooks(scratch, books, accounts);
    const browser = (await realBrowser()).path;
    const options = ["--depth", "full", "--as-of", "2026-06-30", "--browser", browser, "--timeout", "120"];
    const watched = await watchedRun({
      args: ["plan", ...workbooks, "-o", out, ...options],
      out,
      temporary,
      nodeOptions: values.lazy ? [] : NODE_OPTIONS,
    });
    process.stdout.write(watched.said);

    const plans = filesIn(out).filter((file) => file.endsWith(".pdf"));
    console.log(`${browser}, Node ${process.versions.node}, exit code ${String(watched.code)}`);
    console.log(
      `${String(plans.length)} reports in ${watched.seconds.toFixed(0)} s: ` +
        `${(watched.cpuMs / plans.length).toFixed(0)} ms of CPU each`,
    );
    return [
      tell("exit code", watched.code ?? NaN, 0),
      tell("missing reports", books * accounts - plans.length, 0),
      tell("reports unlike those of the same account", unlike(plans), 0),
      ...growth(watched.samples),
      tell("zombies at once", Math.max(...watched.samples.map(({ zombies }) => zombies)), 2),
      tell("processes left", watched.orphans, 0),
      tell("temporary files left", readdirSync(temporary).length, 0),
      tell("half-written files left", filesIn(out).filter((file) => file.endsWith(".part")).length, 0),
    ].every(Boolean);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function equalWorkbooks(scratch: string, books: number, accounts: number): Promise<readonly string[]> {
  const first = join(scratch, "book.xlsx");
  await writeCopies(first, accounts);
  return Array.from({ length: books }, (_, at) => {
    const folder = join(scratch, "in", String(at + 1));
    mkdirSync(folder, { recursive: true });
    const path = join(folder, "book.xlsx");
    copyFileSync(first, path);
    return path;
  });
}

function growth(samples: readonly Sample[]): readonly boolean[] {
  const later = samples.filter(({ done, browserMb }) => done >= WARM_UP && browserMb > 0);
  const of = (megabytes: (sample: Sample) => number) =>
    slope(perReport(later).map((sample) => [sample.done, megabytes(sample)]));
  const peak = (megabytes: (sample: Sample) => number) => Math.max(...samples.map(megabytes)).toFixed(0);
  const middle = (megabytes: (sample: Sample) => number) => median(later.map(megabytes)).toFixed(0);
  const [node, browser] = [({ nodeMb }: Sample) => nodeMb, ({ browserMb }: Sample) => browserMb];
  for (const { done, nodeMb, browserMb } of perReport(later).filter((_, at) => at % 10 === 0))
    console.log(`after ${String(done)}: Node ${nodeMb.toFixed(0)} MB, browser ${browserMb.toFixed(0)} MB`);
  console.log(
    `Node ${middle(node)} MB, at most ${peak(node)}; browser ${middle(browser)} MB, at most ${peak(browser)}`,
  );
  return [
    tell("MB of Node per report", of(node), NODE_MB_PER_REPORT),
    tell("MB of the browser per report", of(browser), BROWSER_MB_PER_REPORT),
  ];
}

/** One sample in ten reports, so that all pairs of them can be compared. */
function perReport(samples: readonly Sample[]): readonly Sample[] {
  return [...new Map(samples.map((sample) => [Math.floor(sample.done / 10), sample])).values()];
}

/** Reports that differ from another one of their account. */
function unlike(plans: readonly string[]): number {
  const first = new Map<string, string>();
  return plans.filter((file) => {
    const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
    const known = first.get(basename(file));
    if (known === undefined) first.set(basename(file), hash);
    return known !== undefined && known !== hash;
  }).length;
}

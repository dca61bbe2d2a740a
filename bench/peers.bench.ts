/**
 * What a PDF of an account plan costs with other printers: the same plans, full, as ours are printed and as texts, tables and
 * charts for the others (bench/print/flat-plan.ts). Each program has a process of its own and prints all plans; CPU time of
 * the whole process tree and time on the clock, from the start of Node to the last PDF; medians. Nothing is printed before it
 * is measured, so starting a browser or reading a font is part of it, as in a batch of that size.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { planView } from "#report/view/plan/plan-view.ts";
import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { fullAccount } from "#test/support/full-account.ts";
import { valueOf } from "#test/support/outcome.ts";
import { AS_OF, bookOf } from "#test/support/sample-book.ts";
import { handlebarsTemplates } from "../tools/handlebars-plugin.ts";
import { flatPlan } from "./print/flat-plan.ts";
import { measureBatch, type MeasuredBatch } from "./print/measure-batch.ts";

const PRINTERS = join("bench", "printers");
const FOLDER = join("out", "bench", "peers");
/** `npm run bench -- peers 50 ours md-to-pdf` prints so many, with these alone. */
const REPORTS = Number(process.argv[3] ?? 10);
const ONLY = process.argv.slice(4);
/** A long batch is measured once. */
const TURNS = REPORTS > 10 ? 1 : 3;
/** What those that print with a browser too must cost at least, to ours; in a batch of ten, starting ours is half of it. */
const LEAST = 1.5;

export async function run(): Promise<boolean> {
  const prepared = Object.entries(await preparedPrograms());
  const programs = Object.fromEntries(prepared.filter(([name]) => ONLY.length === 0 || ONLY.includes(name)));
  const cpu = new Map<string, number>();
  console.log(`${REPORTS} full plans, ${TURNS} turns, Node ${process.versions.node}`);
  const turns = new Map<string, MeasuredBatch[]>(Object.keys(programs).map((name) => [name, []]));
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [name, program] of Object.entries(programs)) turns.get(name)?.push(await printed(name, program));
  for (const [name, runs] of turns) {
    const found = runs.find(({ said }) => said !== `${REPORTS} PDFs`)?.said;
    if (found !== undefined) {
      console.log(`${name}: ${found}`);
      continue;
    }
    cpu.set(name, median(runs.map(({ cpuMs }) => cpuMs / REPORTS)));
    const wall = median(runs.map(({ wallMs }) => wallMs / REPORTS));
    console.log(`${name}: CPU ${ms(cpu.get(name))}, wall ${ms(wall)} a report; ${described(name)}`);
  }
  const ratios = [...cpu].map(([name, one]) => [name, one / (cpu.get("ours") ?? NaN)] as const);
  for (const [name, ratio] of ratios) console.log(`CPU, ${name} to ours: ${ratio.toFixed(2)}`);
  return ratios.every(([name, ratio]) => !/jsreport|md-to-pdf/.test(name) || ratio >= LEAST);
}

/** Installs and builds what is to be compared, writes the plans, and gives each program's arguments. */
async function preparedPrograms(): Promise<Readonly<Record<string, readonly string[]>>> {
  if (!existsSync(join(PRINTERS, "node_modules")))
    execFileSync("npm", ["ci", "--prefix", PRINTERS, "--ignore-scripts", "--no-audit", "--no-fund"], {
      stdio: "inherit",
    });
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [handlebarsTemplates()],
    build: {
      ssr: true,
      target: "node20",
      outDir: join(FOLDER, "program"),
      rolldownOptions: { input: { ours: join("bench", "print", "ours.ts") } },
    },
  });
  const views = Array.from({ length: REPORTS }, (_, at) => {
    const name = `${fullAccount.name}${at + 1}`;
    const account = { ...fullAccount, name, customer: { ...fullAccount.customer, name } };
    const options = { language: "zh-CN", asOf: AS_OF, personal: true, depth: "full" } as const;
    return planView(bookOf([account]), account, options);
  });
  const [whole, flat] = [join(FOLDER, "views.json"), join(FOLDER, "plans.json")];
  writeFileSync(whole, JSON.stringify(views));
  writeFileSync(flat, JSON.stringify(views.map(flatPlan)));
  const { path } = valueOf(await embeddedBrowser());
  const [font, family] = chineseFont();
  const peer = (name: string, ...more: string[]) => [join(PRINTERS, `${name}.js`), flat, folderOf, path, font, ...more];
  return {
    ours: [join(FOLDER, "program", "ours.js"), whole, folderOf, path],
    "jsreport, as it comes": peer("jsreport"),
    "jsreport, browsers kept": peer("jsreport", "chrome-pool"),
    "md-to-pdf": peer("md-to-pdf"),
    pdfmake: peer("pdfmake"),
    "@react-pdf/renderer": peer("react-pdf"),
    typst: peer("typst", family),
  };
}

/** Stands in a program's arguments for the folder of its PDFs. */
const folderOf = "{folder}";

function printed(name: string, program: readonly string[]): Promise<MeasuredBatch> {
  const folder = folderFor(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return measureBatch(program.map((one) => (one === folderOf ? folder : one)));
}

const folderFor = (name: string) => join(FOLDER, name.replace(/\W+/g, "-"));

/** File and family of a Chinese font of this machine: only browsers read ours, which are WOFF2. */
function chineseFont(): readonly [string, string] {
  // Not fc-match: where there is none it gives some other font, and blank boxes are cheap to set.
  const [first = ""] = execFileSync("fc-list", [":lang=zh:fontformat=TrueType", "--format", "%{file}\t%{family}\n"])
    .toString()
    .split("\n");
  const [file = "", family = ""] = first.split("\t");
  if (!/\.(ttf|otf)$/.test(file))
    throw new Error("The others need a Chinese TrueType font, and fc-list tells of none.");
  return [file, family];
}

function described(name: string): string {
  const [file = ""] = readdirSync(folderFor(name));
  const path = join(folderFor(name), file);
  const info = execFileSync("pdfinfo", [path], { stdio: ["ignore", "pipe", "ignore"] }).toString();
  const told = (key: string) => new RegExp(`^${key}: +(.*)$`, "m").exec(info)?.[1] ?? "?";
  const size = Math.round(statSync(path).size / 1000);
  return `${size} kB, ${told("Pages")} pages, tagged: ${told("Tagged")}`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function ms(duration = NaN): string {
  return `${duration.toFixed(0)} ms`;
}

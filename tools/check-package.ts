/**
 * `npm run check:package`: the command's package as npm packs it, in an empty folder with nothing but the packages that it
 * says it needs, runs every command. `--quick` runs a few. Nothing is asked of the network: what the lockfile counts to the
 * command's own needs is copied from here.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = resolve(import.meta.dirname, "..");
const BOOK = "book.xlsx";
const KEY = "<trainer>";

interface Run {
  readonly args: readonly string[];
  /** Exit codes that are right; 1 where the sample's data has what is to be told. */
  readonly codes?: readonly number[];
  readonly quick?: true;
}

/** In this order: later ones use what earlier ones wrote. */
const RUNS: readonly Run[] = [
  { args: ["doctor"] },
  { args: ["check", BOOK], codes: [0, 1] },
  { args: ["map", BOOK], codes: [0, 1] },
  { args: ["diff", BOOK, BOOK] },
  { args: ["theme", "theme"] },
  { args: ["template", "list"], quick: true },
  { args: ["template", "case", "customer-evaluation", "-o", "case.xlsx"] },
  { args: ["template", "build", "customer-evaluation", "-o", "sheets"] },
  { args: ["grade", "sheets", "--key", KEY, "-o", "marks", "--format", "json"], codes: [0, 1] },
  ...["plan", "portfolio", "negotiate", "visit", "records", "tender", "review", "joint-plan"].map((kind): Run => ({
    args: [kind, BOOK, "-o", "json", "--format", "json", "--as-of", "2026-06-30"],
    ...(kind === "portfolio" && { quick: true }),
  })),
  { args: ["all", BOOK, "-o", "html", "--format", "html", "--theme", "theme", "--as-of", "2026-06-30"] },
  { args: ["portfolio", BOOK, "-o", "pdf", "--as-of", "2026-06-30"] },
];

/** What a packed command does not do, in words; nothing where it does all. */
export function packageProblems(quick: boolean): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "kam-package-"));
  try {
    const kam = install(folder);
    if (typeof kam === "string") return [kam];
    copyFileSync(join(ROOT, "examples/kam-sample.zh-CN.xlsx"), join(folder, BOOK));
    cpSync(join(ROOT, "examples/theme"), join(folder, "theme"), { recursive: true });
    const runs = RUNS.filter((run) => !quick || run.quick === true);
    return [...(quick ? [] : notRun(kam)), ...runs.flatMap((run) => problemsOf(run, kam))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Installed {
  readonly folder: string;
  readonly program: string;
}

/** Packs, unpacks beside the packages it needs, and finds the program as npm would; a problem in words. */
function install(folder: string): Installed | string {
  const packed = spawnSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (packed.status !== 0) return `npm pack: ${packed.stderr}`;
  const [{ filename } = { filename: "" }] = JSON.parse(packed.stdout) as { filename: string }[];
  const target = join(folder, "node_modules/kam-for-excel");
  mkdirSync(target, { recursive: true });
  const unpacked = spawnSync("tar", ["-xzf", join(folder, filename), "-C", target, "--strip-components=1"]);
  if (unpacked.status !== 0) return `tar: ${unpacked.stderr.toString()}`;
  for (const path of neededPackages()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  const { bin } = JSON.parse(readFileSync(join(target, "package.json"), "utf8")) as { bin: { kam: string } };
  return { folder, program: join(target, bin.kam) };
}

/** Paths of the packages that an installation without development gets. */
function neededPackages(): readonly string[] {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  return Object.entries(lock.packages).flatMap(([path, { dev }]) => (path === "" || dev === true ? [] : [path]));
}

/** Commands of the program's help that no run above has. */
function notRun({ program, folder }: Installed): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [program, "--help", "--lang", "en"], {
    cwd: folder,
    encoding: "utf8",
  });
  const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name = ""]) => name);
  if (commands.length === 0) return ["--help names no command"];
  const run = new Set(RUNS.map(({ args }) => args[0]));
  return commands.filter((name) => !run.has(name)).map((name) => `${name} is not tried`);
}

function problemsOf({ args, codes = [0] }: Run, { program, folder }: Installed): readonly string[] {
  const given = args.map((arg) => (arg === KEY ? trainerIn(folder) : arg));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (status !== null && codes.includes(status) && !/\.js:\d+:\d+\)?$/m.test(stderr)) return [];
  return [`kam ${given.join(" ")}: exit code ${String(status)}: ${(stderr || stdout).trim().slice(0, 500)}`];
}

/** The trainer's file that an earlier run made. */
function trainerIn(folder: string): string {
  const names = readdirSync(join(folder, "sheets"));
  return join("sheets", names.find((name) => name.includes("trainer")) ?? "");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problems = packageProblems(process.argv.includes("--quick"));
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "The packed command runs in an empty folder." : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

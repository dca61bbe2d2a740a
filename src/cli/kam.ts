#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialOf, type SerialDate } from "#core/calendar/serial-date.ts";
import { catalogue } from "#locales/catalogue.ts";
import { packageRoot } from "#report/print/package-root.ts";
import { codeOf } from "#report/print/code-of.ts";
import { ExitCode } from "./exit-code.ts";
import { languageOf, parseArguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

// Put here by the build (vite.cli.config.ts).
declare const KAM_PARAMETER_POSITIONS: World["parameterPositions"];

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const parsed = parseArguments(args, world);
  if (!parsed.ok) {
    world.streams.stderr.write(`${parsed.fault}\n`);
    return ExitCode.usage;
  }
  switch (parsed.value.command) {
    case "show":
      world.streams.stdout.write(`${parsed.value.text}\n`);
      return ExitCode.done;
    case "make":
      return (await import("./make.ts")).make(parsed.value, world);
    case "diff":
      return (await import("./diff.ts")).diff(parsed.value.old, parsed.value.workbook, parsed.value.options, world);
    case "map":
      return (await import("./map.ts")).mapColumns(parsed.value.workbook, parsed.value.options, world);
    case "theme":
      return (await import("./theme.ts")).theme(parsed.value.folder, parsed.value.options, world);
    case "check":
      return (await import("./check.ts")).check(parsed.value.workbook, parsed.value.options, world);
    case "doctor":
      return (await import("./doctor.ts")).doctor(parsed.value.options, world);
    case "grade":
      return (await import("./grade.ts")).grade(parsed.value, world);
    case "template-list":
      return (await import("./template.ts")).listTemplates(parsed.value.options, world);
    case "template-case":
      return (await import("./template.ts")).writeCase(parsed.value.worksheet, parsed.value.options, world);
    case "template-build":
      return (await import("./template.ts")).buildTemplates(parsed.value.options, world);
  }
}

function today(): SerialDate {
  const now = new Date();
  const day = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (!day.ok) throw new Error(`The machine's clock shows ${now.toISOString()}, a day that Excel does not know.`);
  return day.value;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string };
  return manifest.version;
}

const args = process.argv.slice(2);
const words = catalogue(languageOf(args)).cli;
const interrupt = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    // Whoever says it twice does not want to wait.
    if (interrupt.signal.aborted) process.exit(ExitCode.interrupted);
    interrupt.abort();
  });
}
const unwritten: string[] = [];
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closed its end, as `kam … | head` does, is no fault of ours.
  if (error.code === "EPIPE" || unwritten.length > 0) return;
  unwritten.push(words.usageFaults.outputRefused(words.standardOutput, codeOf(error)));
  process.stderr.write(`${unwritten.join("")}\n`);
  process.exitCode = ExitCode.someFailed;
});
// Nobody is left to tell that nobody listens.
process.stderr.on("error", () => undefined);

try {
  const exit = await run(args, {
    streams: process,
    today: today(),
    version: version(),
    parameterPositions: KAM_PARAMETER_POSITIONS,
    signal: interrupt.signal,
  });
  process.exitCode = exit === ExitCode.done && unwritten.length > 0 ? ExitCode.someFailed : exit;
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${words.unexpected(detail)}\n`);
  process.exitCode = ExitCode.someFailed;
}

#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialOf, type SerialDate } from "#core/calendar/serial-date.ts";
import { catalogue } from "#locales/catalogue.ts";
import { packageRoot } from "#report/print/package-root.ts";
import { check } from "./check.ts";
import { diff } from "./diff.ts";
import { doctor } from "./doctor.ts";
import { ExitCode } from "./exit-code.ts";
import { grade } from "./grade.ts";
import { languageOf, parseArguments } from "./parse-arguments.ts";
import { make } from "./make.ts";
import { mapColumns } from "./map.ts";
import { buildTemplates, listTemplates, writeCase } from "./template.ts";
import { theme } from "./theme.ts";
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
      return make(parsed.value, world);
    case "diff":
      return diff(parsed.value.old, parsed.value.workbook, parsed.value.options, world);
    case "map":
      return mapColumns(parsed.value.workbook, parsed.value.options, world);
    case "theme":
      return theme(parsed.value.folder, parsed.value.options, world);
    case "check":
      return check(parsed.value.workbook, parsed.value.options, world);
    case "doctor":
      return doctor(parsed.value.options, world);
    case "grade":
      return grade(parsed.value, world);
    case "template-list":
      return listTemplates(parsed.value.options, world);
    case "template-case":
      return writeCase(parsed.value.worksheet, parsed.value.options, world);
    case "template-build":
      return buildTemplates(parsed.value.options, world);
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

const interrupt = new AbortController();
process.once("SIGINT", () => {
  interrupt.abort();
  process.once("SIGINT", () => process.exit(ExitCode.interrupted));
});
// A reader that closed its end, as `kam … | head` does, is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const args = process.argv.slice(2);
try {
  process.exitCode = await run(args, {
    streams: process,
    today: today(),
    version: version(),
    parameterPositions: KAM_PARAMETER_POSITIONS,
    signal: interrupt.signal,
  });
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${catalogue(languageOf(args)).cli.unexpected(detail)}\n`);
  process.exitCode = ExitCode.someFailed;
}

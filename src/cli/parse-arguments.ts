import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { AUDIENCES, DEPTHS } from "#report/documents/document-kind.ts";
import { DOCUMENT_IDS, type DocumentId } from "#report/documents/documents.ts";
import { isProblemCode } from "#workbook/checks/problem-codes.ts";
import { SEVERITIES, type ProblemCode } from "#workbook/issue.ts";
import { parseShard } from "./batch/shard.ts";
import { describeGrade } from "./describe-grade.ts";
import { describeTemplate } from "./describe-template.ts";
import {
  CHECK_FORMATS,
  DIFF_FORMATS,
  FORMATS,
  INCLUDES,
  LONGEST_TIMEOUT,
  MOST_JOBS,
  type CheckOptions,
  type DiffOptions,
  type DoctorOptions,
  type MakeOptions,
  type CommonOptions,
  type MapOptions,
  type Request,
} from "./options.ts";
import { usageFault } from "./usage-fault.ts";

/** What to do, or a text to show instead (help, version). */
export type Parsed = Request | { readonly command: "show"; readonly text: string };

/** What the command line needs to know of the world. */
export interface Setting {
  /** The default of --as-of. */
  readonly today: SerialDate;
  readonly version: string;
}

/** Understands the arguments of `kam`; a fault is one finished sentence in the chosen language. */
export function parseArguments(args: readonly string[], setting: Setting): Outcome<Parsed, string> {
  const words = catalogue(languageOf(args)).cli;
  let parsed: Parsed | undefined;
  let shown = "";
  const program = describe(words, setting, (request) => (parsed = request));
  program.configureOutput({ writeOut: (text) => (shown += text), writeErr: () => undefined });
  for (const command of program.commands) {
    command.copyInheritedSettings(program);
    for (const part of command.commands) part.copyInheritedSettings(program);
  }
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return ok({ command: "show", text: shown.trimEnd() });
    return fail(usageFault(error, words, program.commands));
  }
  return parsed === undefined ? fail(words.usageFaults.noCommand()) : ok(parsed);
}

/** The language must be known before the arguments are, so that their faults can be told in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.startsWith("--lang=") === true ? args[at].slice("--lang=".length) : args[at + 1];
  return at >= 0 && value === "en" ? "en" : "zh-CN";
}

type Words = Catalogue["cli"];

function describe(words: Words, setting: Setting, take: (request: Request) => void): Command {
  const program = new Command("kam")
    .description(words.description)
    .version(setting.version, "-V, --version", words.option.version)
    .helpOption("-h, --help", words.option.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titleIn(words, title),
      optionDescription: (option) => {
        const shown: unknown = option.defaultValueDescription ?? option.defaultValue;
        return typeof shown === "string" ? words.withDefault(option.description, shown) : option.description;
      },
    });

  for (const id of DOCUMENT_IDS)
    describeMake(program.command(id), [id], words.documents[id].summary, words, setting, take);
  describeMake(program.command("all"), DOCUMENT_IDS, words.allSummary, words, setting, take);
  describeCheck(program, words, setting, take);
  describeDiff(program, words, setting, take);
  common(program.command("map").summary(words.mapSummary).description(words.mapSummary), words)
    .option("-o, --output <file>", words.option.mapOutput)
    .option("--write", words.option.mapWrite, false)
    .action((workbook: string, options: MapOptions) => {
      take({ command: "map", workbook, options });
    });
  describeTheme(program, words, take);
  describeTemplate(program, words, take);
  describeGrade(described(program.command("grade"), words), words, setting.today, take);
  described(program.command("doctor").summary(words.doctor.about).description(words.doctor.about), words)
    .option("-o, --output <folder>", words.doctor.output, "documents")
    .option("--browser <path>", words.option.browser)
    .action((options: DoctorOptions) => {
      take({ command: "doctor", options });
    });
  return program;
}

function describeMake(
  command: Command,
  kinds: readonly DocumentId[],
  summary: string,
  words: Words,
  setting: Setting,
  take: (request: Request) => void,
): void {
  common(command.summary(summary).description(summary), words, ["<workbooks...>", words.workbooks])
    .option("-o, --output <path>", words.option.output, "documents")
    .option("--account <name>", words.option.account, (name: string, names: string[]) => [...names, name], [])
    .addOption(choice("--format <format>", words.option.format, FORMATS).default("pdf"))
    .addOption(choice("--depth <depth>", words.option.depth, DEPTHS).default("brief"))
    .addOption(choice("--audience <audience>", words.option.audience, AUDIENCES).default("internal"))
    .addOption(dateOption("--as-of <date>", words.option.asOf).default(setting.today, isoDate(setting.today)))
    .addOption(includeOption(words.option.include))
    .option("--theme <folder>", words.option.theme)
    .option("--browser <path>", words.option.browser)
    .addOption(numberOption("--jobs <number>", words.option.jobs, MOST_JOBS))
    .addOption(shardOption("--shard <part>", words.option.shard))
    .option("--resume", words.option.resume, false)
    .addOption(numberOption("--timeout <seconds>", words.option.timeout, LONGEST_TIMEOUT))
    .option("--watch", words.option.watch, false)
    .action((workbooks: readonly string[], options: MakeOptions) => {
      take({ command: "make", kinds, workbooks, options });
    });
}

function describeCheck(program: Command, words: Words, setting: Setting, take: (request: Request) => void): void {
  common(program.command("check").summary(words.checkSummary).description(words.checkSummary), words)
    .addOption(choice("--format <format>", words.option.checkFormat, CHECK_FORMATS).default("text"))
    .option("-o, --output <file>", words.option.checkOutput, "check.html")
    .addOption(dateOption("--as-of <date>", words.option.asOf).default(setting.today, isoDate(setting.today)))
    .addOption(includeOption(words.option.checkPersonal))
    .addOption(ruleOption("--rule <id>", words.option.rule).default([]))
    .addOption(choice("--severity <severity>", words.option.severity, SEVERITIES).default("note"))
    .action((workbook: string, options: CheckOptions) => {
      take({ command: "check", workbook, options });
    });
}

function describeDiff(program: Command, words: Words, setting: Setting, take: (request: Request) => void): void {
  const command = program.command("diff").summary(words.diffSummary).description(words.diffSummary);
  command.argument("<old>", words.oldWorkbook);
  common(command, words, ["<new>", words.newWorkbook])
    .addOption(choice("--format <format>", words.option.diffFormat, DIFF_FORMATS).default("text"))
    .option("-o, --output <file>", words.option.diffOutput)
    .option("--theme <folder>", words.option.theme)
    .option("--browser <path>", words.option.browser)
    .option("--map-old <file>", words.option.mapOld)
    .option("--account <name>", words.option.account, (name: string, names: string[]) => [...names, name], [])
    .addOption(dateOption("--as-of <date>", words.option.asOfNew).default(setting.today, isoDate(setting.today)))
    .addOption(dateOption("--as-of-old <date>", words.option.asOfOld))
    .addOption(includeOption(words.option.personalText))
    .action((old: string, workbook: string, options: DiffOptions) => {
      take({ command: "diff", old, workbook, options });
    });
}

function describeTheme(program: Command, words: Words, take: (request: Request) => void): void {
  described(program.command("theme").summary(words.themeSummary).description(words.themeSummary), words)
    .argument("<folder>", words.themeFolder)
    .action((folder: string, options: CommonOptions) => {
      take({ command: "theme", folder, options });
    });
}

function common(
  command: Command,
  words: Words,
  [argument, about]: readonly [string, string] = ["<workbook>", words.workbook],
): Command {
  return described(command.argument(argument, about).option("--map <file>", words.option.map), words);
}

/** What every command takes. */
function described(command: Command, words: Words): Command {
  return command
    .helpOption("-h, --help", words.option.help)
    .allowExcessArguments(false)
    .addOption(choice("--lang <language>", words.option.lang, LANGUAGES).default("zh-CN"))
    .option("--json", words.option.json, false)
    .option("-q, --quiet", words.option.quiet, false);
}

function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values);
}

function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    const date = parseIsoDate(text);
    if (date.ok) return date.value;
    throw new InvalidArgumentError("");
  });
}

function numberOption(flags: string, description: string, most: number): Option {
  return new Option(flags, description).argParser((text) => {
    const number = /^\d+$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= most) return number;
    throw new InvalidArgumentError("");
  });
}

function shardOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    const shard = parseShard(text);
    if (shard !== undefined) return shard;
    throw new InvalidArgumentError("");
  });
}

function includeOption(description: string): Option {
  return new Option("--include <what>", `${description} (${INCLUDES.join(", ")})`)
    .default([])
    .argParser((found: string, others: readonly string[]) => {
      if (INCLUDES.some((known) => known === found)) return [...others, found];
      throw new InvalidArgumentError("");
    });
}

function ruleOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((id: string, ids: readonly ProblemCode[]) => {
    if (isProblemCode(id)) return [...ids, id];
    throw new InvalidArgumentError("");
  });
}

function titleIn(words: Words, title: string): string {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words.usage,
    "Commands:": words.commandsTitle,
    "Options:": words.optionsTitle,
    "Arguments:": words.argumentsTitle,
  };
  return titles[title] ?? title;
}

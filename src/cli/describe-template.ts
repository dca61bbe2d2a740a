import { Argument, CommanderError, Option, type Command } from "commander";
import type { Catalogue } from "#locales/catalogue.ts";
import { LANGUAGES } from "#locales/language.ts";
import { EDITIONS } from "#worksheets/editions.ts";
import { worksheets } from "#worksheets/index-of-worksheets.ts";
import {
  ADD_IN_STORES,
  type TemplateBuildOptions,
  type TemplateCaseOptions,
  type TemplateListOptions,
  type TemplateRequest,
} from "./options.ts";

/** Code of the fault of `kam template` without saying what of it. */
export const NO_TEMPLATE_COMMAND = "kam.template";

const IDS = worksheets.map(({ id }) => id);

/** `kam template list`, `case` and `build`: the training worksheets. */
export function describeTemplate(
  program: Command,
  words: Catalogue["cli"],
  take: (request: TemplateRequest) => void,
): void {
  const said = words.template;
  const template = program.command("template").summary(said.summary).description(said.summary);
  const sub = (name: "list" | "build" | "case") =>
    template
      .command(name)
      .summary(said[name])
      .description(said[name])
      .helpOption("-h, --help", words.option.help)
      .allowExcessArguments(false)
      .addOption(new Option("--lang <language>", said.lang).choices([...LANGUAGES]).default("zh-CN"))
      .option("--json", words.option.json, false);
  template.action(() => {
    throw new CommanderError(2, NO_TEMPLATE_COMMAND, "");
  });
  template.helpOption("-h, --help", words.option.help).helpCommand(false);
  sub("list").action((options: TemplateListOptions) => {
    take({ command: "template-list", options });
  });
  describeCase(sub("case"), words, take);
  sub("build")
    .addArgument(new Argument("[id...]", said.ids).choices(IDS))
    .addOption(several("--worksheet <id>", said.worksheet, IDS))
    .option("--case <file>", said.caseFile)
    .addOption(several("--edition <edition>", said.edition, EDITIONS))
    .addOption(new Option("--add-in <store>", said.addIn).choices([...ADD_IN_STORES]))
    .option("-o, --output <folder>", said.output, "worksheets")
    .option("-q, --quiet", words.option.quiet, false)
    .action((found: readonly string[], { worksheet, ...options }: TemplateBuildOptions) => {
      take({ command: "template-build", options: { ...options, worksheet: [...new Set([...found, ...worksheet])] } });
    });
}

function describeCase(command: Command, words: Catalogue["cli"], take: (request: TemplateRequest) => void): void {
  command
    .addArgument(new Argument("<id>", words.template.id).choices(IDS))
    .option("-o, --output <file>", words.template.caseOutput)
    .option("-q, --quiet", words.option.quiet, false)
    .action((worksheet: string, options: TemplateCaseOptions) => {
      take({ command: "template-case", worksheet, options });
    });
}

/** An option that may come several times; none means all. */
function several(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description).choices([...values]);
  const checked = option.parseArg;
  return option.default([]).argParser((value: string, found: readonly string[]) => {
    checked?.(value, undefined as never);
    return found.includes(value) ? found : [...found, value];
  });
}

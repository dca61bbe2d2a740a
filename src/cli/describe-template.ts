import { CommanderError, Option, type Command } from "commander";
import type { Catalogue } from "#locales/catalogue.ts";
import { LANGUAGES } from "#locales/language.ts";
import { EDITIONS } from "#worksheets/editions.ts";
import { worksheets } from "#worksheets/index-of-worksheets.ts";
import { ADD_IN_STORES, type TemplateBuildOptions, type TemplateListOptions, type TemplateRequest } from "./options.ts";

/** Code of the fault of `kam template` without saying what of it. */
export const NO_TEMPLATE_COMMAND = "kam.template";

/** `kam template list` and `kam template build`: the training worksheets. */
export function describeTemplate(
  program: Command,
  words: Catalogue["cli"],
  take: (request: TemplateRequest) => void,
): void {
  const said = words.template;
  const template = program.command("template").summary(said.summary).description(said.summary);
  const sub = (name: "list" | "build") =>
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
  sub("build")
    .addOption(
      several(
        "--worksheet <id>",
        said.worksheet,
        worksheets.map(({ id }) => id),
      ),
    )
    .addOption(several("--edition <edition>", said.edition, EDITIONS))
    .addOption(new Option("--add-in <store>", said.addIn).choices([...ADD_IN_STORES]))
    .option("-o, --output <folder>", said.output, "worksheets")
    .option("-q, --quiet", words.option.quiet, false)
    .action((options: TemplateBuildOptions) => {
      take({ command: "template-build", options });
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

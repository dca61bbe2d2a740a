import { InvalidArgumentError, Option, type Command } from "commander";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Catalogue } from "#locales/catalogue.ts";
import { GRADE_FORMATS, INCLUDES, type GradeOptions, type GradeRequest } from "./options.ts";

/** `kam grade`: a class's files marked by the trainer's. */
export function describeGrade(
  command: Command,
  words: Catalogue["cli"],
  today: SerialDate,
  take: (request: GradeRequest) => void,
): void {
  const { grade, option } = words;
  command
    .summary(grade.summary)
    .description(grade.description)
    .argument("<answers...>", grade.answers)
    .addOption(new Option("--key <trainer>", grade.key).makeOptionMandatory())
    .option("-o, --output <folder>", grade.output, "marks")
    .addOption(listed("--format <format>", grade.format, GRADE_FORMATS))
    .addOption(listed("--include <what>", `${grade.include} (${INCLUDES.join(", ")})`, INCLUDES))
    .addOption(
      new Option("--as-of <date>", grade.asOf).default(today, isoDate(today)).argParser((text) => {
        const date = parseIsoDate(text);
        if (date.ok) return date.value;
        throw new InvalidArgumentError("");
      }),
    )
    .option("--theme <folder>", option.theme)
    .option("--browser <path>", option.browser)
    .action((answers: readonly string[], options: GradeOptions) => {
      take({ command: "grade", answers, options });
    });
}

/** An option that may come several times. */
function listed(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description).choices([...values]);
  const checked = option.parseArg;
  return option.default([]).argParser((value: string, found: readonly string[]) => {
    checked?.(value, undefined as never);
    return found.includes(value) ? found : [...found, value];
  });
}

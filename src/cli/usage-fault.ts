import type { Command, CommanderError } from "commander";
import type { Catalogue } from "#locales/catalogue.ts";
import { NO_TEMPLATE_COMMAND } from "./describe-template.ts";
import { INCLUDES, LONGEST_TIMEOUT, MOST_JOBS } from "./options.ts";

type Words = Catalogue["cli"];

/** Commander's English sentence, told again in our own words. Its codes are stable; its quotes name the culprit. */
export function usageFault(error: CommanderError, words: Words, commands: readonly Command[]): string {
  const [first = "", second = ""] = [...error.message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? "");
  const faults = words.usageFaults;
  switch (error.code) {
    case "commander.unknownCommand":
      return faults.unknownCommand(first, commands.map((command) => command.name()).join(words.listSeparator));
    case "commander.unknownOption":
      return faults.unknownOption(first);
    case "commander.missingArgument":
      if (first === "id") return words.template.missingId;
      if (first === "answers") return words.grade.missing;
      if (first === "folder") return faults.missingFolder();
      return first === "old" || first === "new" ? faults.missingOneOfTwo() : faults.missingArgument();
    case "commander.missingMandatoryOptionValue":
      return words.grade.missing;
    case NO_TEMPLATE_COMMAND:
      return words.template.missing;
    case "commander.excessArguments":
      if (["template", "list", "case", "build"].includes(first)) return words.template.excess;
      if (first === "doctor") return words.doctor.excess;
      return first === "diff" ? faults.moreThanTwo() : faults.excessArguments();
    case "commander.optionMissingArgument":
      return faults.missingValue(first);
    case "commander.invalidArgument":
      // Of an argument the value comes first, of an option its name.
      if (error.message.includes("command-argument"))
        return faults.invalidValue(second, first, allowedFor(second, error.message, words));
      return faults.invalidValue(first.split(" ")[0] ?? first, second, allowedFor(first, error.message, words));
    default:
      return faults.noCommand();
  }
}

function allowedFor(option: string, message: string, words: Words): string {
  if (option.startsWith("--as-of")) return words.isoDate;
  if (option.startsWith("--rule")) return words.ruleId;
  if (option.startsWith("--jobs")) return `1–${String(MOST_JOBS)}`;
  if (option.startsWith("--timeout")) return `1–${String(LONGEST_TIMEOUT)}`;
  if (option.startsWith("--shard")) return words.shardForm;
  if (option.startsWith("--include")) return INCLUDES.join(" / ");
  return (/Allowed choices are (.+)\.$/.exec(message)?.[1] ?? "").replaceAll(", ", " / ");
}

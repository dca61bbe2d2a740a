import { valueText } from "../function-syntax.ts";
import type { FunctionDefinition } from "../functions.ts";
import { isOption, type Options } from "./stage.ts";

/** A formula with its inputs as references or literals, "" for one that is left out; what trails blank is left off. */
export function callText({ id, parameters }: FunctionDefinition, inputs: readonly string[], options: Options): string {
  let next = 0;
  const args = parameters.map(({ name }) =>
    isOption(name) ? valueText(options[name] ?? null) : (inputs[next++] ?? ""),
  );
  const used = args.slice(0, args.findLastIndex((arg) => arg !== "") + 1);
  return `KAM.${id}(${used.join(",")})`;
}

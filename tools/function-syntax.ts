import type { Language } from "#locales/language.ts";
import type { Example, FunctionDefinition } from "./functions.ts";

/** Where the help page of a function lies in the add-in's folder. */
export function helpPath(id: string, language: Language): string {
  return `help/${id.toLowerCase()}.${language}.html`;
}

/** =KAM.TIER(value, depth, growth, risk, [parameters], [lang]) in the words of a language. */
export function syntaxOf(definition: FunctionDefinition, language: Language): string {
  const names = definition.parameters.map(({ name, zhName }, index) => {
    const shown = language === "en" ? name : zhName;
    return definition.metadata.parameters[index]?.optional === true ? `[${shown}]` : shown;
  });
  return `=KAM.${definition.id}(${names.join(", ")})`;
}

/** An example as it is typed in Excel: a range becomes an array constant, a blank argument nothing. */
export function formulaOf(example: Example): string {
  return `=KAM.${example.id}(${example.arguments.map(valueText).join(",")})`;
}

/** A value as a formula holds it, or an array constant of values. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `{${(value as unknown[][]).map((row) => row.map(valueText).join(",")).join(";")}}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return value === null ? "" : JSON.stringify(value);
}

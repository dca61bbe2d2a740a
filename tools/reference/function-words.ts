import type { Language } from "#locales/language.ts";
import type { FunctionDefinition } from "../functions.ts";
import type { Link, Text } from "./document.ts";
import { isOption } from "./stage.ts";

/** What people would write above a column with this input: 合作深度, "Wallet share". */
export function inputTitles({ parameters }: FunctionDefinition, language: Language): readonly string[] {
  const inputs = parameters.filter(({ name }) => !isOption(name));
  return inputs.map(({ name, zhName }) => (language === "en" ? titleOf(name) : zhName));
}

function titleOf(name: string): string {
  const words = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function summaryOf({ summary, zhSummary }: FunctionDefinition, language: Language): string {
  return language === "en" ? summary : zhSummary;
}

export function functionLink(id: string, language: Language): Link {
  return { to: { page: "function", id, language }, text: `KAM.${id}` };
}

export type Linker = (text: string) => Text;

/** A text of a comment in which the functions that it names are links; its own name is none. */
export function linked(text: string, own: string, ids: ReadonlySet<string>, language: Language): Text {
  return text
    .split(/(KAM\.[A-Z][A-Z\d]+)/)
    .filter((part) => part !== "")
    .map((part) => {
      const id = part.replace(/^KAM\./, "");
      return id !== part && id !== own && ids.has(id) ? functionLink(id, language) : part;
    });
}

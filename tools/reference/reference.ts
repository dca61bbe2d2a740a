import { LANGUAGES, type Language } from "#locales/language.ts";
import { helpPath } from "../function-syntax.ts";
import type { FunctionDefinition } from "../functions.ts";
import type { Address, Target } from "./document.ts";
import { functionFacts } from "./facts.ts";
import { functionPage } from "./function-page.ts";
import { htmlPage, sectionId } from "./html.ts";
import { indexPage, indexSections } from "./index-page.ts";
import { markdownPage, markdownSection } from "./markdown.ts";
import { modelHeadings } from "./model-headings.ts";
import { openStage } from "./stage.ts";
import type { Reference } from "./subject.ts";

/**
 * Everything that the pages say, found out once.
 * @param models the folder that describes the models
 * @param script the built functions where the caller has them already
 */
export async function readReference(
  functions: readonly FunctionDefinition[],
  models: string,
  script?: string,
): Promise<Reference> {
  const stage = await openStage(functions, script);
  const facts = new Map(functions.map((definition) => [definition.id, functionFacts(stage, definition)]));
  return { functions, facts, stage, models: modelHeadings(models) };
}

/** The pages of docs/functions by path in that folder, without the index. */
export function markdownPages(reference: Reference): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      reference.functions.map((definition): [string, string] => {
        const page = functionPage(reference, definition, language);
        return [markdownPath(definition.id, language), markdownPage(page, fromMarkdown)];
      }),
    ),
  );
}

/** The part of docs/functions/README.md that lists the functions of a language. */
export function markdownIndex(functions: readonly FunctionDefinition[], language: Language): string {
  const address: Address = (target) =>
    target.page === "function" ? markdownPath(target.id, target.language) : fromMarkdown(target);
  return indexSections(functions, language)
    .map((section) => markdownSection(section, 3, address))
    .join("\n\n");
}

/** The help pages of the add-in by path in its folder. */
export function htmlPages(reference: Reference): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) => [
      [helpPath("INDEX", language), htmlPage(indexPage(reference.functions, language), amongHelp)] as const,
      ...reference.functions.map(
        (definition) =>
          [
            helpPath(definition.id, language),
            htmlPage(functionPage(reference, definition, language), amongHelp),
          ] as const,
      ),
    ]),
  );
}

function markdownPath(id: string, language: Language): string {
  return `${language}/${id.toLowerCase()}.md`;
}

// From docs/functions/<language>/<id>.md.
function fromMarkdown(target: Target): string | null {
  switch (target.page) {
    case "function":
      return `../${markdownPath(target.id, target.language)}`;
    case "index":
      return `../README.md#${target.language === "en" ? "english" : "中文"}`;
    case "model":
      return `../../models/${target.file}#${target.anchor}`;
    case "here":
      return null;
  }
}

// All help pages lie in one folder; the models are described in the repository only.
function amongHelp(target: Target): string | null {
  switch (target.page) {
    case "function":
      return helpPath(target.id, target.language).replace("help/", "");
    case "index":
      return helpPath("INDEX", target.language).replace("help/", "");
    case "here":
      return `#${sectionId(target.section)}`;
    case "model":
      return null;
  }
}

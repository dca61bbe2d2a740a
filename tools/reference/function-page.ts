import { catalogue } from "#locales/catalogue.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { syntaxOf } from "../function-syntax.ts";
import type { FunctionDefinition } from "../functions.ts";
import { argumentRows } from "./argument-rows.ts";
import { codeBlocks } from "./code-blocks.ts";
import type { Block, Link, Page, Section, Text } from "./document.ts";
import { exampleBlocks } from "./example-blocks.ts";
import { EXCEL_FUNCTIONS } from "./excel-functions.ts";
import { faultRows } from "./fault-rows.ts";
import { functionLink, summaryOf } from "./function-words.ts";
import type { ModelHeadings } from "./model-headings.ts";
import { isTwin, relatedTo } from "./related.ts";
import { resultBlocks } from "./result-blocks.ts";
import { subjectOf, type Reference, type Subject } from "./subject.ts";
import { WORDS } from "./words.ts";

/** The page of a function in a language, with finished texts. */
export function functionPage(reference: Reference, definition: FunctionDefinition, language: Language): Page {
  const { sections: titles } = WORDS[language];
  const subject = subjectOf(reference, definition, language);
  const sections: readonly Section[] = [
    { title: titles.syntax, blocks: syntaxBlocks(subject) },
    { title: titles.arguments, blocks: [argumentRows(subject)] },
    { title: titles.result, blocks: resultBlocks(subject) },
    { title: titles.examples, blocks: exampleBlocks(subject) },
    { title: titles.codes, blocks: codeBlocks(subject) },
    { title: titles.errors, blocks: errorBlocks(subject) },
    { title: titles.model, blocks: modelBlocks(subject, reference.models) },
    { title: titles.related, blocks: relatedBlocks(subject, reference.functions) },
  ];
  return {
    language,
    title: `KAM.${definition.id}`,
    marks: marksOf(definition, language),
    lead: summaryOf(definition, language),
    links: linksOf(definition, language),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function marksOf({ daily, training, task }: FunctionDefinition, language: Language): readonly string[] {
  const words = catalogue(language).functionList;
  const tasks: Readonly<Record<string, string>> = words.tasks;
  return [...(daily ? [words.daily] : []), ...(training ? [words.training] : []), tasks[task] ?? task];
}

function linksOf({ id }: FunctionDefinition, language: Language): readonly Link[] {
  const words = WORDS[language];
  const [other = language] = LANGUAGES.filter((one) => one !== language);
  return [
    { to: { page: "index", language }, text: words.allFunctions },
    { to: { page: "function", id, language: other }, text: words.otherLanguage },
  ];
}

function syntaxBlocks({ definition, language, words }: Subject): readonly Block[] {
  const formula: Block = { kind: "formula", formula: syntaxOf(definition, language) };
  return EXCEL_FUNCTIONS.has(definition.id) ? [formula, note(words.ownName(definition.id))] : [formula];
}

function errorBlocks(subject: Subject): readonly Block[] {
  const { facts, words } = subject;
  const table: Block = { kind: "table", heads: words.errorHeads, rows: faultRows(subject) };
  if (facts.inputs.some(({ shape }) => shape === "row")) return [table, note(words.rowErrors)];
  const isOfList = facts.inputs.some(({ shape }) => shape !== "one");
  return isOfList ? [table, note(words.listErrors)] : [table];
}

function modelBlocks({ definition, language, words }: Subject, models: ModelHeadings): readonly Block[] {
  const { origins } = catalogue(language).report;
  const items = definition.models.map((id): Text => {
    const heading = models.get(id);
    if (heading === undefined) return [id];
    const { file, anchor, titles } = heading;
    return [{ to: { page: "model", file, anchor }, text: `${id} ${titles[language]}` }];
  });
  const own = definition.origins.filter((origin): origin is keyof typeof origins => origin in origins);
  return [
    { kind: "list", items },
    { kind: "text", text: [words.modelIs(own.map((origin) => origins[origin]).join(words.comma))] },
    ...(own.includes("own") ? [note(words.ownIs)] : []),
    ...(own.includes("law") ? [note(words.lawIs)] : []),
  ];
}

function relatedBlocks(
  { definition, language, words }: Subject,
  functions: readonly FunctionDefinition[],
): readonly Block[] {
  const ofTwin = definition.id.endsWith("WHY") ? words.explains : words.whyTwin;
  const items = relatedTo(definition, functions).map((one): Text => {
    const link = functionLink(one.id, language);
    return isTwin(one.id, definition.id) ? [ofTwin, link] : [link, ` ${summaryOf(one, language)}`];
  });
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

function note(text: string): Block {
  return { kind: "note", text: [text] };
}

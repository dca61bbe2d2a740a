import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";

/** What the comment of a =KAM.* function says beyond the tags that Microsoft's generator reads. */
export interface FunctionComment {
  readonly file: string;
  readonly functionName: string;
  /** English: the text before the first tag, and @returns. */
  readonly summary: string;
  readonly returns: string;
  readonly parameters: readonly ParameterComment[];
  /** Chinese: @zh and @zhReturns. */
  readonly zhSummary: string;
  readonly zhReturns: string;
  readonly models: readonly string[];
  readonly origins: readonly string[];
  readonly task: string;
  /** What @task says beside the task: nothing, "daily", or "training" for what only a trainer uses. */
  readonly mark: string;
  readonly daily: boolean;
  readonly training: boolean;
  readonly examples: readonly Example[];
}

export interface ParameterComment {
  readonly name: string;
  readonly description: string;
  readonly zhName: string;
  readonly zhDescription: string;
}

/** A line such as =KAM.TIER(80,70,50,20) → "STRATEGIC"; a range is written as a JSON matrix. */
export interface Example {
  readonly formula: string;
  readonly id: string;
  readonly arguments: readonly unknown[];
  readonly result: unknown;
}

/** The one custom function of a file; throws when the file holds none or several. */
export function readComment(file: string): FunctionComment {
  const declarations = ts
    .createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isFunctionDeclaration)
    .filter((declaration) => tagTexts(declaration, "customfunction").length > 0);
  const [declaration] = declarations;
  if (!declaration?.name || declarations.length !== 1)
    throw new Error(`${basename(file)}: one top-level "export function" with @customfunction is needed here`);

  const [task = "", mark = ""] = (tagTexts(declaration, "task")[0] ?? "").split(/\s+/);
  return {
    file,
    functionName: declaration.name.text,
    summary: summaryOf(declaration),
    returns: oneLine(tagTexts(declaration, "returns")[0] ?? ""),
    parameters: parametersOf(declaration),
    zhSummary: oneLine(tagTexts(declaration, "zh")[0] ?? ""),
    zhReturns: oneLine(tagTexts(declaration, "zhReturns")[0] ?? ""),
    models: tagTexts(declaration, "model").flatMap((text) => text.split(/[\s,]+/)),
    origins: tagTexts(declaration, "origin").flatMap((text) => text.split(/[\s,]+/)),
    task,
    mark,
    daily: mark === "daily",
    training: mark === "training",
    examples: tagTexts(declaration, "example").map((text) => readExample(file, text)),
  };
}

function summaryOf(declaration: ts.FunctionDeclaration): string {
  const [comment] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return oneLine(ts.getTextOfJSDocComment(comment?.comment) ?? "");
}

function parametersOf(declaration: ts.FunctionDeclaration): ParameterComment[] {
  const chinese = new Map(
    tagTexts(declaration, "zhParam").map((text) => {
      const [name = "", zhName = "", ...description] = oneLine(text).split(" ");
      return [name, { zhName, zhDescription: description.join(" ") }];
    }),
  );
  return declaration.parameters.map((parameter) => {
    const name = parameter.name.getText();
    const [tag] = ts.getJSDocParameterTags(parameter);
    const description = oneLine(ts.getTextOfJSDocComment(tag?.comment) ?? "").replace(/^- /, "");
    return { name, description, ...(chinese.get(name) ?? { zhName: "", zhDescription: "" }) };
  });
}

function readExample(file: string, text: string): Example {
  const match = /^=KAM\.(\w+)\((.*)\) → (.+)$/s.exec(oneLine(text));
  const [, id, list, result] = match ?? [];
  if (id === undefined || list === undefined || result === undefined)
    throw new Error(`${basename(file)}: an example reads "=KAM.NAME(arguments) → result", not "${text}"`);
  try {
    return {
      formula: `=KAM.${id}(${list})`,
      id,
      arguments: JSON.parse(`[${list}]`) as unknown[],
      result: JSON.parse(result) as unknown,
    };
  } catch (error) {
    throw new Error(`${basename(file)}: arguments and result of "${text}" must be JSON`, { cause: error });
  }
}

function tagTexts(declaration: ts.FunctionDeclaration, name: string): string[] {
  return ts
    .getJSDocTags(declaration)
    .filter((tag) => tag.tagName.text === name)
    .map((tag) => ts.getTextOfJSDocComment(tag.comment)?.trim() ?? "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

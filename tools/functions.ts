import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { catalogue } from "#locales/catalogue.ts";
import { readComment, type Example, type FunctionComment } from "./function-comments.ts";

export type { Example };

/** A =KAM.* function: what its comment says, and what Microsoft's generator made of it. */
export interface FunctionDefinition extends FunctionComment {
  readonly id: string;
  readonly metadata: FunctionMetadata;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** Every problem of every function, so that one run shows all. */
export class FunctionProblems extends Error {
  override readonly name = "FunctionProblems";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The functions cannot be built:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** Reads one function per file of a folder, ordered by id; throws FunctionProblems when anything is wrong or left out. */
export async function readFunctions(folder: string): Promise<readonly FunctionDefinition[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const problems: string[] = [];
  const functions: FunctionDefinition[] = [];

  for (const name of files.sort()) {
    const definition = await readFunction(join(folder, name));
    if ("problem" in definition) problems.push(definition.problem);
    else {
      functions.push(definition);
      problems.push(...textProblems(definition), ...shapeProblems(definition));
    }
  }
  problems.push(...duplicates(functions));
  if (problems.length > 0) throw new FunctionProblems(problems);
  return functions.sort((one, other) => (one.id < other.id ? -1 : 1));
}

// One file at a time: after its first error the generator silently drops every file that follows.
async function readFunction(file: string): Promise<FunctionDefinition | { readonly problem: string }> {
  try {
    const comment = readComment(file);
    const { metadataJson, errors } = await generateCustomFunctionsMetadata([file]);
    if (errors.length > 0) return { problem: `${file}: ${errors.join("; ")}` };
    if (metadataJson === "") return { problem: `${file}: the generator found no function in it` };
    const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
    const [metadata] = functions;
    if (metadata === undefined || functions.length !== 1)
      return { problem: `${file}: the generator found ${String(functions.length)} functions instead of one` };
    return { ...comment, id: metadata.id, metadata };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const MARKS = ["", "daily", "training"];

function textProblems(definition: FunctionDefinition): string[] {
  const { id, summary, returns, zhSummary, zhReturns, parameters, models, examples, task, mark } = definition;
  const problems: string[] = [];
  const english = (what: string, text: string) => {
    if (!/^[\p{Lu}\d].*\.$/u.test(text)) problems.push(`${id}: ${what} needs an English sentence`);
  };
  const chinese = (what: string, text: string) => {
    if (!/\p{sc=Han}.*。$/u.test(text)) problems.push(`${id}: ${what} needs a Chinese sentence`);
  };
  english("the comment", summary);
  english("@returns", returns);
  chinese("@zh", zhSummary);
  chinese("@zhReturns", zhReturns);
  for (const parameter of parameters) {
    english(`@param ${parameter.name}`, parameter.description);
    chinese(`@zhParam ${parameter.name}`, parameter.zhDescription);
    if (!/\p{sc=Han}/u.test(parameter.zhName)) problems.push(`${id}: @zhParam ${parameter.name} needs a Chinese name`);
  }
  if (models.length === 0 || models.some((model) => !/^[A-Z]+-\d+$/.test(model)))
    problems.push(`${id}: @model needs a model such as TIER-1`);
  if (!(task in catalogue("en").functionList.tasks))
    problems.push(`${id}: @task is "${task}", which the pane does not know`);
  if (!MARKS.includes(mark)) problems.push(`${id}: @task says "${mark}", which is neither daily nor training`);
  if (examples.length === 0) problems.push(`${id}: an @example is needed`);
  for (const example of examples.filter((other) => other.id !== id))
    problems.push(`${id}: its example calls ${example.id}`);
  return problems;
}

// A matrix goes in and a matrix comes out; only the last two arguments are scalars. See docs/functions.
const SCALARS: Readonly<Record<string, string>> = { headers: "boolean", lang: "string" };

function shapeProblems({ id, metadata }: FunctionDefinition): string[] {
  const problems: string[] = [];
  const isCellLike = /^[A-Z]{1,3}\d+$/.test(id) || /^R\d*C\d*$/.test(id);
  if (!/^[A-Z][A-Z0-9]{2,}$/.test(id) || isCellLike) problems.push(`${id}: not a name that Excel can take`);
  if (metadata.result?.dimensionality !== "matrix") problems.push(`${id}: the result must be unknown[][]`);

  let isOptional = false;
  for (const parameter of metadata.parameters) {
    const scalar = SCALARS[parameter.name];
    if (
      scalar === undefined
        ? parameter.dimensionality !== "matrix" || parameter.type !== "any"
        : parameter.type !== scalar
    )
      problems.push(`${id}: ${parameter.name} must be ${scalar ?? "unknown[][]"}`);
    if (isOptional && parameter.optional !== true)
      problems.push(`${id}: ${parameter.name} follows an optional argument`);
    isOptional ||= parameter.optional === true;
  }
  return problems;
}

function duplicates(functions: readonly FunctionDefinition[]): string[] {
  const first = new Map<string, string>();
  return functions.flatMap(({ id, file }) => {
    const other = first.get(id);
    first.set(id, other ?? file);
    return other === undefined ? [] : [`${id}: in ${other} and in ${file}`];
  });
}

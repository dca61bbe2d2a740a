import type { Plugin } from "vite";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { Fault } from "#core/kernel/fault.ts";
import { bundleFunctions } from "../function-bundle.ts";
import { loadFunctions, type ErrorReply, type FunctionHost } from "../function-host.ts";
import type { FunctionDefinition } from "../functions.ts";

/** The built functions, in each display language and once more with faults and codes as data instead of words. */
export interface Stage {
  readonly inLanguage: Readonly<Record<Language, FunctionHost>>;
  readonly plain: FunctionHost;
}

/** @param script the built functions where the caller has them already */
export async function openStage(functions: readonly FunctionDefinition[], script?: string): Promise<Stage> {
  const spoken = script ?? (await bundleFunctions(functions));
  const [zh, en] = LANGUAGES.map((language) => loadFunctions(spoken, language)) as [FunctionHost, FunctionHost];
  return {
    inLanguage: { "zh-CN": zh, en },
    plain: loadFunctions(await bundleFunctions(functions, [plainSpeech]), "en"),
  };
}

// The two places where the functions find words. What they would have said is then read, not guessed from sentences.
const PLAIN: readonly (readonly [module: string, source: string])[] = [
  ["/locales/describe-fault.ts", "export const describeFault = (fault) => JSON.stringify(fault);"],
  ["/functions/runtime/code-words.ts", "export const wordOfCode = (list, code) => `⟦${list}:${code}⟧`;"],
];

const plainSpeech: Plugin = {
  name: "kam-plain-speech",
  load: (id) => PLAIN.find(([module]) => id.replaceAll("\\", "/").endsWith(module))?.[1] ?? null,
};

/** The lists of the codes in a cell of the plain functions that was asked for in words. */
export function listsIn(cell: unknown): readonly string[] {
  return typeof cell === "string" ? [...cell.matchAll(/⟦(\w+):/g)].map(([, list = ""]) => list) : [];
}

/** The fault behind an error of the plain functions; null for a number too large for a cell. */
export function faultIn({ message }: ErrorReply): Fault | null {
  return message === "" ? null : (JSON.parse(message) as Fault);
}

export interface Options {
  readonly parameters?: unknown;
  readonly headers?: boolean;
  readonly lang?: string | null;
}

/** Rows of cells, or the one error that is the answer of the whole call. */
export type Answer = readonly (readonly unknown[])[] | ErrorReply;
export type Call = (inputs: readonly unknown[], options?: Options) => Answer;

/** The names of the arguments that settle how a call is made, as against what it calculates with. */
export function isOption(name: string): name is keyof Options {
  return name === "parameters" || name === "headers" || name === "lang";
}

/** A function that takes its inputs in order and its options by name. */
export function callOf(host: FunctionHost, { id, parameters }: FunctionDefinition): Call {
  return (inputs, options = {}) => {
    let next = 0;
    const args = parameters.map(({ name }) => (isOption(name) ? (options[name] ?? null) : (inputs[next++] ?? null)));
    const reply = host.call(id, args);
    if ("error" in reply) return reply;
    return Array.isArray(reply.value) ? (reply.value as unknown[][]) : [[reply.value]];
  };
}

export function isError(cell: unknown): cell is ErrorReply {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

/** The inputs and options of the arguments of a call as they stand in a formula. */
export function splitArguments(
  { parameters }: FunctionDefinition,
  args: readonly unknown[],
): { readonly inputs: readonly unknown[]; readonly options: Options } {
  const named = parameters.map(({ name }, index) => [name, args[index] ?? null] as const);
  return {
    inputs: named.filter(([name]) => !isOption(name)).map(([, value]) => value),
    options: Object.fromEntries(named.filter(([name]) => isOption(name))),
  };
}

/**
 * What every =KAM.* function keeps to, whatever is in the cells: the checks of one call. The calls to check are made in
 * contract-calls.ts; the tests run some thousands for each function, `npm run fuzz` as many as asked for.
 */
import { CustomFunctionsError, ErrorCode } from "./custom-functions.ts";

export type Implementation = (...args: readonly unknown[]) => unknown;

/** A function and what the checks must know of it. */
export interface Subject {
  readonly call: Implementation;
  /** Place of the argument that asks for a language; -1 without one. */
  readonly languageAt: number;
  /** How many arguments come before the options, if each of their rows is answered by itself; else 0. */
  readonly rowArguments: number;
}

const { invalidValue, notAvailable, divisionByZero, invalidNumber } = ErrorCode;
const LEGAL: ReadonlySet<string> = new Set([invalidValue, notAvailable, divisionByZero, invalidNumber]);
const LONGEST_TEXT = 32_767;
const HAN = /\p{Script=Han}/u;

/** Calls a function and names everything that it does wrong; an empty list when all is as it should be. */
export function violations(subject: Subject, args: readonly unknown[]): readonly string[] {
  const before = JSON.stringify(args);
  const first = replyOf(subject.call, args);
  const shown = JSON.stringify(first);
  const found = [...faultsOf(first)];
  if (JSON.stringify(args) !== before) found.push("it changed its arguments");
  if (JSON.stringify(replyOf(subject.call, args)) !== shown) found.push("a second call gives another answer");
  if (JSON.stringify(replyOf(subject.call, args.map(otherBlanks))) !== shown)
    found.push("null and the empty text are not the same blank");
  if (first.thrown === undefined) found.push(...rowFaults(subject, args, first.value));
  if (errorsIn(first).length > 0 && !HAN.test(before)) found.push(...messageFaults(subject, args));
  return found;
}

/** What a function gave, or what it threw; never both. */
interface Reply {
  readonly value?: unknown;
  readonly thrown?: unknown;
}

function replyOf(call: Implementation, args: readonly unknown[]): Reply {
  try {
    return { value: call(...args) };
  } catch (thrown) {
    return { thrown };
  }
}

function faultsOf({ value, thrown }: Reply): readonly string[] {
  if (thrown !== undefined) return errorFaults(thrown);
  if (!Array.isArray(value) || value.length === 0) return ["its result is no range"];
  const rows = value as unknown[];
  const [head] = rows;
  if (!rows.every((row) => Array.isArray(row) && row.length > 0 && row.length === (head as unknown[]).length)) {
    return ["its result is not rectangular"];
  }
  return (rows as unknown[][]).flat().flatMap(cellFaults);
}

function cellFaults(cell: unknown): readonly string[] {
  if (typeof cell === "boolean") return [];
  if (typeof cell === "string") return cell.length > LONGEST_TEXT ? ["a text is longer than a cell holds"] : [];
  if (typeof cell === "number") return Number.isFinite(cell) ? [] : [`a cell holds ${String(cell)}`];
  return errorFaults(cell);
}

function errorFaults(error: unknown): readonly string[] {
  if (!(error instanceof CustomFunctionsError)) {
    return [`it breaks: ${error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}`];
  }
  return LEGAL.has(error.code) ? [] : [`${error.code} is no error that a function may return`];
}

// Excel delivers a blank as either, and an argument left out too.
function otherBlanks(argument: unknown): unknown {
  if (argument === null) return undefined;
  if (!Array.isArray(argument)) return argument ?? null;
  return (argument as unknown[][]).map((row) => row.map((cell) => (cell === "" ? null : (cell ?? ""))));
}

/** A row of a long call must be answered as it is alone, whatever stands in the others. */
function rowFaults({ call, rowArguments }: Subject, args: readonly unknown[], value: unknown): readonly string[] {
  const inputs = args.slice(0, rowArguments);
  const height = Math.max(1, ...inputs.map((argument) => (Array.isArray(argument) ? argument.length : 1)));
  const answers = value as unknown[][];
  const heads = answers.length - height;
  if (height === 1 || heads < 0 || heads > 1) return [];
  const row = Math.floor(height / 2);
  // Twice, because a call of one cell takes nothing for repeated.
  const alone = inputs.map((argument) =>
    Array.isArray(argument) && argument.length === height ? [argument[row], argument[row]] : argument,
  );
  const reply = replyOf(call, [...alone, ...args.slice(rowArguments)]);
  const answer = Array.isArray(reply.value) ? (reply.value as unknown[]).at(-1) : reply.thrown;
  return JSON.stringify(answer) === JSON.stringify(answers[heads + row])
    ? []
    : [`row ${String(row + 1)} is answered otherwise when it stands alone: ${JSON.stringify(answer)}`];
}

// Excel shows words beside these two only.
const WITH_WORDS: ReadonlySet<string> = new Set([invalidValue, notAvailable]);

/** In each language the messages are in that language. */
function messageFaults({ call, languageAt }: Subject, args: readonly unknown[]): readonly string[] {
  if (languageAt < 0) return [];
  return ["zh", "en"].flatMap((language) => {
    const words = errorsIn(replyOf(call, args.with(languageAt, language))).map(({ message }) => message);
    return words.flatMap((message) => {
      if (message === "") return [`an error without words in "${language}"`];
      return HAN.test(message) === (language === "zh") ? [] : [`"${message}" is not in the language "${language}"`];
    });
  });
}

function errorsIn({ value, thrown }: Reply): readonly CustomFunctionsError[] {
  const cells = thrown === undefined ? [value].flat(2) : [thrown];
  return cells.filter(
    (cell): cell is CustomFunctionsError => cell instanceof CustomFunctionsError && WITH_WORDS.has(cell.code),
  );
}

import { createContext, runInContext } from "node:vm";
import { CustomFunctionsError, ErrorCode } from "./custom-functions.ts";

/** A built functions.js with a stand-in for Excel around it. */
export interface FunctionHost {
  readonly ids: readonly string[];
  readonly call: (id: string, args: readonly unknown[]) => Reply;
}

/** What a cell would show: a value (a matrix when there are several), or an error with its message. */
export type Reply = { readonly value: unknown } | ErrorReply;

export interface ErrorReply {
  readonly error: string;
  readonly message: string;
}

/**
 * Runs the script as Excel would and collects the functions that it associates.
 * @param displayLanguage Excel's own, such as "zh-CN" or "en-US"
 */
export function loadFunctions(script: string, displayLanguage = "zh-CN"): FunctionHost {
  const functions = new Map<string, (...args: readonly unknown[]) => unknown>();
  const associate = (id: string, implementation: (...args: readonly unknown[]) => unknown) => {
    functions.set(id, implementation);
  };
  const context = { displayLanguage };
  const Office = {
    context,
    onReady: (callback: () => void) => {
      callback();
    },
  };
  runInContext(
    script,
    createContext({ CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode }, Office }),
  );

  return {
    ids: [...functions.keys()].sort(),
    call(id, args) {
      const implementation = functions.get(id);
      if (implementation === undefined) throw new Error(`There is no function ${id}`);
      try {
        return replyOf(implementation(...args));
      } catch (error) {
        if (error instanceof CustomFunctionsError) return errorReply(error);
        throw error;
      }
    },
  };
}

function replyOf(result: unknown): Reply {
  const cells = (result as unknown[][]).map((row) => row.map(cellOf));
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only === undefined) return { value: cells };
  return isErrorReply(only) ? only : { value: only };
}

function cellOf(cell: unknown): unknown {
  return cell instanceof CustomFunctionsError ? errorReply(cell) : cell;
}

function errorReply({ code, message }: CustomFunctionsError): ErrorReply {
  return { error: code, message };
}

function isErrorReply(cell: unknown): cell is ErrorReply {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

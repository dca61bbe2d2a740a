import { runInThisContext } from "node:vm";
import { CustomFunctionsError, ErrorCode } from "../../tools/custom-functions.ts";
import { bundleFunctions } from "../../tools/function-bundle.ts";
import type { FunctionDefinition } from "../../tools/functions.ts";

export type Call = (...args: readonly unknown[]) => unknown[][];

/** The functions as Excel runs them: the built script, in this very realm, so that no wrapper is measured. */
export async function bundledCalls(functions: readonly FunctionDefinition[]): Promise<ReadonlyMap<string, Call>> {
  const calls = new Map<string, Call>();
  const associate = (id: string, call: Call) => calls.set(id, call);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode } });
  runInThisContext(await bundleFunctions(functions));
  return calls;
}

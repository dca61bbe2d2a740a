import type { Batch } from "./wire/request.ts";

/** What the runtime reports to Excel for a call: a value, or that it failed with a code and a message. */
export interface CellResult {
  readonly value: unknown;
  readonly failed: boolean;
  readonly errorCode: number | null;
}

export interface FunctionCalls {
  readonly call: (id: string, args: readonly unknown[]) => Promise<CellResult>;
  /** Takes the results out of a request that brings some. */
  readonly take: (batch: Batch) => boolean;
}

// The flag of functions whose metadata say allowErrorForDataTypeAny.
const ALLOW_ERRORS = 4;

/** Calls custom functions through the runtime's own messages. */
export function createFunctionCalls(send: (message: object) => void): FunctionCalls {
  const waiting = new Map<number, (result: CellResult) => void>();
  let calls = 0;
  return {
    call(id, args) {
      calls += 1;
      const invocation = calls;
      const entry = [1, 1000, "", [invocation, id, args, "Plan!A1", ALLOW_ERRORS], invocation];
      const result = new Promise<CellResult>((resolve) => waiting.set(invocation, resolve));
      send({ type: 3, message: { entries: [entry] } });
      return result;
    },
    take({ Actions }) {
      const bringing = Actions.filter(({ Name }) => /SetInvocation/i.test(Name));
      for (const { ArgumentInfo } of bringing) {
        const results = (ArgumentInfo?.Arguments ?? []).flat() as InvocationResult[];
        for (const { id, value, failed = false, errorCode = null } of results) {
          waiting.get(id)?.({ value, failed, errorCode });
          waiting.delete(id);
        }
      }
      return bringing.length > 0;
    },
  };
}

interface InvocationResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { fail, type Outcome } from "#core/kernel/outcome.ts";
import { faultOf, type ExcelFault } from "../excel/excel-fault.ts";
import { useLanguage, useTexts } from "./texts.ts";

export interface Turn {
  readonly busy: boolean;
  /** Why the last one was refused, in words; null when it was done. */
  readonly refusal: string | null;
  /** Does one thing in Excel at a time; null when Excel refused, or while another one is done. */
  readonly act: <T>(work: () => Promise<Outcome<T, ExcelFault>>) => Promise<T | null>;
}

/** One thing after the other in Excel, with its refusals in words. */
export function useTurn(): Turn {
  const language = useLanguage();
  const { setUp } = useTexts();
  const [state, setState] = useState<Pick<Turn, "busy" | "refusal">>({ busy: false, refusal: null });
  return {
    ...state,
    async act(work) {
      if (state.busy) return null;
      setState({ busy: true, refusal: null });
      const result = await work().catch((error: unknown) => fail(faultOf(error, 0)));
      if (result.ok) {
        setState({ busy: false, refusal: null });
        return result.value;
      }
      const told = await import("../excel/describe-excel-fault.ts").catch(() => null);
      // Offline even the words may not come: the button works again all the same.
      const { what, next } = told?.describeExcelFault(result.fault, language) ?? { what: result.fault.code, next: "" };
      setState({ busy: false, refusal: setUp.refusal(what, next) });
      return null;
    },
  };
}

export function RefusalBar({ refusal }: Pick<Turn, "refusal">) {
  if (refusal === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{refusal}</MessageBarBody>
    </MessageBar>
  );
}

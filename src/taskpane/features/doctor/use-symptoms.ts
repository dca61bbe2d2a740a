import { useCallback, useEffect, useState } from "react";
import { aboutExcel } from "../../excel/about-excel.ts";
import { callFunction, loadFunctions } from "../../excel/call-function.ts";
import { kamCells } from "../../excel/kam-cells.ts";
import { usePane, type Pane } from "../../shared/pane.ts";
import { useTurn, type Turn } from "../../shared/use-turn.tsx";
import type { Symptoms } from "./doctor-view.ts";

// Put here by the build (vite.config.ts).
declare const KAM_VERSION: string;

interface Page {
  readonly kamFunctions?: "associated" | "no-excel";
}

const TRIAL = { id: "TIER", args: [80, 70, 50, 20].map((value) => [[value]]), result: "STRATEGIC" } as const;
const KEY = "doctor";

/** Looks at everything when the screen opens, and when it is asked to. */
export function useSymptoms(): Turn & { readonly symptoms: Symptoms | null; readonly look: () => Promise<void> } {
  const pane = usePane();
  const turn = useTurn();
  const [symptoms, setSymptoms] = useState<Symptoms | null>(null);
  const look = useCallback(async () => {
    const cells = await turn.act(() => kamCells(pane.run));
    const isOnline = await reaches("functions.json");
    await loadFunctions();
    setSymptoms(symptomsOf(pane, cells, isOnline));
  }, [pane, turn]);
  useEffect(() => {
    void look();
    // Once; afterwards by the button.
  }, []);
  return { ...turn, symptoms, look };
}

function symptomsOf({ workbook, book, records }: Pane, cells: Symptoms["cells"], isOnline: boolean): Symptoms {
  const page = globalThis as Page;
  const { read, hasParametersName } = workbook;
  const trial = callFunction(TRIAL.id, [...TRIAL.args, null, null]);
  const trouble = records.drafts.keep(KEY, KEY, null);
  records.drafts.discard(KEY);
  return {
    version: KAM_VERSION,
    excel: aboutExcel(globalThis),
    functions: page.kamFunctions ?? null,
    calculates: trial?.[0]?.[0] === TRIAL.result,
    isOnline,
    storage: trouble ?? "kept",
    tables: book?.tables.length ?? 0,
    mappingFault: !read.ok && read.fault.code !== "no-known-table",
    unread: read.ok ? read.value.book.issues.filter(({ severity }) => severity === "error").length : 0,
    hasParametersTable: book?.tables.some(({ found: { table } }) => table === "parameters") ?? false,
    hasParametersName,
    cells,
  };
}

/** Whether a file of the add-in's own can be had. */
async function reaches(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

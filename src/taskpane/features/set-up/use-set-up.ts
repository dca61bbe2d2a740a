import { useState } from "react";
import { fail, type Outcome } from "#core/kernel/outcome.ts";
import type { TableId } from "#workbook/contract.ts";
import type { MappingFile } from "#workbook/mapping-file.ts";
import type { makeTable } from "../../excel/create-tables.ts";
import { faultOf, type ExcelFault } from "../../excel/excel-fault.ts";
import { usePane } from "../../shared/pane.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import type { AbsentColumns } from "./set-up-view.ts";

/** What a person can have done to the workbook while setting it up. */
export interface SetUpActions {
  readonly create: (tables: readonly TableId[]) => Promise<void>;
  readonly add: (table: TableId, name: string, columns: readonly string[]) => Promise<void>;
  readonly makeTable: (place: Parameters<typeof makeTable>[1]) => Promise<void>;
  readonly nameParameters: (table: string) => Promise<void>;
  readonly saveMapping: (mapping: MappingFile) => Promise<void>;
  readonly enableSensitive: (purpose: string, absent: readonly AbsentColumns[]) => Promise<void>;
  readonly busy: boolean;
  /** Why the last one was refused, in words; null when it was done. */
  readonly refusal: string | null;
  /** The action that was done last. */
  readonly done: string | null;
}

type Work = () => Promise<Outcome<unknown, ExcelFault>>;

interface Turns extends Pick<SetUpActions, "busy" | "refusal" | "done"> {
  readonly act: (name: string, ...works: readonly Work[]) => Promise<void>;
}

/** One at a time; each is followed by a fresh reading of the workbook. */
function useTurns(): Turns {
  const { refresh } = usePane();
  const language = useLanguage();
  const { setUp } = useTexts();
  const [state, setState] = useState<Pick<SetUpActions, "busy" | "refusal" | "done">>(RESTING);

  async function act(name: string, ...works: readonly Work[]): Promise<void> {
    if (state.busy) return;
    setState({ ...RESTING, busy: true });
    for (const work of works) {
      const result = await work().catch((error: unknown) => fail(faultOf(error, 0)));
      if (result.ok) continue;
      const { describeExcelFault } = await import("../../excel/describe-excel-fault.ts");
      const { what, next } = describeExcelFault(result.fault, language);
      setState({ ...RESTING, refusal: setUp.refusal(what, next) });
      return;
    }
    await refresh();
    setState({ ...RESTING, done: name });
  }
  return { ...state, act };
}

const RESTING = { busy: false, refusal: null, done: null } as const;

const work = () => import("./set-up-work.ts");

export function useSetUp(): SetUpActions {
  const { run, workbook } = usePane();
  const language = useLanguage();
  const { act, ...state } = useTurns();
  const withSensitive = workbook.sensitivePurpose !== null;
  const addTo = async (name: string, table: TableId, columns: readonly string[]) =>
    (await work()).addNew(run, name, { table, columns }, language);
  return {
    ...state,
    create: (tables) => act("create", async () => (await work()).createNew(run, { tables, language, withSensitive })),
    add: (table, name, columns) => act("add", () => addTo(name, table, columns)),
    makeTable: (place) => act("makeTable", async () => (await work()).makeTable(run, place)),
    nameParameters: (table) => act("name", async () => (await work()).nameParameters(run, table)),
    saveMapping: (mapping) => act("mapping", async () => (await work()).writeMapping(run, mapping)),
    enableSensitive: (purpose, absent) =>
      act(
        "sensitive",
        ...absent.map(
          ({ name, table, columns }) =>
            () =>
              addTo(name, table, columns),
        ),
        async () => (await work()).writePurpose(run, purpose),
      ),
  };
}

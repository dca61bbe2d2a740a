import { useCallback, useMemo, useState } from "react";
import { ID_LETTERS, recordId } from "#workbook/save/record-id.ts";
import { excelGateway } from "../excel/save-gateway.ts";
import type { RunExcel } from "../excel/run-excel.ts";
import type { WorkbookIdentity } from "../excel/workbook-identity.ts";
import { draftsOf } from "../save/drafts.ts";
import { outboxIn } from "../save/outbox.ts";
import type { PaneStore } from "../save/pane-store.ts";
import { createSaver, type Saver } from "../save/saver.ts";
import type { Records, SavedNotice } from "../shared/pane.ts";

const ME = "me";

interface RecordsOptions {
  readonly run: RunExcel;
  readonly store: PaneStore;
  readonly identity: WorkbookIdentity;
  /** Reads the workbook anew after a save. */
  readonly refresh: () => Promise<void>;
}

export interface WorkbookRecords {
  readonly records: Records;
  readonly saver: Saver;
  readonly notice: SavedNotice | null;
  readonly clearNotice: () => void;
}

/** The way of records into one workbook: a saver of its own for each workbook, since drafts belong to theirs. */
export function useRecords(options: RecordsOptions): WorkbookRecords {
  const { run, store, identity, refresh } = options;
  const [notice, setNotice] = useState<SavedNotice | null>(null);
  // A reading gives a new object each time; the workbook is another one when its name or numbers are others.
  const key = [identity.file, ...identity.ids].join("\n");
  const parts = useMemo(() => recordsOf({ run, store, identity, refresh }, setNotice), [run, store, key, refresh]);
  const clearNotice = useCallback(() => {
    setNotice(null);
  }, []);
  return { ...parts, notice, clearNotice };
}

function recordsOf(
  { run, store, identity, refresh }: RecordsOptions,
  tell: (notice: SavedNotice | null) => void,
): Pick<WorkbookRecords, "records" | "saver"> {
  const now = () => Date.now();
  const saver = createSaver({ gateway: excelGateway(run, newId), outbox: outboxIn(store), workbook: identity, now });
  const drafts = draftsOf(store, identity, now);
  const records: Records = {
    async save(requests) {
      tell(null);
      const report = await saver.save(requests);
      await refresh();
      return report;
    },
    drafts,
    waiting: () => saver.waiting().entries.length,
    forget: (text) => {
      const holds = (kept: unknown) => JSON.stringify(kept).includes(text);
      const { here, ofCopies } = drafts.list();
      for (const draft of [...here, ...ofCopies].filter(holds)) drafts.discard(draft.id);
      for (const entry of saver.waiting().entries.filter(holds)) saver.dismiss(entry.id);
    },
    newId,
    newRecordId: (table) => recordId(table, crypto.getRandomValues(new Uint8Array(ID_LETTERS))),
    me: { name: () => store.get(ME) ?? "", remember: (name) => void store.set(ME, name) },
    tell,
  };
  return { records, saver };
}

const newId = (): string => crypto.randomUUID();

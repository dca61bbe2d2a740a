import type { Outcome } from "#core/kernel/outcome.ts";
import type { LeftAlone } from "#workbook/save/plan-save.ts";
import { STEPS, type Steps } from "#workbook/save/save-records.ts";
import type { SaveOutcome } from "#workbook/save/save-outcome.ts";
import type { SaveRecord } from "#workbook/save/save-record.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { ExcelFault } from "../excel/excel-fault.ts";
import type { WorkbookIdentity } from "../excel/workbook-identity.ts";
import { KEPT_VERSION, type Listed } from "./kept-entries.ts";
import type { Outbox, OutboxEntry, OutboxState } from "./outbox.ts";
import type { StoreTrouble } from "./pane-store.ts";
import { recheckEntries, type Rechecked } from "./recheck-entries.ts";
import { saveByTable } from "./save-by-table.ts";
import type { OpenTables, SaveGateway } from "./save-gateway.ts";
import { ownerOf, ownersOf } from "./workbook-owner.ts";

/** A record to save. The id is the form's, drawn when it was opened: a second click saves the same record. */
export interface SaveRequest {
  readonly id: string;
  readonly target: SaveTarget;
  readonly record: SaveRecord;
}

export interface SaveReport {
  /** What became of each request, or why Excel could not be reached; the requests are kept then. */
  readonly result: Outcome<readonly SaveOutcome[], ExcelFault>;
  /** Why the browser does not keep the outbox; the pane does, as long as it is open. Null when the browser keeps it. */
  readonly trouble: StoreTrouble | null;
}

export interface Saver {
  /** Saves in one turn, so that one Ctrl+Z takes it back. Never rejects, and never forgets a request that is not saved. */
  readonly save: (requests: readonly SaveRequest[]) => Promise<SaveReport>;
  /** Looks again at what was saved: when the pane opens, and `RECHECK_AFTER_MS` after a save. */
  readonly recheck: (targets: readonly SaveTarget[]) => Promise<Outcome<readonly Rechecked[], ExcelFault>>;
  /** What is not confirmed yet, the oldest first. */
  readonly waiting: () => Listed<OutboxEntry>;
  /** Forgets a request because the person says so. */
  readonly dismiss: (id: string) => void;
}

export interface SaverParts {
  readonly gateway: SaveGateway;
  readonly outbox: Outbox;
  readonly workbook: WorkbookIdentity;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  readonly steps?: Steps;
}

export function createSaver({ gateway, outbox, workbook: opened, now, steps = STEPS }: SaverParts): Saver {
  let workbook = opened;
  const underWay = new Map<string, Promise<SaveReport>>();

  const entryOf = ({ id, target, record }: SaveRequest, state: OutboxState): OutboxEntry => {
    const { table, sheet, name } = target;
    const own = { version: KEPT_VERSION, id, owner: ownerOf(workbook), file: workbook.file, at: now() } as const;
    return { ...own, table, place: { sheet, name }, record, state };
  };
  const keep = (requests: readonly SaveRequest[], state: OutboxState) =>
    requests.map((request) => outbox.put(entryOf(request, state))).find((trouble) => trouble !== null) ?? null;

  async function settleIdentity(tables: OpenTables): Promise<void> {
    if (workbook.id !== null) return;
    const before = ownersOf(workbook);
    workbook = await tables.identity();
    // What waited under the file's name now has a number to wait under.
    for (const entry of outbox.list(before).entries) {
      outbox.put({ ...entry, owner: ownerOf(workbook) });
      outbox.remove(entry);
    }
  }

  /** An older save of the same record is looked at again only for the fields that this one has not changed. */
  function supersede({ id, target, record }: SaveRequest): void {
    for (const entry of outbox.list(ownersOf(workbook)).entries) {
      const isSame = entry.table === target.table && entry.record.recordId === record.recordId;
      if (entry.id === id || !isSame || record.recordId === null || entry.state !== "unconfirmed") continue;
      const left = Object.entries(entry.record.mine).filter(([column]) => !(column in record.mine));
      if (left.length === 0) outbox.remove(entry);
      else outbox.put({ ...entry, record: { ...entry.record, mine: Object.fromEntries(left) } });
    }
  }

  async function saveNow(requests: readonly SaveRequest[]): Promise<SaveReport> {
    const trouble = keep(requests, "pending");
    const result = await gateway.turn(
      async (tables) => {
        await settleIdentity(tables);
        return saveByTable(tables, requests, { steps, keep: (request) => keep([request], "pending") });
      },
      { writes: true },
    );
    if (!result.ok) return { result, trouble };
    requests.forEach((request, at) => {
      const outcome = result.value[at];
      if (outcome?.status === "saved") {
        const written = asWritten(request, outcome.left);
        supersede(written);
        keep([written], "unconfirmed");
      }
      if (outcome?.status === "conflict") keep([request], "conflict");
    });
    return { result, trouble };
  }

  return {
    save(requests) {
      const key = requests.map(({ id }) => id).join(" ");
      const running = underWay.get(key);
      if (running !== undefined) return running;
      const saving = saveNow(requests).finally(() => underWay.delete(key));
      underWay.set(key, saving);
      return saving;
    },
    recheck: (targets) => recheckEntries({ gateway, outbox, now }, ownersOf(workbook), targets),
    waiting: () => outbox.list(ownersOf(workbook)),
    dismiss(id) {
      for (const entry of outbox.list(ownersOf(workbook)).entries) if (entry.id === id) outbox.remove(entry);
    },
  };
}

/** The request with the fields that are to be found again: what was left to somebody else is not ours any more. */
function asWritten(request: SaveRequest, { kept, calculated }: LeftAlone): SaveRequest {
  const left = new Set([...kept, ...calculated]);
  const mine = Object.fromEntries(Object.entries(request.record.mine).filter(([column]) => !left.has(column)));
  return { ...request, record: { ...request.record, mine } };
}

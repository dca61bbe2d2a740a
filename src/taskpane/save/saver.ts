import { ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Steps } from "#workbook/save/save-records.ts";
import type { SaveOutcome } from "#workbook/save/save-outcome.ts";
import type { SaveRecord } from "#workbook/save/save-record.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { ExcelFault } from "../excel/excel-fault.ts";
import type { WorkbookIdentity } from "../excel/workbook-identity.ts";
import { KEPT_VERSION, type Listed } from "./kept-entries.ts";
import type { Outbox, OutboxEntry, OutboxState } from "./outbox.ts";
import type { StoreTrouble } from "./pane-store.ts";
import type { Rechecked } from "./recheck-entries.ts";
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

export function createSaver({ gateway, outbox, workbook, now, steps }: SaverParts): Saver {
  const desk: Desk = { gateway, outbox, workbook, now, ...(steps === undefined ? {} : { steps }) };
  const underWay = new Map<string, Promise<SaveReport>>();
  return {
    save(requests) {
      const key = requests.map(({ id }) => id).join(" ");
      const running = underWay.get(key);
      if (running !== undefined) return running;
      const saving = saveNow(desk, requests).finally(() => underWay.delete(key));
      underWay.set(key, saving);
      return saving;
    },
    async recheck(targets) {
      // Most openings of the pane find nothing to look at again.
      if (!waitingOn(desk).entries.some(({ state }) => state === "unconfirmed")) return ok([]);
      const { recheckEntries } = await import("./recheck-entries.ts");
      return recheckEntries(desk, ownersOf(desk.workbook), targets);
    },
    waiting: () => waitingOn(desk),
    dismiss(id) {
      for (const entry of waitingOn(desk).entries) if (entry.id === id) outbox.remove(entry);
    },
  };
}

/**
 * How rows are found, merged and checked comes with the first form, and is awaited inside a turn: were it not to come, the
 * save would be in the outbox already and the turn would end as any that Excel refuses.
 */
export function savingParts() {
  return import("./save-by-table.ts");
}

interface Desk extends SaverParts {
  /** Changes once: when the workbook gets its number. */
  workbook: WorkbookIdentity;
}

const waitingOn = ({ outbox, workbook }: Desk) => outbox.list(ownersOf(workbook));

async function saveNow(desk: Desk, asked: readonly SaveRequest[]): Promise<SaveReport> {
  const before = waitingOn(desk).entries;
  const known = new Map(asked.map((request) => [request.id, withTwins(request, before)]));
  const requests = [...known.values()];
  const trouble = keep(desk, requests, "pending");
  const result = await desk.gateway.turn(
    async (tables) => {
      const { saveByTable } = await savingParts();
      await settleIdentity(desk, tables);
      const { steps } = desk;
      // Excel may have this done again, and what the first time learnt holds.
      return saveByTable(tables, [...known.values()], {
        ...(steps === undefined ? {} : { steps }),
        keep: (request) => {
          known.set(request.id, request);
          keep(desk, [request], "pending");
        },
      });
    },
    { writes: true },
  );
  if (!result.ok) return { result, trouble };
  const parts = await savingParts();
  requests.forEach((request, at) => {
    const outcome = result.value[at];
    if (outcome?.status === "saved") {
      const written = parts.writtenRequest(known.get(request.id) ?? request, outcome.left);
      keep(desk, [parts.supersede(desk.outbox, waitingOn(desk).entries, written)], "unconfirmed");
    }
    if (outcome?.status === "conflict") keep(desk, [request], "conflict");
  });
  return { result, trouble };
}

function keep(desk: Desk, requests: readonly SaveRequest[], state: OutboxState): StoreTrouble | null {
  const { workbook, now, outbox } = desk;
  const troubles = requests.map(({ id, target: { table, sheet, name }, record }) => {
    const own = { version: KEPT_VERSION, id, owner: ownerOf(workbook), file: workbook.file, at: now() } as const;
    return outbox.put({ ...own, table, place: { sheet, name }, record, state });
  });
  return troubles.find((trouble) => trouble !== null) ?? null;
}

async function settleIdentity(desk: Desk, tables: OpenTables): Promise<void> {
  if (desk.workbook.id !== null) return;
  const before = waitingOn(desk).entries;
  desk.workbook = await tables.identity();
  // What waited under the file's name now has a number to wait under.
  for (const entry of before) {
    desk.outbox.put({ ...entry, owner: ownerOf(desk.workbook) });
    desk.outbox.remove(entry);
  }
}

/** A record without a number is found by how many rows said the same before it was first written; the outbox remembers. */
function withTwins(request: SaveRequest, kept: readonly OutboxEntry[]): SaveRequest {
  const twins = request.record.twins ?? kept.find(({ id }) => id === request.id)?.record.twins ?? null;
  return { ...request, record: { ...request.record, twins } };
}

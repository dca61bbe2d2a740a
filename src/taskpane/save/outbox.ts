import { TABLE_IDS, type TableId } from "#workbook/contract.ts";
import type { SaveRecord } from "#workbook/save/save-record.ts";
import { keptEntries, type Kept, type KeptEntries } from "./kept-entries.ts";
import type { PaneStore } from "./pane-store.ts";

/**
 * What is known of a save. `pending`: not known to be written · `unconfirmed`: written and read again, to be looked at once
 * more · `conflict`: waits for a choice · `lost`: was written and is not there any more, or says something else. What is
 * confirmed leaves the outbox.
 */
export type OutboxState = "pending" | "unconfirmed" | "conflict" | "lost";

/** A record on its way into the workbook; it is here before Excel is touched, and until a later look has confirmed it. */
export interface OutboxEntry extends Kept {
  readonly table: TableId;
  /** Where the table stood: sheet, and the Excel Table's name. */
  readonly place: { readonly sheet: string; readonly name: string | null };
  readonly record: SaveRecord;
  readonly state: OutboxState;
}

/** Co-authors' changes have usually been merged by then. */
export const RECHECK_AFTER_MS = 60_000;

export type Outbox = KeptEntries<OutboxEntry>;

export function outboxIn(store: PaneStore): Outbox {
  return keptEntries(store, "outbox", isOutboxEntry);
}

const STATES: ReadonlySet<unknown> = new Set<OutboxState>(["pending", "unconfirmed", "conflict", "lost"]);

const ACTIONS: ReadonlySet<unknown> = new Set<SaveRecord["action"]>(["new", "edit"]);

function isOutboxEntry(value: Kept): value is OutboxEntry {
  const { table, place, record, state } = value as { readonly [Key in keyof OutboxEntry]?: unknown };
  return STATES.has(state) && TABLE_IDS.some((id) => id === table) && isPlace(place) && isRecord(record);
}

const isPlace = (place: unknown) => isObject(place) && typeof place["sheet"] === "string";

function isRecord(record: unknown): boolean {
  if (!isObject(record) || !ACTIONS.has(record["action"])) return false;
  const { recordId, base, mine, choices } = record;
  return (recordId === null || typeof recordId === "string") && [base, mine, choices].every(isObject);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

import { encodeCell, isSameCell } from "#workbook/save/encode-cell.ts";
import { nameAfter } from "#workbook/save/locate-records.ts";
import type { LeftAlone } from "#workbook/save/plan-save.ts";
import type { Outbox, OutboxEntry } from "./outbox.ts";
import type { SaveRequest } from "./saver.ts";

/** The request with the fields that are to be found again: what was left to somebody else is not ours any more. */
export function writtenRequest(request: SaveRequest, { kept, calculated }: LeftAlone): SaveRequest {
  const left = new Set([...kept, ...calculated]);
  const mine = Object.fromEntries(Object.entries(request.record.mine).filter(([column]) => !left.has(column)));
  return { ...request, record: { ...request.record, mine } };
}

/**
 * What is to be found again of a save, with what older ones of the same record still lack. These are looked at again only
 * for the fields that this one has not changed; where no number that stays tells them to be one record, with this one.
 */
export function supersede(outbox: Outbox, entries: readonly OutboxEntry[], request: SaveRequest): SaveRequest {
  const { id, target, record } = request;
  const isOne = record.recordId === null || nameAfter(record, target) !== record.recordId;
  let { mine } = record;
  for (const entry of entries) {
    if (entry.id === id || entry.table !== target.table || entry.state !== "unconfirmed") continue;
    if (!isSame(entry, request)) continue;
    const left = Object.fromEntries(Object.entries(entry.record.mine).filter(([column]) => !(column in mine)));
    if (isOne) mine = { ...left, ...mine };
    if (isOne || Object.keys(left).length === 0) outbox.remove(entry);
    else outbox.put({ ...entry, record: { ...entry.record, mine: left } });
  }
  return { ...request, record: { ...record, mine } };
}

/** Whether a save goes on with the record of an older one: by its number, and only without one by what the row said. */
function isSame(entry: OutboxEntry, request: SaveRequest): boolean {
  const { record, target } = request;
  if (record.recordId === null) return saysAsBefore(entry, request);
  return entry.record.recordId === record.recordId || nameAfter(entry.record, target) === record.recordId;
}

/** Whether the row that a change began with says what an older save has written. */
function saysAsBefore({ record: older }: OutboxEntry, { target, record }: SaveRequest): boolean {
  if (older.recordId !== null || record.action === "new") return false;
  return target.columns.every((column) => {
    const value = older.mine[column.id];
    const cell = record.base[column.id] ?? null;
    if (value === undefined) return older.action === "new" || isSameCell(older.base[column.id] ?? null, cell);
    const encoded = encodeCell(value, column, "General");
    return encoded.ok && isSameCell(encoded.value.shown, cell);
  });
}

import { ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Recheck } from "#workbook/save/recheck.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { ExcelFault } from "../excel/excel-fault.ts";
import { RECHECK_AFTER_MS, type Outbox, type OutboxEntry } from "./outbox.ts";
import type { SaveGateway } from "./save-gateway.ts";

export interface Rechecked {
  readonly entry: OutboxEntry;
  readonly found: Recheck;
}

interface RecheckParts {
  readonly gateway: SaveGateway;
  readonly outbox: Outbox;
  readonly now: () => number;
}

/** Looks again at every save of a minute ago or more that is not confirmed. Confirmed ones leave the outbox, the others stay and are told. */
export async function recheckEntries(
  { gateway, outbox, now }: RecheckParts,
  owners: readonly string[],
  targets: readonly SaveTarget[],
): Promise<Outcome<readonly Rechecked[], ExcelFault>> {
  // Too early a look would confirm what merging may still lose.
  const isDue = ({ state, at }: OutboxEntry) => state === "unconfirmed" && now() - at >= RECHECK_AFTER_MS;
  const open = outbox.list(owners).entries.filter(isDue);
  if (open.length === 0) return ok([]);
  const looked = await gateway.turn(
    async ({ open: openTable }) => {
      const { recheckRecords } = await import("#workbook/save/recheck.ts");
      const found: Rechecked[] = [];
      for (const { target, entries } of byTarget(open, targets)) {
        const records = entries.map(({ record }) => record);
        const checks = await recheckRecords(openTable(target), target, records);
        entries.forEach((entry, at) => {
          const check = checks.ok ? checks.value[at] : undefined;
          const fault = checks.ok ? null : checks.fault;
          found.push({ entry, found: check ?? { status: "open", fault: fault ?? gone(target) } });
        });
      }
      return found;
    },
    { writes: false },
  );
  if (!looked.ok) return looked;
  for (const { entry, found } of looked.value) {
    if (found.status === "confirmed") outbox.remove(entry);
    if (found.status === "lost" || found.status === "changed") outbox.put({ ...entry, state: "lost", at: now() });
  }
  return looked;
}

const gone = ({ table, sheet }: SaveTarget) => ({ code: "table-gone", table, sheet }) as const;

interface Group {
  readonly target: SaveTarget;
  readonly entries: OutboxEntry[];
}

/** The entries with the place where their table stands now: where it stood, else where the contract's table is found. */
function byTarget(entries: readonly OutboxEntry[], targets: readonly SaveTarget[]): readonly Group[] {
  const groups = new Map<SaveTarget, OutboxEntry[]>();
  for (const entry of entries) {
    const same = targets.filter(({ table }) => table === entry.table);
    const target =
      same.find(({ sheet, name }) => name === entry.place.name && sheet === entry.place.sheet) ??
      same.find(({ name }) => name !== null && name === entry.place.name) ??
      same[0];
    if (target !== undefined) groups.set(target, [...(groups.get(target) ?? []), entry]);
  }
  return [...groups].map(([target, own]) => ({ target, entries: own }));
}

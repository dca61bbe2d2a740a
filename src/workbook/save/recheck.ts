import { map, type Outcome } from "#core/kernel/outcome.ts";
import { rowsOf, seeRecords } from "./locate-records.ts";
import { planSave } from "./plan-save.ts";
import type { SaveFault } from "./save-fault.ts";
import type { SaveRecord } from "./save-record.ts";
import type { SaveTarget } from "./save-target.ts";
import type { TableAccess } from "./table-access.ts";

/** What a later look finds of a saved record. */
export type Recheck =
  | { readonly status: "confirmed" }
  /** The row is not there any more. */
  | { readonly status: "lost" }
  /** It is there and says something else in these columns, or stands twice: somebody changed it, or merging did. */
  | { readonly status: "changed"; readonly headers: readonly string[] }
  /** Nobody can tell now; the next look may. */
  | { readonly status: "open"; readonly fault: SaveFault };

/** Looks again at saved records, without writing anything. */
export async function recheckRecords(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
): Promise<Outcome<readonly Recheck[], SaveFault>> {
  const seen = await seeRecords(access, target, records, { peek: null, rowsFor: rowsOf });
  return map(seen, ({ look, records: found }) =>
    records.map((record, at): Recheck => {
      const one = found[at];
      if (one === undefined || (!one.ok && one.fault.code === "record-gone")) return { status: "lost" };
      if (!one.ok && one.fault.code === "record-twice") return changed(Object.keys(record.mine), target);
      if (!one.ok) return { status: "open", fault: one.fault };
      if (one.value.found === null) return { status: "lost" };
      const plan = planSave(record, one.value.columns, one.value.found, look);
      if (!plan.ok) return { status: "open", fault: plan.fault };
      const ids =
        plan.value.kind === "conflict"
          ? plan.value.conflicts.map(({ column }) => column)
          : [
              ...plan.value.left.kept,
              ...(plan.value.kind === "write" ? plan.value.cells : []).map(({ columnId }) => columnId),
            ];
      if (ids.length === 0) return { status: "confirmed" };
      return changed(ids, target);
    }),
  );
}

function changed(ids: readonly string[], { columns }: SaveTarget): Recheck {
  const headers = new Map(columns.map(({ id, cell }) => [id, cell]));
  return { status: "changed", headers: ids.map((id) => headers.get(id) ?? id) };
}

import { saveRecords, type Steps } from "#workbook/save/save-records.ts";
import { stopped, type SaveOutcome } from "#workbook/save/save-outcome.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { OpenTables } from "./save-gateway.ts";
import type { SaveRequest } from "./saver.ts";

export { supersede, writtenRequest } from "./same-record.ts";

interface ByTableOptions {
  readonly steps?: Steps;
  /** Keeps a request that has learnt something that the next attempt must know. */
  readonly keep: (request: SaveRequest) => void;
}

/** Saves requests table by table, in the order in which the tables come first; the outcomes are in the requests' order. */
export async function saveByTable(
  tables: OpenTables,
  requests: readonly SaveRequest[],
  { keep, ...options }: ByTableOptions,
): Promise<readonly SaveOutcome[]> {
  const outcomes = new Map<string, SaveOutcome>();
  for (const group of groupsOf(requests)) {
    const [first] = group;
    if (first === undefined) continue;
    const records = group.map(({ record }) => record);
    const saved = await saveRecords(tables.open(first.target), first.target, records, {
      ...options,
      onTwins: (record, twins) => {
        const request = group.find((one) => one.record === record);
        if (request !== undefined) keep({ ...request, record: { ...record, twins } });
      },
    });
    group.forEach(({ id }, at) => {
      const outcome = saved[at];
      if (outcome !== undefined) outcomes.set(id, outcome);
    });
  }
  return requests.map(
    ({ id, target }) => outcomes.get(id) ?? stopped({ code: "not-found-after", sheet: target.sheet }),
  );
}

function groupsOf(requests: readonly SaveRequest[]): readonly (readonly SaveRequest[])[] {
  const groups = new Map<string, SaveRequest[]>();
  for (const request of requests) {
    const key = placeKey(request.target);
    groups.set(key, [...(groups.get(key) ?? []), request]);
  }
  return [...groups.values()];
}

export function placeKey({ sheet, name }: Pick<SaveTarget, "sheet" | "name">): string {
  return JSON.stringify([name ?? null, sheet]);
}

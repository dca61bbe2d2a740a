import fc from "fast-check";
import type { Choice } from "#workbook/save/save-record.ts";
import type { MergePolicy } from "#test/workbook/save/sheet-model.ts";
import { columnPick, disturbance } from "./disturbances.ts";

/* What people do to a table and what happens to them meanwhile, at random. */

const CODES = [
  "InvalidOperationInCellEditMode",
  "GeneralException",
  "AccessDenied",
  "RequestAborted",
  "Conflict",
  "不认识",
];

const pick = fc.nat({ max: 50 });
const change = fc.record({ column: columnPick, value: pick });
const trouble = fc.oneof(
  fc.record({ kind: fc.constant("refuse" as const), code: fc.constantFrom(...CODES), applied: fc.boolean() }),
  fc.constant({ kind: "swallow" as const }),
  fc.record({ kind: fc.constant("meanwhile" as const), act: disturbance }),
);

export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("new" as const), value: pick }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("open" as const),
      row: pick,
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      ...{
        do: fc.constant("save" as const),
        form: pick,
        choice: fc.constantFrom<Choice | null>("mine", "theirs", null),
      },
      ...{ clicks: fc.constantFrom(1, 1, 1, 2), at: fc.nat({ max: 5 }), trouble: fc.option(trouble, { freq: 2 }) },
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("here" as const), what: disturbance }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("there" as const), what: disturbance }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reopen" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("toggle" as const),
      what: fc.constantFrom("hasTotals", "autoExpand", "isProtected", "isFiltered"),
    }),
  },
);

export const sequence = fc.record({
  policy: fc.constantFrom<MergePolicy>("cell", "rejected", "shifted"),
  acts: fc.array(act, { minLength: 2, maxLength: 30, size: "max" }),
});
export type Sequence = typeof sequence extends fc.Arbitrary<infer T> ? T : never;

export type Change = Extract<Act, { readonly do: "open" }>["changes"][number];

export type SaveAct = Extract<Act, { readonly do: "save" }>;

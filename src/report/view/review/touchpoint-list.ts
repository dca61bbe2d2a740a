import { LAST_SERIAL, type SerialDate } from "#core/calendar/serial-date.ts";
import { TOUCHPOINT_KINDS, type TouchpointKind } from "#core/codes/performance.ts";
import type { TouchpointState } from "#core/codes/results/team.ts";
import { touchpoint, touchpointState } from "#core/coverage/touchpoint.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

/** A key meeting of an account, as it was entered or as it follows from a signing. */
export interface PlannedTouchpoint {
  readonly kind: TouchpointKind;
  /** Null where a meeting was entered without the signing that it counts from. */
  readonly signed: SerialDate | null;
  /** The contracts signed on that day: one meeting is held about all of them. */
  readonly contracts: readonly Row<"contracts">[];
  readonly date: SerialDate;
  /** Nobody has agreed on the day: it is calculated. */
  readonly calculated: boolean;
  readonly held: SerialDate | null;
  readonly state: TouchpointState;
  readonly entered: Row<"touchpoints"> | null;
}

/** Every touchpoint of every signing up to a day, by date. */
export function touchpointList(
  account: Account,
  asOf: SerialDate,
  parameters: Parameters,
): readonly PlannedTouchpoint[] {
  const contracts = account.contracts.filter(
    ({ signDate, state }) => signDate !== null && signDate <= asOf && state !== "DRAFT" && state !== "TERMINATED",
  );
  const rows = account.touchpoints.map((row) => ({ row, signed: signingOf(row, contracts) }));
  const signings = new Set(
    [...contracts.map(({ signDate }) => signDate), ...rows.map(({ signed }) => signed)].filter((day) => day !== null),
  );
  const counted = [...signings].flatMap((signed) =>
    TOUCHPOINT_KINDS.flatMap((kind) => {
      const entered = rows.findLast((one) => one.signed === signed && one.row.kind === kind)?.row ?? null;
      const due = touchpoint(kind, signed, parameters);
      const date = entered?.planned ?? (due.ok ? due.value.date : null);
      const ofDay = contracts.filter(({ signDate }) => signDate === signed);
      return date === null ? [] : [planned({ kind, signed, contracts: ofDay, date, entered }, asOf, parameters)];
    }),
  );
  const alone = rows.flatMap(({ row, signed }) =>
    signed !== null || row.planned === null
      ? []
      : [planned({ kind: row.kind, signed, contracts: [], date: row.planned, entered: row }, asOf, parameters)],
  );
  return [...counted, ...alone].sort((one, other) => one.date - other.date);
}

/** Those within the days to prepare for that were not held, the nearest first; else the next one. */
export function touchpointsToReview(
  list: readonly PlannedTouchpoint[],
  asOf: SerialDate,
  parameters: Parameters,
): readonly PlannedTouchpoint[] {
  const days = parameters["touchpoint.reviewDays"];
  const away = ({ date }: PlannedTouchpoint) => Math.abs(date - asOf);
  const open = list.filter(({ state }) => state !== "HELD");
  const near = open.filter((one) => away(one) <= days).toSorted((one, other) => away(one) - away(other));
  return near.length > 0 ? near : open.filter(({ date }) => date > asOf).slice(0, 1);
}

type Known = Pick<PlannedTouchpoint, "kind" | "signed" | "contracts" | "date" | "entered">;

function planned(known: Known, asOf: SerialDate, parameters: Parameters): PlannedTouchpoint {
  const { date, entered } = known;
  const alert = Math.max(0, date - Math.round(parameters["touchpoint.alertDays"])) as SerialDate;
  const held = entered?.held ?? null;
  return {
    ...known,
    calculated: entered === null || entered.planned === null,
    held: held !== null && held <= asOf ? held : null,
    state: touchpointState({ date, alert }, held, asOf),
  };
}

function signingOf(
  { contract, signed }: Row<"touchpoints">,
  contracts: readonly Row<"contracts">[],
): SerialDate | null {
  const named = normalise(contract ?? "");
  const found =
    named === ""
      ? undefined
      : contracts.find(({ contractId, name }) => [contractId, name].some((one) => normalise(one ?? "") === named));
  return found?.signDate ?? signed;
}

/** The day after the last touchpoint of the same signing that was held, else the signing. */
export function sinceOf({ signed, date }: PlannedTouchpoint, list: readonly PlannedTouchpoint[]): SerialDate {
  const held = list.filter((one) => one.signed === signed && one.held !== null && one.held < date);
  return held.at(-1)?.held ?? signed ?? (Math.max(0, Math.min(date, LAST_SERIAL) - 365) as SerialDate);
}

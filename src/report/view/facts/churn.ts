import type { SerialDate } from "#core/calendar/serial-date.ts";
import { CHURN_SIGNALS, type ChurnSignal } from "#core/codes/results/retention.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { churnRisk, type ChurnRisk } from "#core/retention/churn-risk.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

/** The newest assessment of the danger of losing an account. */
export interface Churn {
  readonly row: Row<"churnSignals">;
  /** null where nothing of it is known. */
  readonly risk: ChurnRisk | null;
}

export function churnOf({ churnSignals }: Account, asOf: SerialDate, parameters: Parameters): Churn | null {
  const [row] = churnSignals
    .filter(({ assessed }) => assessed <= asOf)
    .toReversed()
    .sort((one, other) => other.assessed - one.assessed);
  if (row === undefined) return null;
  const levels = Object.fromEntries(CHURN_SIGNALS.map((signal) => [signal, row[signal]])) as Record<
    ChurnSignal,
    number | null
  >;
  const risk = churnRisk(levels, parameters);
  return { row, risk: risk.ok ? risk.value : null };
}

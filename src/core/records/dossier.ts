import { daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import type { DossierTab } from "../codes/results/retention.ts";
import { exceeds } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { completeness } from "./completeness.ts";

export interface TabEntries {
  readonly tab: DossierTab;
  /** Mandatory fields of the tab, each with whether it holds something. */
  readonly fields: readonly (readonly [field: string, filled: boolean])[];
  /** When somebody last changed the tab. */
  readonly updated: SerialDate | null;
}

export interface DossierCheck {
  /** Filled ÷ mandatory fields of all tabs, 0–1. */
  readonly share: number;
  readonly tabs: readonly {
    readonly tab: DossierTab;
    readonly share: number;
    readonly open: readonly string[];
    /** Days since it was changed; null when nobody knows. */
    readonly age: number | null;
    /** Older than `check.dossierDays`; null when its age is not known. */
    readonly stale: boolean | null;
  }[];
}

/**
 * Completeness and age of an account's dossier, tab by tab.
 * Fault: zero-denominator for a tab without mandatory fields.
 * @model REC-3
 * @origin own
 */
export function dossierCheck(
  tabs: readonly TabEntries[],
  today: SerialDate,
  parameters: Parameters,
): Outcome<DossierCheck> {
  const checked = all(
    tabs.map(({ tab, fields, updated }) =>
      map(completeness(fields), ({ share, open }) => {
        const age = updated === null ? null : daysBetween(updated, today);
        return { tab, share, open, age, stale: age === null ? null : exceeds(age, parameters["check.dossierDays"]) };
      }),
    ),
  );
  if (!checked.ok) return checked;
  const whole = completeness(tabs.flatMap(({ fields }) => fields));
  return map(whole, ({ share }) => ({ share, tabs: checked.value }));
}

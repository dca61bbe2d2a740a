import { completeness } from "./completeness.ts";

export interface PreparationItem {
  /** A column of the visit preparations, such as "goal". */
  readonly item: string;
  readonly mandatory: boolean;
  /** null is "nobody has said". */
  readonly ready: boolean | null;
}

export interface VisitReadiness {
  readonly ready: boolean;
  /** Mandatory items ready ÷ all of them, 0–1; null when nothing is mandatory. */
  readonly share: number | null;
  /** Mandatory items that are not ready, in their order. */
  readonly open: readonly string[];
  /** What would be good to have and is not there. */
  readonly optional: readonly string[];
}

/**
 * Whether a visit is prepared: every mandatory item is there.
 * @model REC-4
 * @origin own
 */
export function visitReadiness(items: readonly PreparationItem[]): VisitReadiness {
  const of = (mandatory: boolean) =>
    items.filter((item) => item.mandatory === mandatory).map(({ item, ready }) => [item, ready === true] as const);
  const checked = completeness(of(true));
  const optional = of(false).flatMap(([item, ready]) => (ready ? [] : [item]));
  if (!checked.ok) return { ready: true, share: null, open: [], optional };
  const { share, open } = checked.value;
  return { ready: open.length === 0, share, open, optional };
}

import { ADVANTAGE_KINDS, type AdvantageKind } from "../codes/deals.ts";
import { within } from "../kernel/guard.ts";
import { normalise } from "../kernel/normalise.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";

/** A benefit that the customer has of us, as a row of the value case. */
export interface Advantage {
  readonly kind: AdvantageKind;
  /** What it is; the same benefit under two kinds is booked once. */
  readonly benefit: string | null;
  /** Yuan per year; never counted for A6. */
  readonly annualValue: number | null;
  /** Whether the customer has confirmed it; null is not. */
  readonly confirmed: boolean | null;
  /** A6 only, 1–5. */
  readonly rating: number | null;
}

export interface AdvantageValue {
  /** Yuan per year that the customer has confirmed, and what we claim beside it. */
  readonly confirmed: number;
  readonly claimed: number;
  /** Both together, A1 to A5. */
  readonly byKind: readonly { readonly kind: AdvantageKind; readonly value: number }[];
  /** Ratings of the intangible benefits (A6), in the order of the rows. */
  readonly intangible: readonly number[];
  /** Places of rows, from 0, whose benefit another row books. */
  readonly repeated: readonly number[];
  /** Of rows of A1–A5 without an amount. */
  readonly unvalued: readonly number[];
  /** Of rows of A6 with an amount, which is left out. */
  readonly notCounted: readonly number[];
}

/**
 * Value of our advantages for the customer in a year, A1–A5 in yuan and A6 apart. Of rows with the same benefit the one
 * that is confirmed counts, then the smaller amount: nothing is promised twice.
 * Faults: out-of-range for an amount below 0 or a rating outside 1–5.
 * @model ADV-1
 * @origin seed for the six kinds, own for confirming and booking once
 */
export function advantageValue(advantages: readonly Advantage[]): Outcome<AdvantageValue> {
  return map(all(advantages.map(checked)), () => {
    const entries = advantages.map((advantage, row) => ({ ...advantage, row }));
    const intangible = entries.filter(({ kind }) => kind === "A6");
    const money = entries.filter(({ kind }) => kind !== "A6");
    const valued = money.flatMap((entry) =>
      entry.annualValue === null ? [] : [{ ...entry, value: entry.annualValue }],
    );
    const booked = bookOnce(valued);
    const counted = valued.filter((entry) => booked.has(entry));
    const sumOf = (counts: (entry: Entry) => boolean) =>
      counted.filter(counts).reduce((sum, { value }) => sum + value, 0);
    return {
      confirmed: sumOf(({ confirmed }) => confirmed === true),
      claimed: sumOf(({ confirmed }) => confirmed !== true),
      byKind: MONEY_KINDS.map((kind) => ({ kind, value: sumOf((entry) => entry.kind === kind) })),
      intangible: intangible.flatMap(({ rating }) => rating ?? []),
      repeated: valued.filter((entry) => !booked.has(entry)).map(({ row }) => row),
      unvalued: money.filter(({ annualValue }) => annualValue === null).map(({ row }) => row),
      notCounted: intangible.filter(({ annualValue }) => annualValue !== null).map(({ row }) => row),
    };
  });
}

const MONEY_KINDS = ADVANTAGE_KINDS.filter((kind) => kind !== "A6");

type Entry = Advantage & { readonly row: number; readonly value: number };

function checked({ kind, annualValue, rating }: Advantage): Outcome<number> {
  if (kind === "A6") return within("intangibleRating", rating ?? 1, 1, 5);
  return within("annualValue", annualValue ?? 0, 0, Infinity);
}

// A row that does not say what the benefit is stands for itself.
function bookOnce(entries: readonly Entry[]): ReadonlySet<Entry> {
  const booked = new Map<string | number, Entry>();
  for (const entry of entries) {
    const benefit = normalise(entry.benefit ?? "") || entry.row;
    const other = booked.get(benefit);
    if (other === undefined || isRather(entry, other)) booked.set(benefit, entry);
  }
  return new Set(booked.values());
}

function isRather(one: Entry, other: Entry): boolean {
  const [isSure, otherIsSure] = [one.confirmed === true, other.confirmed === true];
  if (isSure !== otherIsSure) return isSure;
  return one.value === other.value ? one.kind < other.kind : one.value < other.value;
}

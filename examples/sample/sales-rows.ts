import type { sales } from "#workbook/tables/sales.ts";
import { seeded } from "./seeded.ts";
import type { IsoDate, Rhythm, SalesLine, SampleAccount, SampleRow } from "./shapes.ts";

type SalesRow = SampleRow<typeof sales>;

const FIRST_YEAR = 2025;
/** January 2025 to June 2026. */
const MONTHS = 18;

// Weights of January to December; projects draw theirs, one invoice in every two months.
const RHYTHMS: Readonly<Record<Exclude<Rhythm, "projects">, readonly number[]>> = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  quarterly: [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1],
  yearEnd: [0.3, 0.2, 0.5, 0.5, 0.6, 0.8, 0.6, 0.7, 1, 1.6, 2.2, 3],
  spring: [0.5, 0.3, 1.8, 2, 1.5, 1, 0.8, 0.8, 0.9, 0.9, 0.8, 0.7],
};

/** The monthly rows of one account, in the order of its products and months; money to the next hundred yuan. */
export function salesRows(account: SampleAccount): readonly SalesRow[] {
  return account.sales.flatMap((line) => lineRows(account, line));
}

function lineRows({ customer, payment }: SampleAccount, line: SalesLine): readonly SalesRow[] {
  const random = seeded(`${customer.name.zh} ${line.product.zh}`);
  const noise = (spread: number) => 1 + spread * (2 * random() - 1);
  const billed = invoices(line, random).map((amount) => hundreds(amount * noise(0.06)));

  return Array.from({ length: MONTHS }, (_, index) => {
    const amount = billed[index] ?? 0;
    return {
      customer: customer.name,
      month: `${monthName(index)}-01` as IsoDate,
      product: line.product,
      amount,
      grossProfit: hundreds(amount * line.margin * noise(0.05)),
      collected: hundreds(paidMonth(billed, index - payment.months) * payment.share),
    };
  }).filter((row) => row.amount !== 0 || row.collected !== 0);
}

/** Exact amounts of the two years, before noise. */
function invoices(line: SalesLine, random: () => number): readonly number[] {
  const { from = "2025-01", until = "2026-12" } = line;
  return line.perYear.flatMap((perYear, year) => {
    const weights = line.rhythm === "projects" ? projectWeights(random) : RHYTHMS[line.rhythm];
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight, month) => {
      const name = monthName(12 * year + month);
      return name >= from && name <= until ? (perYear * weight) / sum : 0;
    });
  });
}

function projectWeights(random: () => number): readonly number[] {
  return Array.from({ length: 6 }).flatMap(() => {
    const weight = 0.7 + random() * 0.6;
    return random() < 0.5 ? [weight, 0] : [0, weight];
  });
}

// What was billed in late 2024 is taken to equal the same months of 2025.
function paidMonth(billed: readonly number[], index: number): number {
  return billed[index < 0 ? index + 12 : index] ?? 0;
}

function monthName(index: number): string {
  return `${FIRST_YEAR + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

function hundreds(money: number): number {
  return Math.round(money / 100) * 100;
}

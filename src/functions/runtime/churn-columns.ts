import type { ChurnSignal } from "#core/codes/results/retention.ts";
import { number, type Column } from "./column.ts";

type Ranges = readonly [
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
];

/** The eleven churn signals of a customer as columns, in the order of the table. */
export function churnColumns(...ranges: Ranges) {
  const [orders, strategyChange, walletChange, newSuppliers, openComplaints, satisfactionDrop, ...rest] = ranges;
  const [rivalFacts, priceGap, benchmarkGap, contactGap, paymentDelay] = rest;
  return {
    orders: number(orders),
    strategyChange: number(strategyChange),
    walletChange: number(walletChange),
    newSuppliers: number(newSuppliers),
    openComplaints: number(openComplaints),
    satisfactionDrop: number(satisfactionDrop),
    rivalFacts: number(rivalFacts),
    priceGap: number(priceGap),
    benchmarkGap: number(benchmarkGap),
    contactGap: number(contactGap),
    paymentDelay: number(paymentDelay),
  } satisfies Readonly<Record<ChurnSignal, Column<number | null>>>;
}

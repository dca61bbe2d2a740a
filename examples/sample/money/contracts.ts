import type { Bilingual } from "#workbook/define-table.ts";
import { both, same } from "../both.ts";
import { AS_OF, daysAfter } from "../days.ts";
import { accountOf, customer } from "../names.ts";
import { opportunityRows } from "../opportunity-rows.ts";
import { products } from "../products.ts";
import type { IsoDate, Rows, SampleRow } from "../shapes.ts";
import type { contracts } from "#workbook/tables/contracts.ts";

export type Contract = SampleRow<typeof contracts> & {
  readonly contractId: Bilingual;
  readonly customer: Bilingual;
  readonly name: Bilingual;
  readonly signDate: IsoDate;
  readonly amount: number;
  readonly start: IsoDate;
  readonly acceptance: IsoDate;
};

const TERMS = both("预付 30%，到货 60%，验收 10%", "30% in advance, 60% on delivery, 10% after acceptance");
export const CREDIT_DAYS = 30;
const DELIVERY_DAYS = 240;
const YEAR = 365;

/** One for every opportunity that was won, on the day and over the amount on which it closed. */
export const wonContracts: readonly Contract[] = opportunityRows
  .filter(({ status }) => status === "WON")
  .toSorted((a, b) => (a.closed ?? "").localeCompare(b.closed ?? ""))
  .map((opportunity, index) => contractOf(opportunity, index));

function contractOf(opportunity: Rows<"opportunities">[number], index: number): Contract {
  const { name, oppId, closed, amount, product, owner } = opportunity;
  const buyer = opportunity.customer;
  if (name === undefined || closed === undefined || amount === undefined || buyer === undefined) {
    throw new Error("A won opportunity has name, customer, day and amount.");
  }
  const isService = product === products.service;
  const acceptance = daysAfter(closed, isService ? YEAR : DELIVERY_DAYS);
  return {
    contractId: same(`HT-${closed.slice(0, 4)}-${String(index + 1).padStart(3, "0")}`),
    customer: buyer,
    name: both(`${name.zh}合同`, `Contract: ${name.en}`),
    oppId,
    signDate: closed,
    amount,
    taxBasis: "INCLUSIVE",
    vatRate: isService ? 0.06 : 0.13,
    framework: false,
    state: acceptance < AS_OF ? "COMPLETED" : "ACTIVE",
    start: closed,
    end: daysAfter(closed, YEAR),
    acceptance,
    warrantyEnd: daysAfter(acceptance, YEAR),
    recognition: isService ? "OVER-TIME" : "POINT",
    paymentTerms: TERMS,
    creditDays: CREDIT_DAYS,
    performanceBond: amount >= 2_000_000 ? amount / 20 : undefined,
    owner,
  };
}

/** [customer, name, signed, until, amount]: agreements that were signed before the sales of the workbook begin. */
const frames = [
  ["澄砺", "备件与运维框架 2023–2026", "Parts and service frame 2023–2026", "2023-07-28", "2026-07-31", 4_950_000],
  ["垣岚", "控制系统年度框架", "Yearly frame for control systems", "2024-03-15", "2026-12-31", 12_000_000],
  ["浔沚", "泵站运维框架", "Frame for pump-station maintenance", "2023-10-24", "2026-10-31", 3_900_000],
  ["岫屏", "窑炉备件框架", "Frame for furnace parts", "2024-06-20", "2027-06-30", 2_400_000],
  ["翎杉", "备件与大修框架", "Frame for parts and overhaul", "2024-09-12", "2026-09-30", 2_100_000],
  ["峤岭", "停窑检修框架", "Frame for the kiln stop", "2024-11-08", "2026-11-30", 1_500_000],
] as const;

const frameContracts: Rows<"contracts"> = frames.map(([start, zh, en, signDate, end, amount], index) => ({
  contractId: same(`KJ-${String(index + 1).padStart(2, "0")}`),
  customer: customer(start),
  name: both(zh, en),
  signDate,
  amount,
  taxBasis: "INCLUSIVE",
  vatRate: 0.13,
  framework: true,
  state: "ACTIVE",
  start: signDate,
  end,
  recognition: "OVER-TIME",
  paymentTerms: both("按月结算，开票后 30 天", "Monthly, 30 days after invoice"),
  creditDays: CREDIT_DAYS,
  owner: accountOf(start).customer.owner,
}));

export const contractRows: Rows<"contracts"> = [...frameContracts, ...wonContracts];

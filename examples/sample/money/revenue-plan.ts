import { AS_OF } from "../days.ts";
import type { IsoDate, Rows } from "../shapes.ts";
import { wonContracts, type Contract } from "./contracts.ts";

// Older contracts are done.
const FROM: IsoDate = "2025-09-01";
const MONTHS = 12;

/** When the contracts become revenue: maintenance month by month, the rest on acceptance; without value added tax. */
export const revenuePlanRows: Rows<"revenuePlan"> = wonContracts
  .filter(({ signDate }) => signDate >= FROM)
  .flatMap((contract) => (contract.recognition === "OVER-TIME" ? monthly(contract) : [accepted(contract)]));

function net({ amount, vatRate = 0 }: Contract): number {
  return Math.round(amount / (1 + vatRate));
}

function accepted(contract: Contract): Rows<"revenuePlan">[number] {
  const month = monthOf(contract.acceptance);
  const planned = net(contract);
  const isDone = contract.acceptance <= AS_OF;
  return {
    customer: contract.customer,
    contractId: contract.contractId,
    month,
    planned,
    ...(isDone ? { recognised: planned, progress: 1 } : {}),
  };
}

function monthly(contract: Contract): Rows<"revenuePlan"> {
  const planned = Math.round(net(contract) / MONTHS);
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = monthOf(contract.start, index + 1);
    const isDone = month < monthOf(AS_OF);
    return {
      customer: contract.customer,
      contractId: contract.contractId,
      month,
      planned: index === MONTHS - 1 ? net(contract) - planned * (MONTHS - 1) : planned,
      ...(isDone ? { recognised: planned, progress: Math.round(((index + 1) / MONTHS) * 100) / 100 } : {}),
    };
  });
}

function monthOf(day: IsoDate, later = 0): IsoDate {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + later;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-01` as IsoDate;
}

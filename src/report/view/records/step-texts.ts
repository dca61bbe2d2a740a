import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Step } from "#core/codes/codes.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { DealRecord } from "./records-facts.ts";

/** Such as "ST5 方案认可". */
export function stepName({ catalogue }: AccountContext, step: Step): string {
  return `${step} ${catalogue.codes.step[step]}`;
}

/** Whether somebody verified that the opportunity has done a step. */
export function isProved({ evidence }: DealRecord, step: Step, asOf: SerialDate): boolean {
  return evidence.some(
    (one) => one.step === step && one.verified === true && (one.metOn === null || one.metOn <= asOf),
  );
}

import type { SectionView } from "../document/document-view.ts";
import { cell, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import { dateText, moneyText, moreNote } from "../report-context.ts";
import type { Contracts, ContractStanding } from "./facts/money.ts";
import type { PlanContext } from "./plan-context.ts";

const MOST = 12;

/** Contracts with the account, those in force that end first first. */
export function contractsView(context: PlanContext, contracts: Contracts): SectionView {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.contracts;
  const { columns } = say;
  const heads = [
    words(columns.contract),
    words(columns.signed, 22),
    words(columns.end, 22),
    numbers(columns.days, 17),
    numbers(columns.amount, 20),
    words(columns.state, 24, true),
    words(columns.terms, 40),
  ];
  const shown = contracts.list.slice(0, MOST).map((one) => rowOf(context, one));
  const sum = [say.sum(format.count(contracts.inForce)), "", "", "", moneyText(context, contracts.amount)];
  return section("contracts", say.subject, titleOf(context, contracts), [
    table(heads, contracts.inForce === 0 ? shown : [...shown, row(sum, "sum")]),
    ...moreNote(context, contracts.list.length, MOST),
  ]);
}

function titleOf({ catalogue, format }: PlanContext, { list, inForce }: Contracts): string {
  const say = catalogue.documents.plan.contracts;
  const [first] = list;
  if (inForce === 0 || first === undefined) return say.title.none;
  const count = format.count(inForce);
  if (first.daysLeft === null) return say.title.living(count);
  return say.title.ending(count, format.count(first.daysLeft));
}

function rowOf(context: PlanContext, { row: contract, daysLeft }: ContractStanding): Row {
  const { catalogue, format, names, words: common } = context;
  const say = catalogue.documents.plan.contracts;
  const name = contract.name ?? contract.contractId;
  return row(
    [
      cell(name === null ? say.unnamed : names.inText(name), {
        small: contract.framework === true ? say.framework : null,
      }),
      dateText(context, contract.signDate),
      dateText(context, contract.end),
      daysLeft === null ? common.none : format.count(daysLeft),
      moneyText(context, contract.amount),
      contract.state === null ? common.none : catalogue.codes.contractState[contract.state],
      contract.paymentTerms === null ? common.none : names.inText(contract.paymentTerms),
    ],
    daysLeft === null ? "minor" : "plain",
  );
}

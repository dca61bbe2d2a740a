import type { Bilingual } from "#workbook/define-table.ts";
import { accounts } from "../accounts.ts";
import { both, numbered } from "../both.ts";
import { AS_OF, daysAfter, earlier, workdayUntil } from "../days.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, Rows, SampleAccount } from "../shapes.ts";
import { CREDIT_DAYS, wonContracts, type Contract } from "./contracts.ts";

interface Due {
  readonly contract: Contract;
  readonly milestone: Bilingual;
  readonly milestoneDate: IsoDate;
  readonly amount: number;
  readonly due: IsoDate;
}

const MILESTONES = [
  both("预付款", "Prepayment"),
  both("到货款", "On delivery"),
  both("验收款", "After acceptance"),
] as const;
const SHARES = [0.3, 0.6, 0.1] as const;
/** What the customer withholds for the defects of line one is the last fifth. */
const WITHHELD = { contract: "一期涂布线控制系统合同", shares: [0.3, 0.5, 0.2] } as const;
const DAYS = [15, 120] as const;
// What is younger is no worry yet.
const OLD = 90;
/** Of what Yuanlan owes. */
const YUANLAN = { start: "垣岚", old: 4_100_000 } as const;

function duesOf(contract: Contract): readonly Due[] {
  const shares = contract.name.zh === WITHHELD.contract ? WITHHELD.shares : SHARES;
  const [prepayment, delivery] = shares.map((share) => Math.round(contract.amount * share)) as [number, number];
  const amounts = [prepayment, delivery, contract.amount - prepayment - delivery];
  const days = [daysAfter(contract.signDate, DAYS[0]), daysAfter(contract.signDate, DAYS[1]), contract.acceptance];
  return MILESTONES.map((milestone, index) => {
    const milestoneDate = days[index] ?? contract.acceptance;
    return {
      contract,
      milestone,
      milestoneDate,
      amount: amounts[index] ?? 0,
      due: daysAfter(milestoneDate, CREDIT_DAYS),
    };
  });
}

/** What stays unpaid of each due sum, latest first, so that an account owes what its sheet says. */
function unpaidOf({ customer }: SampleAccount, dues: readonly Due[]): ReadonlyMap<Due, number> {
  const past = dues.filter(({ due }) => due < AS_OF).toSorted((a, b) => b.due.localeCompare(a.due));
  const withheld = past.filter(({ contract }) => contract.name.zh === WITHHELD.contract);
  const isOld = ({ due }: Due) => due < daysAfter(AS_OF, -OLD);
  const unpaid = new Map<Due, number>();
  const overdue = customer.overdue ?? 0;
  const old = customer.name.zh.startsWith(YUANLAN.start) ? YUANLAN.old : 0;
  spread(old, past.filter(isOld), unpaid);
  const rest = withheld.length > 0 ? withheld : old > 0 ? past.filter((due) => !isOld(due)) : past;
  const left = spread(overdue - old, rest, unpaid);
  if (left > 0) throw new Error(`${customer.name.zh} cannot owe ${left} more.`);
  return unpaid;
}

function spread(amount: number, dues: readonly Due[], unpaid: Map<Due, number>): number {
  return dues.reduce((left, due) => {
    const open = Math.min(left, due.amount);
    if (open > 0) unpaid.set(due, open);
    return left - open;
  }, amount);
}

function receivable(due: Due, open: number): Rows<"receivables">[number] {
  const { contract, milestone, milestoneDate, amount } = due;
  const isBilled = milestoneDate <= AS_OF;
  const paid = due.due < AS_OF ? amount - open : 0;
  const late = Math.floor(seeded(`paid ${contract.contractId.zh} ${milestone.zh}`)() * 24) - 8;
  return {
    customer: contract.customer,
    contractId: contract.contractId,
    milestone,
    milestoneDate,
    amount,
    due: due.due,
    creditDays: CREDIT_DAYS,
    ...(isBilled ? { invoiced: amount, invoiceDate: milestoneDate } : {}),
    ...(paid > 0 ? { received: paid, receivedDate: earlier(workdayUntil(daysAfter(due.due, late)), AS_OF) } : {}),
    owner: contract.owner,
  };
}

/** Three payments of every contract; what is unpaid and past its day makes each account's overdue sum. */
export const receivableRows: Rows<"receivables"> = accounts
  .flatMap((account) => {
    const dues = wonContracts.filter((contract) => contract.customer === account.customer.name).flatMap(duesOf);
    const unpaid = unpaidOf(account, dues);
    return dues.map((due) => receivable(due, unpaid.get(due) ?? 0));
  })
  .toSorted((a, b) => (a.due ?? "").localeCompare(b.due ?? ""))
  .map((row, index) => ({ ...row, receivableId: numbered("YS", index + 1) }));

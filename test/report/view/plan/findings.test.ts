import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Customer, Opportunity, Person } from "#workbook/contract.ts";
import { findSection, partsOf } from "#test/support/find-section.ts";
import { account, AS_OF, bookOf, customer, day, deal, person, sale } from "#test/support/sample-book.ts";

interface Given {
  readonly row?: Partial<Customer>;
  readonly opportunities?: readonly Opportunity[];
  readonly persons?: readonly Person[];
  readonly sales?: Account["sales"];
}

/** The messages of page one as "mark area: text". */
function messages({ row = {}, ...parts }: Given): readonly string[] {
  const one = account(customer({ name: "甲", ...row }), parts);
  const { headline } = planView(bookOf([one]), one, { language: "zh-CN", asOf: AS_OF, personal: true });
  return headline.messages.map(
    ({ mark, area, text }) => `${/aria-label="(.*?)"/.exec(mark)?.[1] ?? ""} ${area}：${text}`,
  );
}

const won = (amount: number) => deal({ status: "WON", amount, closed: day("2026-03-01"), created: day("2026-01-01") });
const decider = (level: Person["level"], days: number | null) =>
  person({ name: "周", role: "KDM", level, lastContact: days === null ? null : ((AS_OF - days) as SerialDate) });
const sold = [sale("2026-01-01", null, 1_000_000, null, null)];

describe("what page one points out (PLAN-1)", () => {
  test.each`
    given                                                      | message                            | why
    ${{ row: { signTarget: 100 }, opportunities: [won(100)] }} | ${"正常 签约"}                     | ${"the target is reached"}
    ${{ row: { signTarget: 100 }, opportunities: [won(80)] }}  | ${"注意 签约"}                     | ${"80 % is not yet red"}
    ${{ row: { signTarget: 100 }, opportunities: [won(79)] }}  | ${"危险 签约"}                     | ${"less is"}
    ${{ persons: [decider("CR2", 30)] }}                       | ${"正常 关系"}                     | ${"30 days are not too many"}
    ${{ persons: [decider("CR2", 31)] }}                       | ${"注意 关系：周已 31 天没有联系"} | ${"31 are"}
    ${{ persons: [decider("CR2", null)] }}                     | ${"正常 关系"}                     | ${"nobody wrote down when"}
    ${{ persons: [decider("CR3", 1)] }}                        | ${"注意 关系：没有一位"}           | ${"nobody supports us"}
    ${{ persons: [decider("CR4", 1), decider("CR1", 1)] }}     | ${"危险 关系"}                     | ${"one for a rival outweighs one for us"}
    ${{ persons: [decider(null, 1)] }}                         | ${"注意 关系"}                     | ${"attitudes unknown"}
    ${{ persons: [person({ name: "吴", role: "KU" })] }}       | ${"注意 关系：已登记 1 位"}        | ${"nobody who decides"}
    ${{ row: { overdue: 0 } }}                                 | ${"正常 回款"}                     | ${"nothing overdue"}
    ${{ row: { overdue: 99_999 }, sales: sold }}               | ${"注意 回款"}                     | ${"under a tenth of the year's business"}
    ${{ row: { overdue: 100_000 }, sales: sold }}              | ${"危险 回款"}                     | ${"a tenth"}
    ${{ row: { overdue: 5 } }}                                 | ${"注意 回款"}                     | ${"no business known to compare with"}
    ${{ row: { risk: 70 } }}                                   | ${"危险 风险"}                     | ${"the limit of credit risk"}
    ${{ opportunities: [won(1)] }}                             | ${"注意 商机：没有进行中的商机"}   | ${"nothing open"}
  `("$message: $why", ({ given, message }: { given: Given; message: string }) => {
    expect(messages(given).join("\n")).toContain(message);
  });

  test("puts the worst first and keeps to three", () => {
    const all = messages({
      row: { signTarget: 100, overdue: 5, risk: 80 },
      persons: [decider("CR5", 90)],
      opportunities: [won(90)],
    });
    expect(all.map((one) => one.slice(0, 5))).toEqual(["危险 关系", "危险 风险", "注意 签约"]);
  });
});

describe("the class says what it turns on", () => {
  const values = [500, 300, 80, 40, 30, 20, 20, 10];
  const book = bookOf(
    values.map((amount, index) =>
      account(customer({ name: `客户 ${index}` }), { sales: [sale("2026-01-01", null, amount, null, null)] }),
    ),
  );
  test.each`
    index | reason                                                           | title
    ${0}  | ${"排在前面的客户合计占 0%，未到 80%，所以是 A 类。"}            | ${"A 类：8 个客户中第 1 名，占 50%"}
    ${2}  | ${"排在前面的客户合计占 80%，已到 80%、未到 95%，所以是 B 类。"} | ${"B 类：8 个客户中第 3 名，占 8%"}
    ${5}  | ${"排在前面的客户合计占 95%，已到 95%，所以是 C 类。"}           | ${"C 类：8 个客户中第 6 名，占 2%"}
  `("$title", ({ index, reason, title }: { index: number; reason: string; title: string }) => {
    const one = book.accounts[index];
    if (one === undefined) throw new Error(`no account ${index}`);
    const abc = findSection(planView(book, one, { language: "zh-CN", asOf: AS_OF, personal: false }), "abc");
    expect([partsOf(abc.parts, "text")[0]?.text, abc.title]).toEqual([reason, title]);
  });
});

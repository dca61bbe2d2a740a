import { map } from "#core/kernel/outcome.ts";
import { giveTake as balanceOf } from "#core/value/give-take.ts";
import { number } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What an account gives us against what it gets from us in one period.
 * @zh 客户带来的与我方付出的是否相称：同一时期的所得、付出与两者之比。
 * @customfunction GIVETAKE
 * @task value
 * @model VAL-3
 * @origin own
 * @param grossProfit - Gross profit before anything that is given away.
 * @zhParam grossProfit 毛利 未扣除以下各项付出的毛利。
 * @param referrals - Value of the business that it brought us from others; 0 for none.
 * @zhParam referrals 转介绍价值 客户介绍来的业务的价值；没有填 0。
 * @param prepaymentInterest - Interest that its prepayments save us; 0 for none.
 * @zhParam prepaymentInterest 预付款利息 客户预付款为我方节省的利息；没有填 0。
 * @param discounts - Discounts beyond the usual; 0 for none.
 * @zhParam discounts 折扣 额外给予的折扣；没有填 0。
 * @param freeService - Service without charge: hours × hourly rate; 0 for none.
 * @zhParam freeService 免费服务 免费服务的工时 × 费率；没有填 0。
 * @param capitalInterest - Interest on capital tied up in its stock and receivables; 0 for none.
 * @zhParam capitalInterest 占用资金利息 库存与应收占用资金的利息；没有填 0。
 * @param engineering - Engineering for this customer alone; 0 for none.
 * @zhParam engineering 专项开发 专为该客户投入的开发费用；没有填 0。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per account: received, given, net, received ÷ given (blank where nothing is given), and a light: red where less is received than given (own definition).
 * @zhReturns 每个客户一行：所得、付出、净所得、所得与付出之比（没有付出时空白）、灯号：所得少于付出为红灯（本工具定义）。
 * @example =KAM.GIVETAKE(400000,60000,20000,150000,80000,40000,50000,null,false) → [[480000,320000,160000,1.5,"GREEN"]]
 * @example =KAM.GIVETAKE(150000,10000,0,90000,40000,30000,20000,null,false) → [[160000,180000,-20000,0.888888888889,"RED"]]
 */
export function giveTake(
  grossProfit: unknown[][],
  referrals: unknown[][],
  prepaymentInterest: unknown[][],
  discounts: unknown[][],
  freeService: unknown[][],
  capitalInterest: unknown[][],
  engineering: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      grossProfit: number(grossProfit),
      referrals: number(referrals),
      prepaymentInterest: number(prepaymentInterest),
      discounts: number(discounts),
      freeService: number(freeService),
      capitalInterest: number(capitalInterest),
      engineering: number(engineering),
    },
    settings,
    ["giveTakeReceived", "giveTakeGiven", "giveTakeNet", "giveTakeRatio", "giveTakeLight"],
    (entered) =>
      map(balanceOf(entered, settings.parameters), ({ received, given, net, ratio, light }) => [
        received,
        given,
        net,
        ratio,
        settings.word("light", light),
      ]),
  );
}

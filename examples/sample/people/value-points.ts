import type { ProcurementStep } from "#core/codes/records.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { both } from "../both.ts";
import type { SamplePerson } from "../shapes.ts";

interface Seat {
  readonly pattern: RegExp;
  readonly procurementStep: ProcurementStep;
  readonly valuePoints: Bilingual;
  readonly pressures: Bilingual;
}

/** What people in such a seat answer for, look at and are measured by; the first that fits. */
const SEATS: readonly Seat[] = [
  {
    pattern: /财务|会计|成本|审计/,
    procurementStep: "PAYMENT",
    valuePoints: both("投资回收期、付款节奏、发票合规", "Payback, rhythm of payments, proper invoices"),
    pressures: both("年度现金流指标", "The cash-flow target of the year"),
  },
  {
    pattern: /采购|供应|物资|招采|合约|采办/,
    procurementStep: "CONTRACT",
    valuePoints: both("三年总费用、供货稳定、程序合规", "Cost over three years, steady supply, proper procedure"),
    pressures: both("年度降本指标", "The saving target of the year"),
  },
  {
    pattern: /总裁|董事长|总经理|运营官|院长|合伙人|创始人|代表|董事/,
    procurementStep: "APPROVAL",
    valuePoints: both("停产损失、投产时间、安全责任", "Cost of stoppages, start-up date, safety"),
    pressures: both("产能与利润指标", "Targets of output and profit"),
  },
  {
    pattern: /信息|数据|数字/,
    procurementStep: "SPEC",
    valuePoints: both("接口开放、数据安全、维护工作量", "Open interfaces, data security, work of maintenance"),
    pressures: both("系统多、人手少", "Many systems and few people"),
  },
  {
    pattern: /质量|安全|验证|品质|检测/,
    procurementStep: "EVALUATION",
    valuePoints: both("可追溯、合规记录、误判率", "Traceability, records that stand an audit, false rejects"),
    pressures: both("审核与投诉", "Audits and complaints"),
  },
  {
    pattern: /工程|工艺|技术|总工|设计|项目|基建|电气|研究/,
    procurementStep: "SPEC",
    valuePoints: both(
      "技术指标、切换风险、工程师到场",
      "Technical targets, risk of the switch-over, engineers on site",
    ),
    pressures: both("项目不能拖期", "The project must not slip"),
  },
  {
    pattern: /./,
    procurementStep: "NEED",
    valuePoints: both("好用、少停机、备件来得快", "Easy to use, few stoppages, parts that come quickly"),
    pressures: both("夜班缺人", "Too few people on the night shift"),
  },
];

type Known = Pick<Seat, "procurementStep" | "valuePoints" | "pressures"> & { readonly coach?: boolean };

/** Nothing for people whose job is not known. */
export function valuePointsOf({ title, level, role }: SamplePerson): Known | Record<string, never> {
  const seat = title === undefined ? undefined : SEATS.find(({ pattern }) => pattern.test(title.zh));
  if (seat === undefined) return {};
  const { procurementStep, valuePoints, pressures } = seat;
  return { procurementStep, valuePoints, pressures, coach: level === "CR1" && role !== "KDM" };
}

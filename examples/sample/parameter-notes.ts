import { defaultParameters, type ParameterId, type Parameters } from "#core/parameters/parameters.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { both, same } from "./both.ts";
import type { Rows } from "./shapes.ts";

/** A parameter that has a default. */
type DefaultedId = { [Id in ParameterId]: Parameters[Id] extends number ? Id : never }[ParameterId];

/** The parameters that the sample shows, each at its default; the notes say what a team would change. */
const parameterNotes: readonly { readonly id: DefaultedId; readonly note: Bilingual }[] = [
  {
    id: "abc.cutA",
    note: both("累计收入占比在此之前的客户为 A 类", "Accounts up to this cumulative share of revenue are class A"),
  },
  { id: "abc.cutB", note: both("在此之前为 B 类，其余为 C 类", "Up to here class B, the rest class C") },
  {
    id: "tier.strategicValue",
    note: both(
      "客户价值达到此分，且合作深度也达标，才是战略级",
      "Strategic needs this value score and the depth below",
    ),
  },
  { id: "tier.strategicDepth", note: both("战略级要求的合作深度", "Depth of cooperation that strategic needs") },
  { id: "tier.coreValue", note: both("客户价值达到此分为核心级", "Core from this value score on") },
  {
    id: "tier.creditRisk",
    note: both("风险系数达到此分，分层降一级并列入关注", "From this credit risk on, one tier down and on watch"),
  },
  {
    id: "step.probability.ST5",
    note: both(
      "多家竞争时偏乐观，结单满 30 个后改用自己的历史",
      "Optimistic against several rivals; replace it by your own history after 30 closed deals",
    ),
  },
  {
    id: "cycle.long",
    note: both("大项目的销售周期上限，天", "Long sales cycle of large projects, days"),
  },
];

export const parameterRows: Rows<"parameters"> = parameterNotes.map(({ id, note }) => ({
  id: same(id),
  value: defaultParameters[id],
  note,
}));

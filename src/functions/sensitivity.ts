import { VALUE_AXES } from "#core/codes/codes.ts";
import { map } from "#core/kernel/outcome.ts";
import { tierSensitivity, type TierSensitivity } from "#core/value/weight-sensitivity.ts";
import { number } from "./runtime/column.ts";
import { INCOMPLETE, perRowColumns } from "./runtime/per-row.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";
import { valueColumns } from "./runtime/value-columns.ts";

/**
 * How far each weight of the value score may move before an account's tier changes.
 * @zh 价值评分的各项权重变动多少，客户的层级才会改变。
 * @customfunction SENSITIVITY
 * @task coverage
 * @model SENS-1
 * @origin std, own
 * @param financial - Financial contribution, 0–100.
 * @zhParam financial 财务贡献 财务贡献评分，0–100。
 * @param strategic - Strategic fit, 0–100.
 * @zhParam strategic 战略协同 战略协同评分，0–100。
 * @param influence - Influence in its industry, 0–100.
 * @zhParam influence 行业影响力 在行业中的影响力评分，0–100。
 * @param growth - Growth potential, 0–100.
 * @zhParam growth 成长潜力 成长潜力评分，0–100。
 * @param risk - Risk, 0 for none to 100 for the worst; it counts as 100 less this.
 * @zhParam risk 风险系数 风险系数，0 为无风险，100 为最高；计分时取 100 减去它。
 * @param synergy - Synergy, 0–100; may be blank while its weight is 0.
 * @zhParam synergy 协同价值 协同价值评分，0–100；权重为 0 时可留空。
 * @param depth - Depth of cooperation, 0–100 (KAM.DEPTH); asked for where a strategic value is within reach.
 * @zhParam depth 合作深度 合作深度，0–100（KAM.DEPTH）；价值可能达到战略级时必填。
 * @param growthScore - Growth potential for the tier, 0–100; left out or blank, the rating of growth.
 * @zhParam growthScore 成长潜力得分 分层所用的成长潜力，0–100；省略或空白时用成长潜力评分。
 * @param creditRisk - Credit risk for the tier, 0–100; left out or blank, the rating of risk.
 * @zhParam creditRisk 信用风险 分层所用的信用风险，0–100；省略或空白时用风险系数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per account: tier, the weight whose smallest move changes it, that move (negative is down) and the tier then; for each weight how far it may fall and rise. In shares of all weights, 0.05 is 5 points of 100, the others keeping their proportions; blank where the tier never changes, "?" where the rating is blank. Tiers: own definition.
 * @zhReturns 每个客户一行：层级、最敏感的权重、变动多少即改变层级（负数为降低）、变为哪个层级，以及各权重可降、可升多少。以占全部权重的比例计，0.05 即 100 分中的 5 分，其余权重按比例调整；怎样都不改变则空白，未评分为“?”。层级为本工具定义。
 * @example =KAM.SENSITIVITY(90,70,60,100,0,100,70,null,null,[["value.weight.financial",50],["value.weight.strategic",50],["value.weight.influence",0],["value.weight.growth",0],["value.weight.risk",0]],false) → [["STRATEGIC","financial",-0.25,"CORE",0.25,"","",0.25,"",0.25,"","","","","",""]]
 * @example =KAM.SENSITIVITY(80,75,60,70,30,60,70,null,null,null,false) → [["CORE","influence",-0.123076923077,"STRATEGIC","",0.185714285714,"",0.7,0.123076923077,"","","","","","",""]]
 */
export function sensitivity(
  financial: unknown[][],
  strategic: unknown[][],
  influence: unknown[][],
  growth: unknown[][],
  risk: unknown[][],
  synergy?: unknown[][],
  depth?: unknown[][],
  growthScore?: unknown[][],
  creditRisk?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const columns = {
    ...valueColumns(financial, strategic, influence, growth, risk, synergy),
    depth: number(depth),
    growthScore: number(growthScore),
    creditRisk: number(creditRisk),
  };
  const rooms = VALUE_AXES.flatMap((axis) => [`down.${axis}`, `up.${axis}`] as const);
  return perRowColumns(columns, settings, ["tier", "sensitiveAxis", "sensitiveMove", "tierThen", ...rooms], (row) => {
    const others = { depth: row.depth, growth: row.growthScore ?? row.growth, creditRisk: row.creditRisk ?? row.risk };
    return map(tierSensitivity(row, others, settings.parameters), (found) => lineOf(found, settings));
  });
}

function lineOf({ tier, closest, axes }: TierSensitivity, settings: Settings): unknown[] {
  // At its full length from the start: what a list keeps free for more would stay in every row.
  const line = new Array<unknown>(4 + 2 * axes.length);
  line[0] = settings.word("tier", tier);
  line[1] = closest && settings.word("valueAxis", closest.axis);
  line[2] = closest && (closest.direction === "DOWN" ? -closest.by : closest.by);
  line[3] = closest && settings.word("tier", closest.tier);
  let place = 4;
  for (const { rated, down, up } of axes) {
    line[place] = rated ? down && down.by : INCOMPLETE;
    line[place + 1] = rated ? up && up.by : INCOMPLETE;
    place += 2;
  }
  return line;
}

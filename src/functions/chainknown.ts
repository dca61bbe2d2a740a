import { map } from "#core/kernel/outcome.ts";
import { chainKnown } from "#core/relationships/chain-known.ts";
import { modelWords } from "#locales/model-words.ts";
import { readCell } from "./runtime/cell.ts";
import { code, needed, text } from "./runtime/column.ts";
import { matrixOf } from "./runtime/matrix.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How far a customer's organisation and its purchasing are known: superiors of the people and a name for each step.
 * @zh 客户的组织与采购流程掌握到什么程度：多少人的上级已知，各采购环节是否有人。
 * @customfunction CHAINKNOWN
 * @task people
 * @model REL-8
 * @origin seed, own
 * @param person - Name or number of each person.
 * @zhParam person 联系人 每个人的姓名或编号。
 * @param reportsTo - Whom each person reports to; blank is not known.
 * @zhParam reportsTo 上级 每个人向谁汇报；空白为不知道。
 * @param step - Step of the customer's purchasing that each person answers for, NEED to PAYMENT, or the word for it; left out, steps are not judged.
 * @zhParam step 采购环节 每人负责的采购环节：提出需求、制定规格、落实预算、方案评估、审批、签订合同、付款，也可填代码 NEED 等；省略时不判断环节。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns One row: part of the people whose superior is known, whether that is enough, steps without a name, whether the chain is complete (own definition); the last two blank when steps are left out.
 * @zhReturns 一行：上级已知的比例、是否够用、无人负责的环节、决策链是否完整（本工具定义）；省略采购环节时后两格空白。
 * @example =KAM.CHAINKNOWN([["赵总"],["钱工"],["孙经理"],["李会计"],["周主任"]],[[null],["赵总"],["赵总"],["赵总"],["孙经理"]],null,null,false) → [[0.8,true,"",""]]
 * @example =KAM.CHAINKNOWN([["Ann"],["Bob"]],[["Zoe"],["Ann"]],[["APPROVAL"],["SPEC"]],null,false,"en") → [[1,true,"Need, Budget, Evaluation, Contract, Payment",false]]
 */
export function chainKnownOf(
  person: unknown[][],
  reportsTo: unknown[][],
  step?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const persons = listRows(
    {
      chainPerson: needed(text(person)),
      reportsTo: text(reportsTo),
      procurementStep: code("procurementStep", step),
    },
    settings,
  ).map((row) => ({ person: row.chainPerson, reportsTo: row.reportsTo, step: row.procurementStep }));
  const judgesSteps = matrixOf(step).some((row) => row.some((cell) => readCell(cell) !== null));
  const { listSeparator } = modelWords(settings.language).faults;
  return overallColumns(
    ["linksKnown", "linksEnough", "openSteps", "chainComplete"],
    map(chainKnown(persons, settings.parameters), (known) => [
      known.links,
      known.linksEnough,
      judgesSteps ? known.openSteps.map((open) => settings.word("procurementStep", open)).join(listSeparator) : null,
      judgesSteps ? known.complete : null,
    ]),
    settings,
  );
}

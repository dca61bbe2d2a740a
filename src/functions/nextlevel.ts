import { ok } from "#core/kernel/outcome.ts";
import { conversionPlan, type ConversionPlan } from "#core/relationships/conversion-plan.ts";
import { modelWords } from "#locales/model-words.ts";
import { wordOfCode } from "./runtime/code-words.ts";
import { code, needed } from "./runtime/column.ts";
import { ratedLevel } from "./runtime/member-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

/**
 * Which relationship level to reach next with a person, who of us leads and with which action.
 * @zh 与一个人的关系下一步要提升到哪一级，由谁出面，做什么。
 * @customfunction NEXTLEVEL
 * @task people
 * @model REL-5
 * @origin own
 * @param role - Role of the person: KDM, KI or KU, or the word for it.
 * @zhParam role 决策角色 这个人的角色：关键决策者、关键影响者、关键使用者，也可填代码 KDM、KI、KU。
 * @param level - Relationship level: CR1 (best) to CR5, or the word for it.
 * @zhParam level 关系等级 关系等级：CR1（最好）至 CR5，也可填名称。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per person: HOLD, RAISE or CONTAIN, target level and days to reach it (blank where none is set), who leads, suggested action in words (own definition).
 * @zhReturns 每人一行：保持、提升一级或控制影响，目标等级与期限天数（不设目标时空白），由谁出面，建议行动（本工具定义）。
 * @example =KAM.NEXTLEVEL("KI","CR3",null,false,"en") → [["One level up","Friendly",90,"Presales, Manager","Hold a technical workshop and answer each doubt"]]
 * @example =KAM.NEXTLEVEL("KDM","CR4",null,false,"en") → [["One level up","Neutral",90,"Executive","Compare facts in an open pilot; aim for neutrality"]]
 * @example =KAM.NEXTLEVEL("KU","CR2",null,false,"en") → [["One level up","Firm supporter",90,"Service","Train the users and leave a manual"]]
 */
export function nextLevel(
  role: unknown[][],
  level: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const lines = new Map<string, readonly unknown[]>();
  return perRowColumns(
    { decisionRole: needed(code("role", role)), relationLevel: needed(ratedLevel(level)) },
    settings,
    ["conversionGoal", "targetLevel", "conversionDays", "conversionOwner", "conversionAction"],
    ({ decisionRole, relationLevel }) => {
      const key = `${decisionRole}-${relationLevel}`;
      const line = lines.get(key) ?? lineOf(conversionPlan(decisionRole, relationLevel), settings);
      lines.set(key, line);
      return ok([...line]);
    },
  );
}

function lineOf({ goal, target, owners, action }: ConversionPlan, settings: Settings): readonly unknown[] {
  const { listSeparator } = modelWords(settings.language).faults;
  return [
    settings.word("conversionGoal", goal),
    target === null ? null : settings.word("relationshipLevel", target),
    goal === "RAISE" ? settings.parameters["conversion.days"] : null,
    owners.map((owner) => settings.word("ourLevel", owner)).join(listSeparator),
    wordOfCode("conversionAction", action, settings.language),
  ];
}

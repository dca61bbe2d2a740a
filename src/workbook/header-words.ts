import { contract, TABLE_IDS, type TableId } from "./contract.ts";
import { comparable } from "./header-text.ts";
import { otherTableNames } from "./other-names.ts";

/** Words of Taiwan and Hong Kong for which the mainland has others; the longer ones first. */
export const REGIONAL_WORDS: readonly (readonly [theirs: string, ours: string])[] = [
  ["业务人员", "销售"],
  ["业务代表", "销售代表"],
  ["业务员", "销售"],
  ["业务负责人", "销售负责人"],
  ["负责业务", "销售负责人"],
  ["联络人", "联系人"],
  ["连络人", "联系人"],
  ["联络", "联系"],
  ["专案", "项目"],
  ["营业额", "销售额"],
  ["营收", "收入"],
  ["产业别", "行业"],
  ["产业", "行业"],
  ["资讯", "信息"],
  ["职称", "职务"],
  ["电邮", "邮箱"],
  ["通路", "渠道"],
  ["合约", "合同"],
  ["公司行号", "公司"],
  ["帐款", "账款"],
  ["应收帐", "应收账"],
  ["预估", "预计"],
  ["结案", "关闭"],
  ["建档", "创建"],
  ["建立", "创建"],
];

/** Words in front of a header that change nothing: the current period, our side. */
export const NEUTRAL_BEFORE: readonly RegExp[] = [
  /^(?:20\d{2}\s*(?:年度|财年|年)?|\d{2}\s*(?:年度|财年|年))(?![\d季月上下])\s*/,
  /^fy\s?\d{2,4}\s*/,
  /^(?:本年度?|今年度?|当年|全年|年度|当前|目前|现在|现有|本期)的?/,
  /^(?:我司|我方|我们|本公司|本单位|公司|己方|所属|主要|对应|相关|关联)的?/,
  /^(?:the|our|current|annual|yearly|primary|main|related|associated|this year'?s?)\s+/,
];

/** Words behind a header that change nothing. */
export const NEUTRAL_BEHIND: readonly RegExp[] = [
  /(?:姓名|名字|信息|情况|说明|描述|内容)$/,
  /\s+(?:name|info|information|details?|description|value|text)$/,
  /\s*\d$/,
];

/** Words in front of a header that make it something else: another time, another party, a part or the opposite. */
export const ALTERING =
  /(?:上[次期年月季个]|去年|前年|往年|明年|下年|历史|原|其他|竞争|对手|友商|竞品|渠道|代理|供应|未|非|不|无|同比|环比|平均|人均|累计|剩余|部分|计划|备用|最[高低大小]|标准|紧急|次要|第[二三四五]|q[1-4]|[一二三四]季度?|\d+月|上半年|下半年|previous|prior|last|next|former|old|original|weighted|average|avg|competitor|other|partner|billing|shipping|alternate|secondary|second|reseller|supplier|vendor|ytd|qtd|q[1-4])/;

/** A table's own name, and the words that its records are called by: they may stand in front of any of its headers. */
export const SUBJECTS: ReadonlyMap<TableId, readonly string[]> = new Map(
  TABLE_IDS.map((id) => {
    const { name } = contract[id];
    const words = [id, name.zh, name.en, ...otherTableNames(id)].map(comparable);
    const singular = words.flatMap((word) =>
      /[a-z]ies$/.test(word) ? [word.replace(/ies$/, "y")] : [word.replace(/(?<=[a-z])s$/, "")],
    );
    return [id, [...new Set([...words, ...singular])].toSorted((a, b) => b.length - a.length)] as const;
  }),
);

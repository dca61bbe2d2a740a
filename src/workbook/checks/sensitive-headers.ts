import { comparable } from "./comparable.ts";

// Particulars of a person that no calculation here needs. Business terms that share a word are left out on purpose: the
// health of an account, a family of products, a sales region.
const CHINESE = new RegExp(
  [
    "身份证|证件号|护照|社保号|驾驶证|车牌",
    "^(?:联系人|客户|个人|本人|私人)?(?:手机|移动电话)(?:号码?|电话)?$|私人电话|家庭电话|宅电",
    "微信|^qq号?码?$|^抖音|个人邮箱|私人邮箱",
    "家庭(?:住址|地址|情况|成员|状况|背景|信息|关系)?$|住址|家属|配偶|爱人|子女|孩子|父母|婚姻|婚否|结婚纪念",
    "生日|出生|^年龄$|属相|生肖|星座|血型",
    "爱好|嗜好|兴趣(?!度)|饮酒|酒量|吸烟|口味|忌口",
    "身体(?:状况|健康)?|健康(?:状况|情况|信息)|病史|疾病|过敏",
    "宗教|信仰|民族|籍贯|政治面貌|党派",
    "性格|脾气|经济(?:状况|情况)|个人收入|家庭收入|银行卡|个人账号",
  ].join("|"),
  "u",
);
const ENGLISH = new RegExp(
  [
    "\\b(?:national |personal |citizen )?id (?:card|no|number)\\b(?<!\\b(?:account|customer|contact|person|deal|opportunity|order|product) id (?:no|number))",
    "\\bpassport|\\bssn\\b|social security|driv(?:er|ing)s? licen[cs]e|licen[cs]e plate",
    "\\bmobile(?: phone| number| no)?$|\\bcell(?: ?phone)?$|\\bhome (?:phone|address)|\\bprivate (?:phone|email|address)|\\bpersonal (?:phone|email)",
    "\\bwechat|\\bwhats ?app|\\bqq\\b",
    "\\bspouse|\\bwife\\b|\\bhusband|\\bchildren|\\bkids\\b|^family$|\\bfamily (?:status|members|situation|background)|\\bmarital",
    "\\bbirth|\\bdob\\b|\\bage$|\\bzodiac|\\bblood type",
    "\\bhobb(?:y|ies)|\\bpersonal interests?|\\bdrinking|\\bsmok(?:ing|er)",
    "^health(?: status| condition)?$|\\bmedical (?:history|condition)|\\billness|\\ballerg",
    "\\breligio|\\bethnic|\\bpolitical|\\bpersonality|\\bpersonal (?:income|finances)",
  ].join("|"),
  "u",
);

/**
 * Whether a header announces private data of people, which no calculation here needs.
 * @model CMP-6
 */
export function isSensitiveHeader(header: string): boolean {
  const plain = comparable(header)
    .replace(/[()（）[\]【】:：*]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return CHINESE.test(plain) || ENGLISH.test(plain);
}

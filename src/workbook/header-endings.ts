/** Endings of one meaning, and one word for all of them: 合同号 is 合同编号, Deal no is Deal ID. */
export const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?:编号|编码|代码|号码|号|码)$|(?<=\s)(?:id|no|number|code|#)\.?$/, "编号"],
  [/(?:日期|时间|日)$|(?<=\s)(?:date|time)$/, "日期"],
  [/(?:名称|名字|全称|简称|全名|名)$|(?<=\s)name$/, "名称"],
  [/(?:金额|额)$/, "额"],
];

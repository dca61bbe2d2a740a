/** Words of the plain forms of records, and of lists of them. */
export const records = {
  add: (table: string) => `添加${table}`,
  save: (table: string) => `保存${table}`,
  needed: (header: string, when: string, value: string) => `${when}是“${value}”：填上${header}`,
  owner: (headers: string) => `写明属于谁：填${headers}`,
  or: "或",
  /** One value with its header. */
  fact: (header: string, value: string) => `${header} ${value}`,
  form: {
    done: "完成情况",
    ripe: "成熟度",
    answer: "我方应对",
    next: "下一步",
    about: "商机概况",
    odds: "进展与赢率",
    end: "结果",
    people: "要见的人",
    meeting: "访前会",
    facts: "企业情况",
    material: "资料",
    rest: "其他",
    contents: "内容",
    figures: "数字",
    days: "日期",
    who: "人员",
    inside: "只限内部",
  },
};

/** Words of the plain forms of an account's records. */
export const records = {
  add: {
    actions: "添加行动",
    needs: "添加需求",
    opportunities: "添加商机",
    visitPreparations: "准备一次拜访",
  },
  screens: { actions: "行动", needs: "需求", opportunities: "商机", visitPreparations: "拜访准备" },
  save: { actions: "保存行动", needs: "保存需求", opportunities: "保存商机", visitPreparations: "保存准备" },
  problems: {
    closed: "已经赢单或丢单：写上关闭日期。",
    done: "已经完成：写上完成日期。",
  },
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
  },
};

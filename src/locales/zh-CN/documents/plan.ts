/** Texts of the sections that only a full account plan has. */
export const plan = {
  chain: {
    subject: "决策链：上下级、影响与关系等级",
    noRoles: "决策角色都没有填写，决策链无从判断",
    sound: "决策链稳固：有人支持，联系及时",
    alarms: {
      OPPOSED: "有决策人反对我们",
      UNCOVERED: "联系覆盖不足",
      UNSUPPORTED: "没有决策人支持我们",
      WEAK: "关系强度偏弱",
    },
    light: "决策链",
    strength: "关系强度",
    coverage: "联系覆盖",
    identified: "已识别",
    change: (now: string, wanted: string) => `${now} → ${wanted}`,
    map: "决策链图",
    person: (name: string, role: string, change: string) => `${name} ${role} ${change}`,
    note: "框线越粗，决策分量越重，虚线为角色未填；实心点为现在，空心点为目标；右侧箭头为谁影响谁，越粗越强。",
  },
  needs: {
    subject: "客户需求",
    title: (count: string, ripe: string) => `${count} 条需求，${ripe} 条已有方案愿景`,
    columns: { statement: "客户的说法", kind: "显隐", level: "等级", value: "对应价值点", response: "应对措施" },
  },
  problems: {
    subject: "投诉与服务请求",
    title: (count: string, days: string) => `${count} 个问题未解决，最久 ${days} 天`,
    none: "没有未解决的问题",
    allSolved: "登记的投诉与服务请求都已解决。",
    kinds: { COMPLAINT: "投诉", REQUEST: "服务请求" },
    columns: { what: "问题", kind: "类别", raised: "提出日期", days: "天数", due: "约定答复", owner: "处理人" },
  },
};

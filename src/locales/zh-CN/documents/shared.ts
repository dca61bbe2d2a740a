/** Words of the documents that have a copy for the customer. */
export const shared = {
  confidential: "双方保密",
  foot: (unit: string) => `金额单位：${unit}`,
  representative: (number: string) => `贵方代表${number === "" ? "" : ` ${number}`}`,
  /** Where a text is only for the team. */
  untold: "会上说明",
  /** The two sides as the customer reads them. */
  sides: { OURS: "我方", THEIRS: "贵方", BOTH: "双方" },
  withheld: {
    subject: "客户版核对",
    title: {
      none: "客户版没有略去文字",
      some: (count: string) => `客户版略去 ${count} 处文字`,
    },
    text: "客户版只写双方都知道的事：议程、目标、价值、措施与下一步。",
    why: (texts: string, where: string) =>
      `以下文字提到对手或只供内部使用的判断，客户版写作“会上说明”：${texts}。要写进客户版，请改写这些文字：${where}。`,
    quoted: (text: string) => `“${text}”`,
  },
  items: {
    columns: {
      item: "事项",
      kind: "类型",
      side: "责任方",
      owner: "负责人",
      due: "期限",
      state: "状态",
    },
    state: { done: "已完成", planned: "未到期", overdue: "已到期" },
  },
  goals: {
    columns: { goal: "目标", figure: "目标值", reached: "完成值", share: "达成", due: "期限", state: "状态" },
    state: { done: "已达成", planned: "未到期", overdue: "到期未达成" },
    value: (figure: string, unit: string) => `${figure} ${unit}`,
  },
  timeline: {
    touchpoints: "会议",
    contracts: "合同",
    milestones: "里程碑",
    meetings: "例会与回顾",
    plan: "规划",
    today: "今天",
    signed: "签约",
    // Between a digit or letter and a Chinese character stands a space.
    ends: (name: string) => `${name}${/[A-Za-z0-9]$/.test(name) ? " " : ""}到期`,
    contract: "合同",
    from: "开始",
    until: "结束",
    review: "回顾",
    key: "实心菱形为已完成，空心菱形为计划，方块为到期未完成；虚线为截至日期。",
    title: "时间轴",
    desc: (marks: string) => `${marks}。`,
    mark: (date: string, name: string, state: string) => `${date} ${name}（${state}）`,
    states: { done: "已完成", planned: "计划", overdue: "到期未完成" },
    separator: "；",
  },
};

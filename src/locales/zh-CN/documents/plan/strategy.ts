/** SWOT, confrontation matrix and strategies. */
export const strategy = {
  confrontation: {
    subject: "对峙矩阵（SWOT / TOWS）",
    title: {
      direction: (direction: string, opportunity: string, threat: string) =>
        `方向是${direction}：对机会 ${opportunity}，对威胁 ${threat}`,
      core: (count: string) => `核心议题 ${count} 个`,
      unscored: "SWOT 已列出，还没有对峙评分",
    },
    picture: "对峙矩阵",
    cell: (inside: string, outside: string, score: string) => `${inside}×${outside} ${score}`,
    sum: "合计",
    quadrant: (sum: string, cells: string) => `${sum}（${cells} 格）`,
    pairs: "先从这些组合想方案",
    pairColumns: { field: "组合", inside: "内部", outside: "外部" },
    key: "灰色为助力，越深越强；斜线为阻力，越密越强；粗框为核心议题。",
    scope: { account: "SWOT 是为这个客户写的。", company: "没有这个客户自己的 SWOT，用的是全公司的。" },
    unscored: (count: string, where: string) => `${count} 格未评分，按无关计；填在${where}。`,
    disputed: (count: string) => `${count} 格评分人分歧较大，宜讨论。`,
    leftOut: (count: string) => `另有 ${count} 条排序靠后，未列。`,
    enter: (where: string) => `逐格评分后得出方向，填在${where}。`,
  },
  customerSwot: {
    subject: "客户自己的 SWOT 与方向",
    title: {
      direction: (direction: string) => `客户的方向大概是${direction}`,
      unscored: "客户的 SWOT 已列出，还没有对峙评分",
    },
    note: "从客户的角度推导，须与客户核实；下面的战略方案与它逐个对照，能帮客户走这个方向的优先。",
    ours: (direction: string) => `我方方向：${direction}。`,
  },
  strategies: {
    subject: "战略方案",
    title: {
      chosen: (count: string, late: string) => `已选 ${count} 个方案，${late} 个逾期`,
      onTime: (count: string) => `已选 ${count} 个方案，都未逾期`,
      none: (count: string) => `${count} 个候选方案，还没有选定`,
    },
    columns: {
      strategy: "方案",
      field: "组合与方向",
      score: "得分",
      chosen: "选定",
      owner: "负责人",
      due: "期限",
      progress: "进展",
    },
    chosen: "选定",
    own: "本客户",
    note: "得分由效果、可行性、成本、时间加权，5 分最好；未写客户的方案适用于全公司。",
  },
};

/** Texts of the joint business plan. */
export const jointPlan = {
  document: "联合业务规划",
  documentTitle: (account: string, plan: string) => `${account} ${plan}`,
  unnamed: "联合业务规划",
  stop: "。",
  who: {
    period: (from: string, until: string) => `${from} 至 ${until}`,
    owner: (name: string) => `我方负责人 ${name}`,
    confirmed: "双方已确认",
    unconfirmed: "待双方确认",
    form: "待填写",
  },
  area: { goals: "目标", milestones: "里程碑", review: "回顾", parts: "齐全", form: "规划" },
  statement: {
    goals: {
      clause: (met: string, count: string) => `${count} 项共同目标达成 ${met} 项`,
      text: (met: string, count: string, late: string) =>
        `共同目标 ${count} 项，已达成 ${met} 项，到期未达成 ${late} 项。`,
      none: "还没有写下共同目标",
      noneText: "共同目标没有数字和期限。",
    },
    milestones: {
      late: (count: string) => `${count} 个里程碑到期未完成`,
      lateText: (count: string, first: string, date: string) =>
        `${count} 个里程碑到期未完成，最早的是“${first}”（${date}）。`,
      next: (date: string) => `下一个里程碑 ${date}`,
      nextText: (first: string, date: string) => `下一个里程碑是“${first}”（${date}）。`,
      done: "里程碑都已完成",
      none: "还没有里程碑",
      noneText: "还没有写下带日期的里程碑。",
    },
    review: {
      clause: (date: string) => `${date} 一起回顾`,
      text: (date: string, days: string) => `下一次一起回顾：${date}（${days}）。`,
      late: "回顾日期已过",
      lateText: (date: string, days: string) => `原定 ${date} 回顾，${days}，请重新约定。`,
      none: "没有回顾日期",
      noneText: "没有约定下一次一起回顾的日期。",
    },
    parts: {
      clause: (count: string) => `规划还缺 ${count} 部分`,
      text: (share: string, missing: string) => `齐全度 ${share}，缺：${missing}。`,
      all: "规划已写齐",
      allText: "九个部分都已写明。",
    },
    form: {
      clause: "还没有联合业务规划",
      text: "战略级客户应与客户共同制定；本表供双方一起填写。",
      clauseForCustomer: "一起制定联合业务规划",
      textForCustomer: "本表供双方一起填写，填好后签认。",
    },
  },
  goals: {
    subject: "共同目标",
    title: {
      some: (met: string, count: string) => `${count} 项目标，达成 ${met} 项`,
      amount: (amount: string) => `共同目标金额 ${amount}`,
      none: "共同目标还没有数字",
    },
    goal: (text: string) => `目标：${text}`,
    amount: (amount: string) => `共同目标金额 ${amount}。`,
    enter: (where: string) => `目标、数值和期限填在${where}，类型选“共同目标”。`,
    blank: "双方一起写下数字和期限。",
  },
  timeline: {
    subject: "时间安排",
    title: {
      dated: (done: string, count: string) => `${count} 个里程碑完成 ${done} 个`,
      none: "里程碑还没有日期",
    },
  },
  sides: {
    ours: "我方投入",
    theirs: "客户投入",
    theirsForCustomer: "贵方投入",
    title: {
      ours: (done: string, count: string) => `我方承诺 ${count} 项，兑现 ${done} 项`,
      theirs: (done: string, count: string) => `客户承诺 ${count} 项，兑现 ${done} 项`,
      theirsForCustomer: (done: string, count: string) => `贵方承诺 ${count} 项，兑现 ${done} 项`,
      told: "已写明",
      none: "还没有写明",
    },
    investment: (amount: string) => `投资额 ${amount}`,
    item: (text: string, date: string) => `${text}（${date}）`,
    enter: (where: string) => `填在${where}。`,
    blank: "双方商定后填写。",
  },
  words: {
    subject: "约定的原文",
    title: "双方想要什么，各拿出什么",
    none: "目标和投入还没有写成文字",
  },
  next: {
    subject: "下一步",
    title: {
      late: (late: string, count: string) => `${count} 项未完成，${late} 项已到期`,
      open: (count: string) => `${count} 项未完成`,
      none: "没有未完成的事项",
    },
    none: "规划中没有未完成的事项。",
  },
  items: {
    subject: "里程碑与事项",
    title: {
      some: (done: string, count: string) => `${count} 项中完成 ${done} 项`,
      none: "还没有写下事项",
    },
    enter: (where: string) => `里程碑、投入与会议填在${where}。`,
    blank: "双方商定后填写。",
  },
  investment: {
    subject: "双方投资",
    title: {
      both: (ours: string, theirs: string) => `我方 ${ours}，客户 ${theirs}`,
      bothForCustomer: (ours: string, theirs: string) => `我方 ${ours}，贵方 ${theirs}`,
      none: "投资额还没有写齐",
    },
    columns: { item: "项目", side: "责任方", figure: "金额或数量", reached: "已投入", due: "期限" },
    total: (side: string) => `${side}投资总额（规划约定）`,
    none: "没有列出投资项目；没有投资也请写明为零。",
  },
  governance: {
    subject: "治理机制",
    title: {
      told: "怎样见面、怎样升级已约定",
      none: "治理机制还没有约定",
    },
    columns: { meeting: "会议", owner: "双方责任人", due: "日期", state: "状态" },
    enter: (where: string) => `谁与谁、多久见一次、怎样升级填在${where}。`,
    blank: "请约定谁与谁、多久见一次、出了问题找谁。",
  },
  risks: {
    subject: "双方共同的风险与应对",
    subjectForCustomer: "可能妨碍目标的事与应对",
    title: {
      some: (count: string) => `${count} 项双方一起应对`,
      none: "没有写明双方共同的风险",
      noneForCustomer: "还没有写明",
    },
    enter: (where: string) => `双方共同的风险在${where}中填写，类型选“风险”，责任方选“双方”；只有这些写进客户版。`,
    blank: "双方商定后填写。",
    inside: (text: string) => `只供内部：${text}`,
  },
  parts: {
    subject: "齐全度（只供内部）",
    title: {
      all: "九个部分都已写明",
      missing: (count: string, share: string) => `缺 ${count} 部分，齐全度 ${share}`,
    },
    where: (part: string, content: string) => `${part}：${content}`,
  },
  deals: {
    subject: "与规划有关的商机（只供内部）",
    title: {
      some: (count: string, amount: string) => `规划期内 ${count} 个进行中的商机，合计 ${amount}`,
      goal: (share: string) => `相当于目标金额的 ${share}`,
      none: "规划期内没有进行中的商机",
    },
    columns: { deal: "商机", step: "步骤", amount: "金额", expected: "预计签约", next: "下一步", owner: "负责人" },
    unnamed: "未命名商机",
    enter: (where: string) => `商机和预计签约日期填在${where}。`,
  },
  confirm: {
    subject: "回顾与签认",
    title: {
      confirmed: "双方已确认，按期一起回顾",
      open: "双方签认后生效",
    },
    names: { review: "下次回顾", owner: "我方负责人", confirmed: "客户确认", progress: "进展" },
    confirmedForCustomer: "贵方确认",
    yes: "已确认",
    no: "待确认",
    signatures: { ours: "我方", theirs: "客户", theirsForCustomer: "贵方", date: "日期" },
  },
  form: {
    subject: "双方一起填写",
    title: "九个部分，有数字、有日期、有人",
    field: (part: string, question: string) => `${part}：${question}`,
    /** Parts whose words in the guide speak of the customer instead of to it. */
    forCustomer: {
      "THEIR-CONTRIBUTION": { part: "贵方投入", question: "贵方拿出什么？" },
      RISKS: { part: "可能妨碍目标的事", question: "最可能卡在哪里？" },
      CONFIRMED: { part: "贵方确认", question: "谁代表贵方确认？" },
    },
    period: "规划期间",
    name: "规划名称",
    notes: {
      subject: "填写说明（只供内部）",
      title: "写什么，客户版怎样写",
      columns: { part: "部分", content: "写什么", customer: "给客户的一份" },
      enter: (where: string) => `填好后录入${where}起的各列，事项录入“联合规划事项”表，再生成规划。`,
    },
  },
};

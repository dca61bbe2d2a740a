/** Texts of the visit brief. */
export const visit = {
  document: "拜访简报",
  documentTitle: (account: string) => `${account} 拜访简报`,
  who: {
    planned: (date: string) => `计划拜访 ${date}`,
    last: (date: string) => `上次拜访 ${date}`,
    never: "还没有拜访记录",
  },
  area: {
    visit: "安排",
    commitments: "承诺",
    readiness: "准备",
    objections: "异议",
  },
  statement: {
    planned: {
      clause: (date: string) => `${date} 拜访`,
      text: (date: string, days: string, goal: string) => `${date}（${days}）拜访：${goal}`,
      noGoal: "没有写明目标",
    },
    unplanned: {
      clause: "没有安排下次拜访",
      text: (where: string) => `没有今天以后的拜访计划，填在${where}。`,
    },
    missed: {
      clause: (date: string) => `${date} 的拜访没有记录`,
      text: (date: string) => `原定 ${date} 的拜访没有记录：没有去，还是没有记？`,
    },
    late: {
      clause: (count: string) => `${count} 项承诺已逾期`,
      text: (count: string, first: string, days: string) => `${count} 项承诺已逾期，最久的是“${first}”，${days} 天。`,
    },
    onTime: {
      clause: "承诺没有逾期",
      text: (count: string) => `${count} 项未了承诺，都没有逾期。`,
    },
    ready: { clause: "准备齐全", text: "必备的准备已经齐全。" },
    notReady: {
      clause: (count: string) => `还缺 ${count} 项准备`,
      text: (count: string, missing: string) => `还缺 ${count} 项必备的准备：${missing}。`,
    },
    objections: {
      clause: (count: string) => `${count} 个异议未解决`,
      text: (count: string, total: string, first: string) =>
        `${total} 个异议中有 ${count} 个没有解决，先答“${first}”。`,
    },
  },
  people: {
    subject: "见谁",
    title: {
      nobody: "没有登记联系人",
      named: (count: string) => `写明要见的 ${count} 位`,
      unnamed: "没有写明见谁，按分量排列",
      against: (count: string) => `${count} 位决策人偏向对手`,
      neutral: "决策人仍中立",
      supported: (count: string) => `${count} 位决策人支持我们`,
      noDecider: "没有人登记为 KDM",
      unknown: "决策人态度不明",
    },
    clause: "，",
    columns: { person: "姓名", anonymous: "联系人", role: "角色", level: "关系 CR5—CR1", next: "下一步转化动作" },
    scale: "关系等级：左 CR5 反对，右 CR1 支持",
    state: (now: string, wanted: string) => `现在 ${now}，目标 ${wanted}`,
    enter: (where: string) => `把要见的人填进${where}，这里会列出角色、关系和下一步。`,
    note: "粗体：准备表中的人。点现在，圈目标。灰字：REL-5 建议。",
  },
  goal: {
    subject: "本次目标与议程",
    title: { none: "还没有写目标", unplanned: "先定下次拜访" },
    lead: {
      agenda: (agenda: string) => `议程：${agenda}`,
      opinions: (opinions: string) => `访前会意见：${opinions}`,
      promised: (step: string) => `上次约定：${step}`,
    },
    enter: (where: string) => `拜访后对方会答应什么、同意什么？写进${where}。`,
    noAgenda: (where: string) => `没有议程，填在${where}。`,
  },
  commitments: {
    subject: "未了承诺",
    title: {
      none: "没有未了承诺",
      late: (late: string, count: string) => `${count} 项未了，${late} 项已逾期`,
      open: (count: string) => `${count} 项未了，没有逾期`,
    },
    columns: { what: "内容", side: "哪一方", owner: "负责人", due: "期限", state: "状态" },
    sides: { OURS: "我方", THEIRS: "客户", BOTH: "双方" },
    followUp: (date: string) => `回访 ${date} 的拜访`,
    agreed: (date: string, text: string) => `${date} 谈定：${text}`,
    enter: (actions: string, visits: string) => `承诺填在${actions}和${visits}；负责人写客户联系人的，算客户的承诺。`,
  },
  talks: {
    subject: { none: "最近的谈话", last: (count: string) => `最近 ${count} 次谈话` },
    title: {
      none: "还没有拜访记录",
      last: (date: string, days: string) => `上次是 ${date}，${days} 天前`,
      today: "今天刚谈过",
    },
    columns: {
      date: "日期",
      mode: "方式",
      who: "见了谁",
      said: "客户原话",
      about: "目标（原话是个人信息，未印）",
      next: "下一步",
    },
    enter: (where: string) => `谈过的记在${where}，客户怎么说请用原话。`,
  },
  needs: {
    subject: "需求与异议",
    title: (needs: string, ripe: string, objections: string) =>
      `${needs} 条需求，${ripe} 条成熟；${objections === "0" ? "没有未解决的异议" : `${objections} 个异议未解决`}`,
    nothing: "还没有记下需求与异议",
    columns: { need: "需求（客户的说法）", level: "等级", kind: "显隐" },
    enter: (where: string) => `客户说出的问题与愿望记在${where}。`,
    rate: (rate: string) => `显性需求占 ${rate}（NEED-1）。`,
  },
  questions: {
    subject: "要问的问题",
    title: {
      balanced: (count: string) => `${count} 个问题，深浅搭配均衡`,
      verdict: (count: string, verdict: string) => `${count} 个问题：${verdict}`,
      unsorted: (count: string) => `${count} 个问题，没有分类`,
      partly: (count: string, unsorted: string) => `${count} 个问题，${unsorted} 个没有分类`,
      suggested: "还没有备问题，可从这几个问起",
      none: "还没有备问题",
    },
    columns: { kind: "类型", question: "问题", person: "问谁" },
    unsorted: "未分类",
    deep: (share: string) => `暗示与需求效益问题占已分类的 ${share}（NEED-4）。`,
    suggested: (where: string) => `按角色与客户性质建议（REL-7，本工具定义）。自己的问题填在${where}。`,
    enter: (where: string) => `把要问的填进${where}。`,
  },
  objections: {
    columns: { objection: "异议", answer: "答复与证据" },
    noAnswer: "还没有答复",
    solved: "已解决",
    enter: (where: string) => `对方的顾虑与反对记在${where}。`,
  },
  readiness: {
    subject: "准备清单",
    title: {
      none: "没有准备表",
      ready: "必备的都齐了",
      open: (count: string) => `还缺 ${count} 项必备`,
    },
    facts: (filled: string, all: string, missing: string) => `企业情况已填 ${filled}/${all}，缺：${missing}。`,
    factsFull: (all: string) => `企业情况 ${all} 项已填全。`,
    materials: (ready: string, all: string, missing: string) => `资料已备 ${ready}/${all}，缺：${missing}。`,
    materialsFull: (all: string) => `${all} 类资料已备齐。`,
    enter: (where: string) => `先在${where}填一行，再逐项打勾。`,
  },
};

/** Words of the development log. */
export const log = {
  choose: "先选客户：开发记录按客户分开看。",
  count: (count: string) => `${count} 次`,
  empty: "记下第一次接触：见了谁、多久、客户态度怎样。",
  add: "记一次接触",
  save: "保存接触",
  subject: (account: string) => `开发记录 · ${account}`,
  message: {
    RISING: (days: string) => `${days} 天里客户态度在变好`,
    STEADY: (days: string) => `${days} 天里客户态度没有变化`,
    FALLING: (days: string) => `${days} 天里客户态度在变冷`,
    unknown: (count: string) => `接触 ${count} 次，还看不出态度的变化`,
  },
  figures: { contacts: "接触", minutes: "时长", days: "跨度" },
  times: "次",
  minutes: "分钟",
  days: "天",
  untimed: (count: string) => `${count} 次没写时长`,
  guide: {
    title: (step: string) => `到了这一步：${step}`,
    deliverable: (text: string) => `交出：${text}`,
    leave: (evidence: string) => `离开这一步的依据：${evidence}。进度与步骤的对应、动作：本工具定义。`,
  },
  list: "每次接触",
  minutesOf: (minutes: string) => `${minutes} 分钟`,
  nobody: "没写见了谁",
  form: { progress: "进度与态度", result: "结果与原因" },
};

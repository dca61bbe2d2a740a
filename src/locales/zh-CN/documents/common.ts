/** Words that several documents share. */
export const common = {
  foot: (file: string) => `数据来源：${file}`,
  otherPeople: (count: string) => `另 ${count} 人`,
  more: (count: string) => `另有 ${count} 项。`,
  late: (days: string) => `逾期 ${days} 天`,
  inDays: (days: string) => `${days} 天后`,
  today: "今天",
  undated: "未定日期",
};

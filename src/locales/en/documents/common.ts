import type { common as zh } from "../../zh-CN/documents/common.ts";

const many = (days: string) => `${days} ${days === "1" ? "day" : "days"}`;

export const common: typeof zh = {
  foot: (file) => `Source: ${file}`,
  otherPeople: (count) => `${count} more`,
  more: (count) => `${count} more.`,
  late: (days) => `${many(days)} late`,
  inDays: (days) => `in ${many(days)}`,
  today: "today",
  undated: "no date",
};

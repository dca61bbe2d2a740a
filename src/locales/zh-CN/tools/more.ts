/** What each tool is for, in the list of them. */
export const more = {
  explain: "选中的数由哪几项加起来",
  training: "练习表、课程地图、讨论题",
  privacy: "什么存在哪里，按人导出或删除",
  doctor: "公式报错、版本、网络、对应，逐项检查",
};

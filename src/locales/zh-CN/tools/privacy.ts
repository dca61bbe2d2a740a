/** Words of what is kept about people. */
export const privacy = {
  subject: "个人信息",
  message: "只在这个工作簿里，按人可以导出、可以删除",
  one: "一个人的信息",
  oneLead: "有人问起你们记了他什么，或要求删除：查出所有表里关于他的行，导出给他，或删除。",
  find: "查找联系人",
  findHint: "姓名或拼音首字母",
  count: (count: string) => `${count} 人`,
  rows: (count: string) => `${count} 行`,
  nothing: "表里已经没有关于这个人的内容。",
  kinds: { own: "整行", names: "姓名", mentions: "文字里提到", plain: "普通单元格" },
  export: "导出（CSV）",
  file: "个人信息.csv",
  csv: ["表", "单元格", "列", "内容"],
  other: "查别的人",
  erase: "删除这个人",
  eraseNow: "确认删除",
  warning: (rows: string, cells: string) =>
    `将删除 ${rows} 整行，并从 ${cells} 个单元格里去掉这个姓名。先导出再删除。删除之后，在 Excel 里按 Ctrl+Z 可以撤消。`,
  erased: (rows: string, cells: string) =>
    `已删除 ${rows} 行，从 ${cells} 个单元格里去掉了姓名。要撤消，在 Excel 里按 Ctrl+Z。本机提到他的草稿也已丢弃。已经打印、发出的报告和工作簿的旧版本不会变，要另外处理。`,
  changed: "工作簿刚被改过，和上面列出的不一样，所以没有删除。核对上面的行，再删除一次。",
  closed: "有表正在筛选，或工作表受保护，所以没有删除。清除筛选、取消保护，再删除一次。",
  left: (count: string) => `有 ${count} 行不会自动改：文字里提到的，或不在 Excel 表里的。点一行选中它，自己看过再改。`,
  where: "什么存在哪里",
  places: {
    workbook: "这个工作簿",
    workbookText: (people: string) =>
      `${people} 位联系人，连同拜访、需求和关系判断。谁能打开工作簿，谁就能看到：按需设密码或权限。`,
    drafts: "本机的浏览器",
    draftsText: (drafts: string, saves: string) =>
      `没保存的草稿 ${drafts} 份，7 天后自动删除；没确认写入的记录 ${saves} 条，确认或丢弃后删除；还有你在表单里填的自己的姓名，和工作簿的表名、表头、清单用词（下次打开时不用重新辨认）。`,
    elsewhere: "别处",
    elsewhereText: "没有。不登录，不上传，不统计使用情况。",
  },
  discardDrafts: "丢弃全部草稿",
  sensitive: "敏感信息",
  off: "没有启用",
  offText: "联系人的心理需求、个人备注没有列。要启用，到“表格设置”写明用途。",
  confidential: {
    title: "要保密，但不是个人信息",
    name: "我方的底线、报价与打法",
    text: (negotiations: string, tenders: string) =>
      `在 ${negotiations} 场谈判、${tenders} 个投标里：底线价、备选方案、让步计划、我方报价。不需要写明用途，导出、删除某个人也不动它们。谁能打开工作簿，谁就看得到；只印在谈判准备和投标简报这样的内部文件里。发给客户之前，不要连工作簿一起发。`,
  },
  on: (purpose: string) => `已启用，用途：${purpose}`,
  onText: "只记与用途有关的；本人单独同意后才记备注，到期删除。要停用，在 Excel 里删除这些列。",
};

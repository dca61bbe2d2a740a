/** Words of the task pane. */
export const pane = {
  product: "大客户管理",
  title: "在单元格里输入 =KAM. 就能计算",
  lead: "客户分层、商机与预测都有函数，评分能写明每一分怎么来。",
  privacy: "不用登录，数据只在这个工作簿里。",
  entry: {
    title: "在窗格里登记客户、拜访和商机：这一版没有",
    text: "数据请照常填在你们自己的表里，让函数引用那些单元格。",
  },
  excel: {
    waiting: "正在等 Excel 应答…",
    ready: "已连上 Excel，函数可以使用。",
    blockedTitle: "没有连上 Excel，函数暂时不会计算",
    blocked:
      "微软的 office.js 没有载入，常见原因是网络或代理拦截了 appsforoffice.microsoft.com。工作簿没有变动。请确认能访问该网址，或请管理员放行，然后关闭并重新打开本窗格。",
    outsideTitle: "这一页没有在 Excel 里打开",
    outside: "下面的清单可以照常查看；要计算，请在 Excel 的“开始”选项卡里点“大客户管理”。",
  },
  search: {
    label: "查找函数",
    hint: "名称或用途，如 层级、预测",
    count: (found: number) => `找到 ${String(found)} 个函数`,
    none: (text: string) => `没有与“${text}”有关的函数。换个词试试，如“赢单”或“集中”。`,
    clear: "清除查找",
  },
  daily: "常用",
  tasks: {
    value: "评估客户价值",
    coverage: "分层与投入",
    accounts: "客户分类与集中度",
    pipeline: "商机与储备",
    forecast: "预测与节奏",
  },
  card: {
    syntax: "写法",
    arguments: "参数",
    optional: "可省略",
    example: "例",
    result: "结果",
    model: "模型",
    help: "完整说明",
  },
  help: {
    returns: "返回",
    note: "区域用 {…} 写出的数组表示；在工作表里通常直接引用单元格。",
  },
};

import { accounts } from "./pane/accounts.ts";
import { form } from "./pane/form.ts";
import { setUp } from "./pane/set-up.ts";
import { shell } from "./pane/shell.ts";
import { today } from "./pane/today.ts";
import { visits } from "./pane/visits.ts";

/** Words of the task pane. */
export const pane = {
  product: "大客户管理",
  title: "在单元格里输入 =KAM. 就能计算",
  lead: "客户分层、商机与预测都有函数，评分能写明每一分怎么来。",
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
  training: "培训与自评",
  tasks: {
    value: "评估客户价值",
    coverage: "分层与投入",
    accounts: "客户分类与集中度",
    pipeline: "商机与储备",
    forecast: "预测与节奏",
    finance: "客户财务状况",
    development: "值不值得开发",
    people: "决策链与关系",
    needs: "需求",
    strategy: "策略工具",
    competition: "竞争",
    tender: "投标",
    negotiation: "谈判与让步",
    retention: "流失、满意度与成效",
    records: "拜访与记录",
    team: "团队与考核",
    events: "市场活动",
  },
  /** The question that the functions of a task answer. */
  questions: {
    value: "这个客户有多重要？",
    coverage: "先看哪些客户？",
    accounts: "生意压在谁身上？",
    pipeline: "商机够不够，卡在哪里？",
    forecast: "目标够不够？",
    finance: "客户付得起吗？",
    development: "要不要花力气开发？",
    people: "下一步见谁？",
    needs: "客户真正要什么？",
    strategy: "该走哪条路？",
    competition: "对手强在哪里，弱在哪里？",
    tender: "这个标投不投，怎样才合规？",
    negotiation: "谈到哪里，让多少？",
    retention: "谁可能要走，服务得好不好？",
    records: "今天该跟进什么？",
    team: "团队做到了多少？",
    events: "活动办得值不值？",
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
  accounts,
  form,
  setUp,
  shell,
  today,
  visits,
};

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
    blocked: (host: string) =>
      `微软的 office.js 没有载入，常见原因是网络或代理拦截了 ${host}。工作簿没有变动。请确认能访问该网址，或请管理员放行，然后关闭并重新打开本窗格。`,
    outsideTitle: "这一页没有在 Excel 里打开",
    outside: "下面的清单可以照常查看；要计算，请在 Excel 的“开始”选项卡里点“大客户管理”。",
  },
  accounts,
  form,
  setUp,
  shell,
  today,
  visits,
};

import type { Bilingual } from "#workbook/define-table.ts";
import type { TextLine } from "#xlsx/workbook-description.ts";
import { both } from "./both.ts";
import { AS_OF } from "./days.ts";

type Line = { readonly style: TextLine["style"]; readonly text: Bilingual };

const title = (text: Bilingual): Line => ({ style: "title", text });
const heading = (text: Bilingual): Line => ({ style: "heading", text });
const text = (words: Bilingual): Line => ({ style: "text", text: words });
const note = (words: Bilingual): Line => ({ style: "note", text: words });
const blank = text(both("", ""));

export const sheetName = both("说明", "About");

/** The first sheet: what the workbook is, what it holds, how to use it. */
export const about: readonly Line[] = [
  title(both("大客户管理示例工作簿", "Key account management: sample workbook")),
  note(
    both(
      `示例：24 家客户、所有人物和数字都是虚构的，与任何真实公司和个人无关。数据截至 ${AS_OF}，金额单位为元。`,
      `Sample: the 24 companies, all people and all figures are invented and stand for no real company or person. Data up to ${AS_OF}, money in yuan.`,
    ),
  ),
  blank,
  heading(both("做什么用", "What it is for")),
  text(
    both(
      "用它可以马上生成客户计划、谈判简报、投标简报等全部文件，看看每份文件需要哪些数据；也可以清空各表，换成自己团队的数据接着用。",
      "Make every document at once, from account plans to negotiation and tender briefs, and see which data each needs; or empty the tables and go on with your own team's data.",
    ),
  ),
  blank,
  heading(both("有哪些表", "The sheets")),
  text(
    both(
      "客户与人：客户、联系人、影响关系、关系转化、四大策略。",
      "Customers and people: Customers, Persons, Influence links, Relationship plan, Relationship events.",
    ),
  ),
  text(
    both("每天的记录：拜访记录、拜访准备、行动。", "What is recorded every day: Visits, Visit preparations, Actions."),
  ),
  text(
    both(
      "商机：商机及其阶段、证据、需求、提问、异议、价值测算、报价、复盘。",
      "Opportunities: with their stages, evidence, needs, questions, objections, value, quotes and reviews.",
    ),
  ),
  text(
    both(
      "谈判与投标：谈判准备、议题、出价、让步计划；招投标的日期、评分点、投标人、风险、任务、资料库。",
      "Negotiations and tenders: preparation, issues, offers, concessions; dates, scoring items, bidders, risks, tasks, library.",
    ),
  ),
  text(
    both(
      "钱：销售、合同、应收与回款、收入确认计划、服务成本、客户财务、价值评估、产品与渗透。",
      "Money: sales, contracts, receivables, revenue plan, cost to serve, customer financials, value, products and whitespace.",
    ),
  ),
  text(
    both(
      "服务与维系：满意度、投诉、服务请求、流失预警、沟通计划、触点、联合业务规划、覆盖计划。",
      "Care: satisfaction, complaints, requests, churn signals, communications, touchpoints, joint plans, coverage.",
    ),
  ),
  text(
    both(
      "竞争与战略：对手、对标、竞争情报、差异化、市场份额、PEST、五力、矩阵、SWOT、对峙、战略方案。",
      "Competition and strategy: rivals, benchmarks, intelligence, differentiators, shares, PEST, forces, matrices, SWOT, strategies.",
    ),
  ),
  text(
    both(
      "团队与活动：成员、OKR、绩效、挖掘计划、销售动作、日志、能力、激励；市场活动、讲师、邀约。",
      "Team and events: colleagues, OKR, appraisal, mining plan, activities, logs, capabilities, incentives; events, speakers, invitations.",
    ),
  ),
  text(
    both(
      "参数：本团队改过的模型参数。没有列出的参数按默认值计算；示例里的都等于默认值。",
      "Parameters: model parameters with the team's own values. What is not listed has its default; here every one equals its default.",
    ),
  ),
  blank,
  heading(both("怎么用", "How to use it")),
  text(
    both(
      `1. 在本文件所在的文件夹运行：kam all kam-sample.zh-CN.xlsx --as-of ${AS_OF}`,
      `1. Run beside this file: kam all kam-sample.en.xlsx --lang en --as-of ${AS_OF}`,
    ),
  ),
  text(
    both(
      "2. 淡黄色单元格可以修改；有下拉列表的列只接受列表里的值。不知道就留空，不要填 0：计划会写明缺什么、在哪里补。",
      "2. Change any pale yellow cell; a column with a list takes only its values. Leave empty what you do not know, never 0: the plan says what is missing and where to enter it.",
    ),
  ),
  text(
    both(
      "3. 各表按“客户名称”或编号对应，写法要与被引用的表一致。在表的最后一行下面接着写，表格会自动扩展；用不到的表可以整张删除。",
      "3. The tables are joined by the name of the customer or by numbers: write them as in the table they refer to. Type below the last row and the table grows; sheets that you do not use may go.",
    ),
  ),
  text(
    both(
      "4. 换成自己的数据：删除各表的行，保留表头；列的顺序可以改，用不到的列可以删。",
      "4. For your own data delete the rows and keep the headers; columns may change places, and those you do not use may go.",
    ),
  ),
  blank,
  note(
    both(
      "本文件由 tools/make-sample.ts 生成，请勿手工修改后提交。",
      "This file is built by tools/make-sample.ts; do not edit it by hand and commit it.",
    ),
  ),
];

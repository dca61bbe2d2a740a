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
      "用它可以马上生成每家客户的年度计划，看看一份计划需要哪些数据；也可以清空各表，换成自己团队的数据接着用。",
      "Make a year's plan for every account at once and see which data a plan needs; or empty the tables and go on with your own team's data.",
    ),
  ),
  blank,
  heading(both("五张表", "The five tables")),
  text(
    both(
      "客户：每家一行。年度目标、评分、逾期、最大风险和需要高层支持的事。",
      "Customers: one row each. Targets of the year, ratings, overdue money, the biggest risk and what our executives are asked to do.",
    ),
  ),
  text(
    both(
      "销售：每家客户每月每个产品一行。收入、毛利和回款，不含合同签约额。",
      "Sales: one row for each customer, month and product. Revenue, gross profit and money collected; signed contracts are not here.",
    ),
  ),
  text(
    both(
      "商机：进行中、暂停、赢单和丢单的项目。签约额从这里的赢单金额和关闭日期得出。",
      "Opportunities: open, suspended, won and lost. What was signed follows from the amounts and closing dates of the won ones.",
    ),
  ),
  text(
    both(
      "联系人：客户的决策链。角色、关系等级（CR1 最好，CR5 最差）、最近联系和下一步。",
      "Persons: the customer's decision chain. Role, relationship level (CR1 is the best, CR5 the worst), last contact and next action.",
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
      `1. 在本文件所在的文件夹运行：kam plan kam-sample.zh-CN.xlsx --as-of ${AS_OF}`,
      `1. Run beside this file: kam plan kam-sample.en.xlsx --lang en --as-of ${AS_OF}`,
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
      "3. 各表按“客户名称”对应，名称要与客户表一致。在表的最后一行下面接着写，表格会自动扩展。",
      '3. The tables are joined by the column "Customer": write the name as in Customers. Type below the last row and the table grows.',
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

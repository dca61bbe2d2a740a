import type { Language } from "#locales/language.ts";
import { ACCOUNT_TABLES, contract, TABLE_IDS, TEAM_TABLES, type ColumnId, type TableId } from "#workbook/contract.ts";
import { AREAS, type Table } from "#workbook/define-table.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { inLanguage } from "#workbook/table-name.ts";
import { belonging, markdownTable } from "./workbook-docs-page.ts";
import { DOCS_WORDS } from "./workbook-docs-words.ts";

/** The index of docs/workbook: how to read the pages, then every table by area, first in Chinese, then in English. */
export function indexPage(): string {
  return `# 工作簿里的表 · The tables of a workbook

[中文](#中文) · [English](#english)

<!-- Written by npm run docs:workbook from src/workbook/tables. -->

## 中文

${chinese()}

${areas("zh-CN")}

## English

${english()}

${areas("en")}
`;
}

const counts = {
  tables: TABLE_IDS.length,
  columns: TABLE_IDS.reduce((sum, id) => sum + columnsOf(id).length, 0),
  ofAccounts: ACCOUNT_TABLES.length + 1,
  ofTeam: TEAM_TABLES.length,
};

function areas(language: Language): string {
  const words = DOCS_WORDS[language];
  const isEnglish = language === "en";
  const heads = isEnglish
    ? ["Table", "A row is", "Key", "Belongs to", "Columns"]
    : ["表", "一行是什么", "主键", "归属", "列数"];
  return AREAS.flatMap((area) => {
    const ids = TABLE_IDS.filter((id) => contract[id].area === area);
    const rows = ids.map((id) => row(id, language));
    return ids.length === 0 ? [] : [`### ${words.areas[area]}`, markdownTable(heads, rows)];
  }).join("\n\n");
}

function row(id: TableId, language: Language): readonly string[] {
  const { name, about, key, columns }: Table = contract[id];
  const keyColumn = key === undefined ? undefined : columns[key];
  const names = language === "en" ? [name.en, name.zh] : [name.zh, name.en];
  return [
    `[${names[0] ?? id}](${language}/${id}.md)<br>${names[1] ?? id}<br>\`${id}\``,
    inLanguage(about, language),
    keyColumn === undefined ? "" : inLanguage(keyColumn.header, language),
    belonging(id, language, (other) => inLanguage(contract[other].name, language)),
    String(columnsOf(id).length),
  ];
}

/** A column with its table, linked: a renamed one does not compile. */
function column<Id extends TableId>(language: Language, id: Id, name: ColumnId<Id>): string {
  const { name: table, columns }: Table = contract[id];
  const header = columns[name]?.header ?? { zh: name, en: name };
  const texts = [inLanguage(table, language), inLanguage(header, language)];
  return `[${texts.join(language === "en" ? ": " : "：")}](${language}/${id}.md)`;
}

function amounts(language: Language): string {
  const of = <Id extends TableId>(id: Id, name: ColumnId<Id>) => column(language, id, name);
  const isEnglish = language === "en";
  const rows = [
    [isEnglish ? "expected" : "预计", of("opportunities", "amount")],
    [isEnglish ? "signed" : "签约", of("contracts", "amount")],
    [isEnglish ? "due" : "应收", of("receivables", "amount")],
    [isEnglish ? "invoiced" : "开票", of("receivables", "invoiced")],
    [isEnglish ? "collected" : "回款", `${of("receivables", "received")}, ${of("sales", "collected")}`],
    [isEnglish ? "revenue" : "收入", `${of("revenuePlan", "recognised")}, ${of("sales", "amount")}`],
  ];
  return markdownTable(isEnglish ? ["Amount", "Column"] : ["金额", "所在列"], rows);
}

function chinese(): string {
  return `程序认得 ${counts.tables} 张表、${counts.columns} 列：${counts.ofAccounts} 张记录客户，${counts.ofTeam} 张记录团队自己。没有哪张表是必须的；有几张，就用几张。

### 怎样认出一张表

1. 列对应文件里写明的，以它为准。
2. Excel 表格、工作表或表上方标题的名称是这张表的名称或别名；年份、季度、副本号不影响。
3. 名称看不出来时看表头：必填的列都在，且有足够多的表头是别的表少用的。
4. 一个表头可能是两列时，看下面的数据更像哪一列；仍不能确定的会提问，不会悄悄猜。

表头不必改：每页列出认得的写法。大小写、全角半角、空格、下划线、繁体字不影响；“金额（万元）”“金额/万元”会换算成元。每行通过客户名称或编号归到客户名下，也可以通过商机、合同等记录归属。

### 填写

- **必填**：没有它，这一行不能用，整张表也不能少这一列。这样的列很少。
- **表单必填**：在任务窗格里新增时要填；已有的行缺它，仍会读取并算作未完成。
- **完整记录**：可以先保存、以后补；补上之前算未完成。
- **建议有**：没有这一列也能读，但能算出的东西不多。

### 隐私

**个人信息**（姓名、职务、联系方式等）和**敏感信息**（对人的评价、奖金等）默认不进报告，问题清单也不引用这些单元格的内容；要印出须明确选择。**保密信息**是我方的底线、报价和打法，不是个人信息：只进谈判准备、投标简报这类内部文件，不要发给对方。没有列出的都是业务信息。

### 单位与税

金额为元，比率为 0–1（35% 即 0.35），评分默认 1–5，得分 0–100，日期为自然日。每页写明各金额列在没有注明时按含税还是不含税；没有写的，由团队约定并前后一致。

### 分开的金额

下面几种金额含义不同，从不互相代替或相加：

${amounts("zh-CN")}`;
}

function english(): string {
  return `The product knows ${counts.tables} tables with ${counts.columns} columns: ${counts.ofAccounts} about customers, ${counts.ofTeam} about the team itself. None of them has to be there; what is there is used.

### How a table is recognised

1. What the map file says holds.
2. The Excel Table, the sheet or a title above is called like the table or one of its other names; years, quarters and copy numbers do not matter.
3. Where no name tells, the headers do: every required column is there, with enough headers that few other tables use.
4. Where one header may be two columns, the values below decide; what stays open is asked about, never guessed in silence.

Headers need not change: each page lists what is read. Case, width, blanks, underscores and traditional characters make no difference; amounts under 金额（万元） or "Amount (k)" are converted. A row finds its customer by name or number, or through another record such as an opportunity or a contract.

### Filling in

- **required**: without it the row cannot be used, and the table cannot lack the column. There are few of them.
- **required in forms**: the task pane asks for it in new rows; a row of yours that lacks it is read and counts as open.
- **complete record**: may be added later; the record counts as open until then.
- **advised**: the table is read without the column, but says little.

### Privacy

**Personal** data (names, job titles, ways to reach someone) and **sensitive** data (ratings of people, bonuses) stay out of reports unless somebody asks for them, and lists of problems do not quote such cells. **Confidential** data are our own limits, prices and tactics and tell nothing of a person: they are printed in the internal document that is about them, such as the preparation of a negotiation, and not meant for the other side. Everything else is business data.

### Units and tax

Amounts are in yuan, ratios 0–1 (35% is 0.35), ratings 1–5 unless said, scores 0–100, dates calendar days. Each page says whether an amount counts VAT in where neither header nor row tells; where a page does not say, the team decides once and keeps to it.

### Amounts kept apart

These amounts mean different things and never stand for each other or are added:

${amounts("en")}`;
}

/** Writes docs/models/coverage.md: what carries each heading of the training outlines. `npm run docs:coverage`. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { contract } from "#workbook/contract.ts";
import { BEYOND } from "./coverage/beyond.ts";
import type { Note, Outline, OutlineRow } from "./coverage/outline.ts";
import { OUTLINES } from "./coverage/outlines.ts";
import { whatIsBuilt, type Built, type Carrier } from "./coverage/what-is-built.ts";

export const COVERAGE_PAGE = "docs/models/coverage.md";

const INTRODUCTION = `# 提纲与产品对照 · From the outlines to the product

<!-- Written by npm run docs:coverage from tools/coverage and from what is built. -->

五份培训提纲的每个标题，由哪些模型、函数、工作簿里的表、任务窗格表单、练习表和报告承担；不能做的写明原因。标题用自己的话概括。
Which models, functions, tables of the workbook, forms of the task pane, worksheets and documents carry each heading of the five training outlines, and why some have none. Headings are paraphrased.

- 正体为已有，_斜体为计划_，“–”为不需要。 Upright is built, _italic is planned_, “–” is not needed.
- 表单：能在任务窗格里填写这些表；练习表：课堂上使用的工作表。 Form: the task pane can fill in these tables. Worksheet: for use in class.
- 报告：\`plan\` 客户计划、\`diff\` 对比、\`check\` 数据检查等 \`kam\` 命令。 Document: commands of \`kam\` such as \`plan\`, \`diff\` and \`check\`.
- 状态：**已有** 模型与函数都已具备；**部分** 还有计划中的；**不做** 有法律或事实上的原因。 State: **built** models and functions are there; **partly** some are planned; **not built** for a reason of law or fact.
- 解释函数（名称以 WHY 结尾）与它所解释的一同提供，不另列。 Functions that explain, named …WHY, come with those they explain and are not listed.
- 分层与覆盖的模型见 [tiers.md](tiers.md)。 The models of tiers and coverage are in [tiers.md](tiers.md).
`;

const HEADERS = [
  "标题 · Heading",
  "模型 · Models",
  "函数 · Functions",
  "表 · Tables",
  "表单 · Form",
  "练习表 · Worksheet",
  "报告 · Document",
  "状态 · State",
] as const;

const PLANNED = "_计划 planned_";
const BUILT = "已有 built";

/** The page as it should stand. */
export function coveragePage(built: Built = whatIsBuilt()): string {
  const outlines = OUTLINES.map((outline) => outlineSection(outline, built));
  return [INTRODUCTION, ...outlines, beyondSection(built)].join("\n");
}

function outlineSection(outline: Outline, built: Built): string {
  const parts = outline.parts.map(
    ({ zh, en, rows }) => `### ${zh} · ${en}\n\n${tableOf(rows.map((row) => cellsOf(row, built)))}`,
  );
  return `## ${outline.id}\n\n${outline.zh} · ${outline.en}\n\n${parts.join("\n")}`;
}

function beyondSection(built: Built): string {
  const rows = Object.entries(BEYOND).map(([model, { document, isConvention = false, ...note }]) => {
    const title = built.models.get(model)?.title ?? model;
    const [zh = title, en = title] = title.split(" · ");
    return cellsOf({ zh, en, models: [model], note }, built, { document, isConvention });
  });
  return `## 提纲之外 · Beyond the outlines\n\n提纲没有、为使用者增加的模型。 Models that no outline asks for.\n\n${tableOf(rows)}`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[line(HEADERS), line(HEADERS.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

function cellsOf(
  row: OutlineRow,
  built: Built,
  { document, isConvention }: { readonly document?: string | undefined; readonly isConvention: boolean } = {
    isConvention: false,
  },
): readonly string[] {
  const { models } = row;
  const functions = functionsOf(models, built);
  const tables = distinct(
    models.flatMap((model) => built.tables.get(model) ?? []),
    (id) => id,
  );
  const isForClass = models.length > 0 && document === undefined && !isConvention;
  return [
    `${row.zh}<br>${row.en}`,
    listed(models.map((model) => modelLink(model, built))),
    listed(functions.map(functionName)),
    listed(tables.map((id) => `[${contract[id].name.zh}](../workbook/zh-CN/${id}.md)`)),
    progress(
      tables.length > 0,
      tables.some((id) => built.forms.has(id)),
    ),
    progress(
      isForClass,
      models.some((model) => built.worksheets.has(model)),
    ),
    isConvention ? "–" : document === undefined ? documentsOf(models, built) : `\`${document}\``,
    stateOf(row, functions, built),
  ];
}

function functionsOf(models: readonly string[], built: Built): readonly Carrier[] {
  const all = distinct(
    models.flatMap((model) => built.functions.get(model) ?? []),
    ({ id }) => id,
  );
  const ids = new Set(all.map(({ id }) => id));
  return all.filter(({ id }) => !(id.endsWith("WHY") && ids.has(id.slice(0, -3))));
}

function progress(isNeeded: boolean, isBuilt: boolean): string {
  return !isNeeded ? "–" : isBuilt ? BUILT : PLANNED;
}

function modelLink(model: string, built: Built): string {
  const page = built.models.get(model)?.page;
  return page === undefined ? `_${model}_` : `[${model}](${page})`;
}

function functionName({ id, built }: Carrier): string {
  return built ? `\`${id}\`` : `_${id}_`;
}

function documentsOf(models: readonly string[], built: Built): string {
  const shown = distinct(
    models.flatMap((model) => built.documents.get(model) ?? []),
    (name) => name,
  );
  return listed(shown.map((name) => `\`${name}\``));
}

function stateOf({ models, note }: OutlineRow, functions: readonly Carrier[], built: Built): string {
  const missing = models.filter((model) => !built.models.has(model));
  const isWhole = missing.length === 0 && functions.every((one) => one.built);
  const state = models.length === 0 ? "**不做** not built" : isWhole ? BUILT : "**部分** partly";
  return note === undefined ? state : `${state}<br>${noteText(note)}`;
}

function noteText({ zh, en }: Note): string {
  return `${zh}<br>${en}`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? "–" : words.join(", ");
}

function distinct<Value>(values: readonly Value[], key: (value: Value) => string): readonly Value[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}

function main(): void {
  writeFileSync(COVERAGE_PAGE, coveragePage());
  const rows = OUTLINES.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  process.stdout.write(`${COVERAGE_PAGE}: ${String(rows.length)} headings\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();

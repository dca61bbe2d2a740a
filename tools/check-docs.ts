/** Writes docs/check.md from the rules and their words: `npx tsx tools/check-docs.ts`. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { PROBLEM_CODES } from "#workbook/checks/problem-codes.ts";
import { RULES } from "#workbook/checks/registry.ts";
import type { ProblemCode } from "#workbook/issue.ts";

const CHINESE = `# 数据检查 · Checking the data

\`kam check 工作簿.xlsx\` 列出工作簿中的问题，精确到工作表和单元格：是什么、为什么要紧、怎么办。只读，不改动文件，不重新计算公式，
也不替人改正：疑似之处请人核对。English: [below](#in-english).

\`\`\`
客户.xlsx 商机!C3 提醒: “产品”中的“GTXPro”（12 处）与清单中的“GTX Pro”只差空格、大小写或标点，可能是“GTX Pro”。请统一写法；程序不会自行改动。 [spelling-split]
\`\`\`

| 选项                              | 意思                                                                            |
| --------------------------------- | ------------------------------------------------------------------------------- |
| \`--format html\`、\`-o 文件\`        | 生成一个网页，可按轻重和工作表筛选，不含脚本，不联网；默认 check.html           |
| \`--json\`                          | 标准输出给一份 JSON：状态、各级和各规则的数量、每个问题的规则、位置、文字和办法 |
| \`--as-of 2026-06-30\`              | 截至日期，默认今天；逾期和过时按这一天判断                                      |
| \`--rule 编号\`、\`--severity error\` | 只看某条规则（可重复），或某一级及更重的                                        |
| \`--include personal\`              | 写出联系人姓名等个人内容；不给出时只说单元格                                    |
| \`--map\`、\`--lang\`、\`--quiet\`      | 与 \`kam plan\` 相同                                                              |

级别：**错误**丢失内容或互相矛盾，**提醒**很可能不对，**提示**值得看一眼。退出码：0 没有错误 · 1 有错误 · 2 命令写错 · 3 文件不能用。
每条规则在一张工作表上最多逐一列出 20 处，其余只报数量。“多久算久”的天数是参数，可以在参数表里改（[CHK-1](models/plan.md)）。
`;

const ENGLISH = `## In English

\`kam check book.xlsx --lang en\` lists the problems of a workbook by sheet and cell: what is wrong, why it matters, what to do. It only
reads: no file is changed, no formula calculated, nothing corrected; what is likely needs a person's look.

\`--format html\` with \`-o file\` makes one page that can be filtered by severity and sheet, without script or network. \`--json\` gives
one document: status, counts by severity and by rule, and for every issue its rule, place, text and advice. \`--as-of\` sets the day by which
things are late (default today). \`--rule id\` (may be repeated) and \`--severity error\` choose. Without \`--include personal\` no contact's name
or other personal value is told, only the cell. Exit codes: 0 no errors · 1 errors · 2 usage · 3 unusable input.

An **error** loses something or contradicts itself, a **warning** is most likely wrong, a **hint** is worth a look. A rule lists at most 20 places
of a sheet and counts the others. The numbers of days that are too many are parameters ([CHK-1](models/plan.md)).
`;

const TITLES: Readonly<Record<Language, { readonly rules: string; readonly reading: string; readonly note: string }>> =
  {
    "zh-CN": {
      rules: "## 核对的规则",
      reading: "## 读取时的问题",
      note: "读不出的单元格和行。丢失内容的是错误，存疑的是提醒，只说明做法的是提示。`kam plan` 也会报告它们。",
    },
    en: {
      rules: "### Rules",
      reading: "### What reading tells",
      note: "Cells and rows that could not be read: an error where something is lost, a warning where it is doubtful, a hint where it only says what was done. `kam plan` tells them as well.",
    },
  };

/** The whole page, in both languages. */
export function checkDocs(): string {
  return [CHINESE, lists("zh-CN"), ENGLISH, lists("en")].join("\n");
}

function lists(language: Language): string {
  const { rules, reading, note } = TITLES[language];
  const { severity } = catalogue(language).checks;
  const told: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));
  const own = RULES.map((rule) => line(rule.id, language, severity[rule.severity]));
  const others = PROBLEM_CODES.filter((code) => !told.has(code)).map((code) => line(code, language));
  return `${rules}\n\n${own.join("\n")}\n\n${reading}\n\n${note}\n\n${others.join("\n")}\n`;
}

function line(code: ProblemCode, language: Language, severity?: string): string {
  const { title, why, advice } = catalogue(language).checks.rules[code];
  const level = severity === undefined ? "" : language === "en" ? ` (${severity})` : `（${severity}）`;
  return language === "en"
    ? `- \`${code}\` **${title}**${level}. ${why} ${advice}`
    : `- \`${code}\` **${title}**${level}。${why}${advice}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync("docs/check.md", checkDocs());

/** Writes docs/worksheets/catalogue.md and catalogue.en.md from the worksheets and the course: `npm run docs:worksheets`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import { COURSE_SESSIONS } from "#core/guide/course-sessions.ts";
import { guide } from "#locales/guide.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { listWorksheets } from "#worksheets/index-of-worksheets.ts";
import { taskMinutes } from "#worksheets/lesson.ts";
import { taskPoints } from "#worksheets/points.ts";
import { tablesOf } from "#worksheets/solve.ts";
import { speechOf } from "#worksheets/speech.ts";
import { modelHeadings } from "./reference/model-headings.ts";

const FOLDER = join("docs", "worksheets");
const headings = modelHeadings(join("docs", "models"));

const SAID = {
  "zh-CN": {
    title: "练习表目录：课、练习表、模型",
    other: "[English](catalogue.en.md) · [怎样使用](README.md)",
    about:
      "本页由课程地图和练习表的定义生成（`npm run docs:worksheets`）。备课时先看第一张表：这节课用哪份练习表、要多少分钟、讲哪些模型；再看下面每份的样子。没有练习表的课，用讨论题和团队工作簿里的表。",
    sessions: "每节课用哪份练习表",
    headers: ["模块", "课", "课时（分钟）", "练习表", "练习表的模型", "这节课的其他模型"],
    sheets: "每份练习表",
    facts: (lesson: number, working: number, points: number, tasks: number) =>
      `整节课 ${lesson} 分钟（做题 ${working} 分钟），${points} 分，${tasks} 题`,
    session: "课",
    story: "案例",
    models: "模型",
    build: "生成",
    picture: (title: string) => `${title}：学员版的案例与练习`,
    tasks: ["题", "分钟", "分值"],
    stop: "。",
    list: "、",
  },
  en: {
    title: "Catalogue of worksheets: session, worksheet, models",
    other: "[中文](catalogue.md) · [How to use them](README.md#training-worksheets)",
    about:
      "This page is made from the course and the worksheets' definitions (`npm run docs:worksheets`). The first table says which worksheet a session uses, how long it takes and which models it teaches; below is what each looks like. Sessions without a worksheet use the questions for discussion and the tables of the team's workbook.",
    sessions: "Which worksheet for which session",
    headers: ["Module", "Session", "Minutes", "Worksheet", "Its models", "Other models of the session"],
    sheets: "The worksheets",
    facts: (lesson: number, working: number, points: number, tasks: number) =>
      `A lesson of ${lesson} minutes, ${working} of them for ${tasks} tasks; ${points} points`,
    session: "Session",
    story: "Case",
    models: "Models",
    build: "Build",
    picture: (title: string) => `${title}: case and exercise of the student edition`,
    tasks: ["Task", "Minutes", "Points"],
    stop: ".",
    list: ", ",
  },
} as const;

/** Where a worksheet's picture lies, from the folder of this page. */
export const previewOf = (id: string, language: Language) => `previews/${id}.${language}.png`;

/** The page in one language. */
export async function worksheetDocs(language: Language): Promise<string> {
  const said = SAID[language];
  const parts = [
    `# ${said.title}`,
    said.other,
    said.about,
    `## ${said.sessions}`,
    sessionTable(language),
    `## ${said.sheets}`,
    ...worksheets.map((worksheet) => entry(worksheet, language)),
  ];
  const file = join(FOLDER, fileName(language));
  const options = await resolveConfig(file);
  return format(`${parts.join("\n\n")}\n`, { ...options, filepath: file });
}

export const fileName = (language: Language) => (language === "zh-CN" ? "catalogue.md" : "catalogue.en.md");

function sessionTable(language: Language): string {
  const { headers } = SAID[language];
  const { courseModules, courseSessions } = guide(language);
  const { say } = speechOf(language);
  const rows = COURSE_SESSIONS.map(({ id, module, minutes, models }, index) => {
    const own = worksheets.filter(({ sessions }) => sessions.includes(id));
    const taught = new Set(own.flatMap((worksheet) => worksheet.models));
    const isFirst = COURSE_SESSIONS[index - 1]?.module !== module;
    const listed = listWorksheets(language);
    const named = own.map((one) => {
      const time = listed.find((other) => other.id === one.id)?.minutes ?? 0;
      return `[${say(one.title)}](#${one.id}) ${String(time)}′`;
    });
    return [
      isFirst ? courseModules.rows[module] : "",
      courseSessions.rows[id].session,
      String(minutes),
      named.join("<br>") || "–",
      modelLinks([...taught]) || "–",
      modelLinks(models.filter((model) => !taught.has(model))) || "–",
    ];
  });
  return tableOf(headers, rows);
}

function entry(worksheet: Worksheet, language: Language): string {
  const said = SAID[language];
  const { say } = speechOf(language);
  const tables = tablesOf(worksheet);
  const listed = listWorksheets(language).find(({ id }) => id === worksheet.id);
  if (listed === undefined) throw new RangeError(worksheet.id);
  const title = say(worksheet.title);
  const tasks = worksheet.tasks.map((task, index) => [
    `${String(index + 1)} ${say(task.title)}`,
    String(task.minutes),
    String(taskPoints(task, { tables })),
  ]);
  return [
    `<a id="${worksheet.id}"></a>`,
    `### ${title}`,
    say(worksheet.purpose),
    `![${said.picture(title)}](${previewOf(worksheet.id, language)})`,
    [
      `- ${said.facts(listed.minutes, taskMinutes(worksheet), listed.points, worksheet.tasks.length)}`,
      `- ${said.session}: ${listed.sessions.join(said.list)}`,
      `- ${said.story}: ${say(worksheet.story.title)}`,
      `- ${said.models}: ${modelLinks(worksheet.models, true, language)}`,
      `- ${said.build}: \`kam template build ${worksheet.id}${language === "en" ? " --lang en" : ""}\``,
    ]
      .join("\n")
      .replaceAll(": ", language === "en" ? ": " : "："),
    tableOf(said.tasks, tasks),
  ].join("\n\n");
}

function modelLinks(models: readonly string[], named = false, language: Language = "en"): string {
  const link = (id: string) => {
    const found = headings.get(id);
    if (found === undefined) return id;
    const text = named ? `${id} ${found.titles[language]}` : id;
    return `[${text}](../models/${found.file}#${found.anchor})`;
  };
  return models.map(link).join(named ? SAID[language].list : " ");
}

function tableOf(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const language of LANGUAGES) writeFileSync(join(FOLDER, fileName(language)), await worksheetDocs(language));

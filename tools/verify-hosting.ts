import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { openTestBrowser, type Pane } from "../test/host/chromium.ts";
import { dailyBook } from "../test/host/demo-book.ts";
import { paneHands } from "../test/taskpane/e2e/pane-hands.ts";
import { basePath, DEVELOPMENT, type Deployment } from "./hosting/deployment.ts";
import { headerRules, headersOf, TYPES } from "./hosting/headers.ts";
import { serveByNginx } from "./hosting/serve.ts";

/** What a check found: a problem in words, or undefined. */
export type Found = readonly [what: string, problem: string | undefined];

/** The built add-in on Debian's nginx with the shipped configuration: its headers, and the pane at work under them. */
export async function hostingProblems(
  site = "dist/addin",
  deployment: Deployment = DEVELOPMENT,
): Promise<readonly Found[]> {
  const { address, stop } = await serveByNginx(site, deployment);
  const server = `${address}${basePath(deployment)}`;
  try {
    return [
      ["gives every file with its headers", await headerProblem(server, site, deployment)],
      ["hides what is not the add-in's", await hiddenProblem(server)],
      ...(await journey(server)),
    ];
  } finally {
    await stop();
  }
}

async function headerProblem(server: string, site: string, { officeJs }: Deployment): Promise<string | undefined> {
  const rules = headerRules(officeJs);
  const wrong: string[] = [];
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join("/"));
  for (const path of files) {
    const expected = headersOf(path, rules);
    if (expected === null) continue;
    const { status, headers } = await fetch(`${server}/${path}`, { method: "HEAD" });
    const all = { ...expected, "Content-Type": TYPES[path.split(".").at(-1) ?? ""] ?? "" };
    const missing = Object.entries(all).filter(([name, value]) => headers.get(name) !== value);
    if (status !== 200) wrong.push(`${path}: ${status}`);
    wrong.push(
      ...missing.map(([name, value]) => `${path}: ${name} is ${headers.get(name) ?? "missing"}, not ${value}`),
    );
  }
  return wrong.length === 0 ? undefined : wrong.slice(0, 5).join("; ");
}

async function hiddenProblem(server: string): Promise<string | undefined> {
  const paths = ["", "web.config", "staticwebapp.config.json", "help/", "nothing.html"];
  const shown: string[] = [];
  for (const path of paths) {
    const { status } = await fetch(`${server}/${path}`);
    if (status === 200) shown.push(`/${path}`);
  }
  return shown.length === 0 ? undefined : `answers to ${shown.join(", ")}`;
}

/** The daily work, and whatever loads or draws something: lists, a worksheet, a picture. */
async function journey(server: string): Promise<readonly Found[]> {
  const browser = await openTestBrowser();
  try {
    const pane = await browser.openPane({ book: dailyBook(), server, now: Date.UTC(2026, 2, 5, 4) });
    const problem = await walk(pane).catch((error: unknown) => String(error).split("\n")[0]);
    return [
      ["lets the pane do its work", problem],
      ["breaks no rule of its content security policy", listed(pane.errors)],
      ["asks nobody else", listed(pane.strangers)],
    ];
  } finally {
    await browser.close();
  }
}

async function walk({ page, book }: Pane): Promise<string | undefined> {
  const hands = paneHands(page);
  await page.waitForSelector("h1");
  await hands.tab("客户");
  await hands.press("添加客户");
  await hands.fill("客户名称", "拓穹电子");
  await hands.press("保存客户");
  await hands.says("已写入 客户 第 4 行");
  await hands.tab("人员");
  await hands.open("岚屿精工");
  await hands.press("插入当前工作表");
  await hands.says("已插入当前工作表的左上角");
  await hands.press("返回");
  await hands.tab("更多");
  await hands.open("训练");
  await hands.open("客户分类与大客户识别");
  await hands.press("插入这个工作簿");
  await hands.says("已插入工作表：");
  const { sheets } = await book();
  const isDone = sheets.length > 3 && sheets[0]?.shapes.length === 1 && sheets[0].rows[3]?.[0]?.value === "拓穹电子";
  return isDone ? undefined : "the workbook does not hold what was entered";
}

function listed(found: readonly string[]): string | undefined {
  return found.length === 0 ? undefined : found.join("; ");
}

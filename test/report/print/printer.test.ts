import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPrinter, type Printer, type PrintJob } from "#report/print/printer.ts";
import { readPdf } from "../../support/read-pdf.ts";
import { shell } from "./shell.ts";

let printer: Printer;

beforeAll(async () => {
  const opened = await openPrinter({ shell, asOf: "2026-05-08" });
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault, null, 2));
  printer = opened.value;
}, 60_000);

afterAll(() => printer.close());

const report = (body: string): PrintJob => ({ lang: "zh-CN", title: "客户计划：华东精密", body });

async function print(job: PrintJob): Promise<Uint8Array> {
  const printed = await printer.print(job);
  if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
  return printed.value;
}

const TABLE = `<h1>客户计划</h1><h2>商机</h2><table><tr><th scope="col">名称</th><th scope="col">金额</th></tr>
<tr><td>二期扩容</td><td>１,２００ 万</td></tr></table>
<svg role="img" aria-label="价值雷达" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>`;

describe("a printed report", () => {
  test("has its language, title, bookmarks and tags", async () => {
    const pdf = await readPdf(await print(report(TABLE)));
    expect(pdf.lang).toBe("zh-CN");
    expect(pdf.title).toBe("客户计划：华东精密");
    expect(pdf.outline).toEqual(["客户计划", "商机"]);
    expect(pdf.isTagged).toBe(true);
    for (const role of ["H1", "H2", "Table", "TH", "TD", "Figure"]) expect(pdf.roles).toContain(role);
  });

  test("counts its pages", async () => {
    const { pages } = await readPdf(await print(report('<p>甲</p><p style="break-before:page">乙</p>')));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatch(/2 \/ 2/);
  });

  test("gives its text back as it was typed", async () => {
    const typed = [
      "角色 行动 里程 方案 金额 长期 门户 青岛 食品 风险 龙 齐 高 音乐 革新 页面 鱼 鸟 麦 黄 黑 鼓 鼠 鼻",
      "① ㈱ → ≥ ≤ ℃ − … 𠮷 ü é š Škoda Łódź αβ Ⅱ ★ № 臺灣",
    ];
    const { text } = await readPdf(
      await print(report(typed.map((line) => `<p>${line}</p><p><b>${line}</b></p>`).join(""))),
    );
    for (const line of typed) expect(text.split(line)).toHaveLength(3);
    expect(text).not.toMatch(/[\u2E80-\u2FDF\uF900-\uFAFF]/);
  });

  test("has our own fonts in it, and no font drawn as pictures", async () => {
    const raw = Buffer.from(await print(report("<p>普通 <b>粗体</b></p>"))).toString("latin1");
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(fonts.length).toBeGreaterThan(0);
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+NotoSansSC/);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(raw).not.toContain("/Type3");
  });

  test("waits for a font that no report has needed before", async () => {
    const opened = await openPrinter({ shell, asOf: "2026-05-08", pages: 1 });
    if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
    const rare = report("<p>① 沚 Škoda</p><p><b>𠮷 Ⅱ</b></p>");
    const [first, second] = [await opened.value.print(rare), await opened.value.print(rare)];
    await opened.value.close();
    if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]));
    expect(Buffer.from(first.value).equals(second.value)).toBe(true);
    const raw = Buffer.from(first.value).toString("latin1");
    for (const family of ["NotoSansSC", "NotoSansJP", "NotoSansKR", "SourceSans3"]) expect(raw).toContain(`+${family}`);
  });

  test("has the same bytes whatever was printed before it, and on whichever page", async () => {
    const first = await print(report(TABLE));
    await print(report(`${TABLE}${TABLE}<p>①</p>`));
    const [second, third] = await Promise.all([print(report(TABLE)), print(report(TABLE))]);
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(Buffer.from(third).equals(first)).toBe(true);
  });

  test("keeps nothing of the report before it", async () => {
    await print(report("<style>p{display:none}</style><h1>甲</h1><p>保密内容</p>"));
    const { text } = await readPdf(await print({ lang: "en", title: "Second", body: "<p>Second</p>" }));
    expect(text).toContain("Second");
    expect(text).not.toContain("保密内容");
  });
});

describe("what a report holds reaches neither the network nor a file", () => {
  let server: Server;
  let port = 0;
  let connections = 0;
  let folder = "";
  let secret = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kam-canary-"));
    secret = join(folder, "secret.txt");
    writeFileSync(secret, "CANARY-IN-A-FILE");
    server = createServer((socket) => {
      connections += 1;
      socket.on("error", () => socket.destroy());
      socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\nCANARY-FROM-A-SERVER");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test("the canary sings when it is visited", async () => {
    await fetch(`http://127.0.0.1:${port}/`);
    expect(connections).toBe(1);
  });

  test.each([
    ["an image", () => `<img src="http://127.0.0.1:${port}/i.png">`],
    [
      "an image under another spelling of the address",
      () => `<img src="hTTp://2130706433:${port}/"><img src="http://[::1]:${port}/">`,
    ],
    ["a picture source", () => `<picture><source srcset="http://127.0.0.1:${port}/s.png"><img src="x"></picture>`],
    ["a style sheet", () => `<link rel="stylesheet" href="http://127.0.0.1:${port}/c.css">`],
    ["an import", () => `<style>@import "http://127.0.0.1:${port}/c.css";</style>`],
    ["a background", () => `<div style="background:url(http://127.0.0.1:${port}/b.png);height:9px">x</div>`],
    [
      "a font",
      () =>
        `<style>@font-face{font-family:q;src:url(http://127.0.0.1:${port}/f)}</style><p style="font-family:q">x</p>`,
    ],
    [
      "a warm-up",
      () =>
        `<link rel="preconnect" href="http://127.0.0.1:${port}"><link rel="prefetch" href="http://127.0.0.1:${port}/p">`,
    ],
    ["a refresh", () => `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${port}/r">`],
    ["a base", () => `<base href="http://127.0.0.1:${port}/"><img src="i.png">`],
    ["a frame", () => `<iframe src="http://127.0.0.1:${port}/f"></iframe>`],
    ["a frame with a document in it", () => `<iframe srcdoc="<img src='http://127.0.0.1:${port}/d'>"></iframe>`],
    ["an object", () => `<object data="http://127.0.0.1:${port}/o"></object><embed src="http://127.0.0.1:${port}/e">`],
    [
      "a film and a sound",
      () =>
        `<video src="http://127.0.0.1:${port}/v" autoplay></video><audio src="http://127.0.0.1:${port}/a" autoplay></audio>`,
    ],
    [
      "a drawing",
      () => `<svg><image href="http://127.0.0.1:${port}/s"/><use href="http://127.0.0.1:${port}/u#a"/></svg>`,
    ],
    [
      "a script",
      () =>
        `<script>fetch("http://127.0.0.1:${port}/j")</script><img src="x" onerror="fetch('http://127.0.0.1:${port}/k')">`,
    ],
    ["a drawing that runs a script", () => `<svg onload="fetch('http://127.0.0.1:${port}/l')"></svg>`],
  ])("%s", async (_, body) => {
    connections = 0;
    const { text } = await readPdf(await print(report(`<p>哨兵</p>${body()}`)));
    expect(text).toContain("哨兵");
    expect(text).not.toContain("CANARY");
    expect(connections).toBe(0);
  });

  test.each(["file://", "FiLe://", "file:", "view-source:file://", "filesystem:file://"])(
    "a file by %s",
    async (scheme) => {
      const frames = `<iframe src="${scheme}${secret}" width="400" height="99"></iframe><embed src="${scheme}${secret}"><object data="${scheme}${secret}"></object>`;
      const { text } = await readPdf(
        await print(report(`<p>哨兵</p>${frames}<meta http-equiv="refresh" content="0;url=${scheme}${secret}">`)),
      );
      expect(text).toContain("哨兵");
      expect(text).not.toContain("CANARY");
    },
  );

  test("and the next report prints as if nothing had been", async () => {
    const { text } = await readPdf(await print(report("<p>下一份</p>")));
    expect(text).toContain("下一份");
  });
});

import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { Audience, DocumentKind } from "#report/documents/document-kind.ts";
import { DOCUMENT_IDS, documents, type DocumentId } from "#report/documents/documents.ts";
import type { RenderedReport } from "#report/page/rendered-report.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import { PAGE } from "#report/view/document/fit/metrics.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { hostileExchange, hostileTexts, LONG_TEXTS } from "#test/support/hostile-texts.ts";
import { type LayoutDesk, openLayoutDesk } from "#test/support/layout-desk.ts";
import { valueOf } from "#test/support/outcome.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { consistently, rewrittenSample } from "#test/support/rewritten-sample.ts";
import { AS_OF } from "#test/support/sample-book.ts";
import { testPrinter } from "#test/support/test-printer.ts";
import { fileOf } from "#test/support/workbook-file.ts";

/** mm: of rounding, and of a quotation mark that hangs over a line's end. */
const TOLERANCE = { height: 1, width: 0.7 };
const hasEmbedded = process.platform === "linux" && process.arch === "x64";
/** Every kind in both languages; what a customer gets is the less of it, and is printed in Chinese alone. */
const EDITIONS = LANGUAGES.flatMap((language) =>
  DOCUMENT_IDS.flatMap((id) =>
    documents[id].audiences
      .filter((audience) => language === "zh-CN" || audience === "internal")
      .map((audience) => ({ language, id, audience })),
  ),
);

const printer = testPrinter();
let desk: LayoutDesk;
let server: Server;
let visits = 0;
let texts: Readonly<Record<string, string>>;
const books = new Map<Language, AccountBook>();
/** What stands in the printed documents of a language, without blanks. */
const printed = new Map<Language, string>();

beforeAll(async () => {
  server = createServer((socket) => {
    visits += 1;
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\nCANARY-FROM-A-SERVER");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  texts = hostileTexts(`http://127.0.0.1:${port}`, `file://${fileOf(Buffer.from("CANARY-IN-A-FILE"), "canary.html")}`);
  for (const language of LANGUAGES) {
    const bytes = rewrittenSample(language, consistently(hostileExchange(Object.values(texts))));
    books.set(language, valueOf(readAccountBook(valueOf(await readWorkbook(fileOf(bytes))))));
  }
  desk = await openLayoutDesk();
});
afterAll(async () => {
  await desk.close();
  server.close();
});

interface Edition {
  readonly language: Language;
  readonly id: DocumentId;
  readonly audience: Audience;
}

function written({ language, id, audience }: Edition): { view: DocumentView; render: () => RenderedReport } {
  const book = books.get(language);
  if (book === undefined) throw new Error("There is no book.");
  const kind: DocumentKind = documents[id];
  const options = { language, audience, personal: true, asOf: AS_OF, theme: PLAIN_THEME };
  const depth = kind.depths.at(language === "zh-CN" ? -1 : 0) ?? "brief";
  const [draft] = kind.drafts(book, book.accounts, { ...options, depth });
  if (draft === undefined) throw new Error("There is no document.");
  return draft.write() as { view: DocumentView; render: () => RenderedReport };
}

const squeezed = (text: string) => text.replace(/[\s\u200B-\u200D\uFEFF]/g, "");
const ACTIVE =
  /<(script|iframe|frame|object|embed|link|meta|base|form|input|a|img|video|audio|image|use|foreignObject)\b/i;
const ACTIVE_ATTRIBUTE = /<[^>]*\s(on\w+|href|src\w*|action|data|ping|xlink:\w+)\s*=|<[^>]*url\(/i;

describe.skipIf(!hasEmbedded)("a workbook whose every text is hostile", () => {
  test.each(EDITIONS)("$id in $language, $audience: is shown, and does nothing", async (edition) => {
    const { view, render } = written(edition);
    const report = render();
    expect(ACTIVE.exec(report.body)?.[0]).toBeUndefined();
    expect(ACTIVE_ATTRIBUTE.exec(report.body)?.[0]).toBeUndefined();
    expect(report.body.split("<style").length - 1, "styles").toBe(1);

    const { sheets, excess } = await desk.measure(report);
    expect(excess, "mm too wide").toBeLessThan(TOLERANCE.width);
    for (const [at, sheet] of view.sheets.entries())
      if (sheet.onePage) expect(sheets[at], `sheet ${at + 1}`).toBeLessThanOrEqual(PAGE.height + TOLERANCE.height);

    const { text, title } = await readPdf(valueOf(await printer.print(report)));
    expect(`${text}${String(title)}`).not.toMatch(/CANARY|[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/u);
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\bnull\b|\[object/);
    printed.set(edition.language, (printed.get(edition.language) ?? "") + squeezed(text));
  });

  test("nobody was visited, though the door was open", async () => {
    expect(visits).toBe(0);
    await fetch(/http:[^"]*/.exec(texts["script"] ?? "")?.[0] ?? "");
    expect(visits).toBe(1);
  });

  test("what no font of ours has is told", () => {
    const told = Object.entries(texts).filter(([, text]) => printer.uncovered(text).length > 0);
    expect(told.map(([name]) => name)).toEqual(["emoji"]);
  });

  test.each(LANGUAGES)("every other text stands literally in some document in %s", (language) => {
    const missing = Object.entries(texts).filter(([, text]) => {
      const shown = text.replace(/[\u202A-\u202E\u2066-\u2069]/gu, "").replace(/_x[0-9A-F]{4}_/g, "\uFFFD");
      return !printed.get(language)?.includes(squeezed(shown));
    });
    expect(missing.map(([name]) => name)).toEqual(["emoji"]);
  });

  test("what is longer than a line is broken, and a long cell runs on", () => {
    expect(printed.get("zh-CN")).toContain(LONG_TEXTS.word.slice(0, 300));
    expect(printed.get("zh-CN")).toContain(LONG_TEXTS.cell.slice(0, 300));
  });
});

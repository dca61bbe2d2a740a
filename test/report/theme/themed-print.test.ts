import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { pageShell, shellFonts } from "#report/page/page-shell.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { standalonePage } from "#report/page/standalone-page.ts";
import { openPrinter, type Printer } from "#report/print/printer.ts";
import { readLogo } from "#report/theme/read-logo.ts";
import { readFont } from "#report/theme/read-font.ts";
import { PLAIN_THEME, type Theme } from "#report/theme/theme.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import { AS_OF, largeAccount, richAccount, sampleBook } from "#test/support/sample-book.ts";
import { findSection } from "#test/support/find-section.ts";
import { valueOf } from "#test/support/outcome.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { fontFile, svgOf } from "#test/support/theme-folder.ts";

const logoOf = (width: number, height: number) => valueOf(readLogo(Buffer.from(svgOf(width, height))));
const fonts = [
  valueOf(readFont(fontFile("source-sans-3-latin-400-normal.woff2"), 400)),
  valueOf(readFont(fontFile("source-sans-3-latin-700-normal.woff2"), 700)),
];
const theme: Theme = { ...PLAIN_THEME, accent: "#6b3fa0", text: "#101418", logo: logoOf(400, 60), fonts };

let printer: Printer;
beforeAll(async () => {
  printer = valueOf(await openPrinter({ shell: pageShell(fonts), fonts: shellFonts(fonts), asOf: "2026-06-30" }));
}, 60_000);
afterAll(() => printer.close());

const accounts = { rich: richAccount, large: largeAccount };
const shapes = { wide: logoOf(400, 20), tall: logoOf(20, 300) };
const cases = Object.entries(accounts).flatMap(([name, account]) =>
  LANGUAGES.flatMap((language) =>
    Object.entries(shapes).map(([shape, logo]) => ({ name, language, shape, logo, account })),
  ),
);

test.each(cases)("page one of the $name account in $language is one page with a $shape logo", async (one) => {
  const { account, language, logo } = one;
  const view = planView(sampleBook, account, { language, asOf: AS_OF, personal: true });
  const printed = valueOf(await printer.print(renderDocument(view, { ...PLAIN_THEME, logo })));
  const { pages, roles } = await readPdf(printed);
  const [first = "", second = ""] = pages.map((page) => page.replace(/\s/g, ""));
  const squeezed = findSection(view, "actions").title.replace(/\s/g, "");
  expect(first).toContain(squeezed);
  expect(second).toContain(findSection(view, "value").title.replace(/\s/g, ""));
  expect(first).not.toContain(findSection(view, "value").title.replace(/\s/g, ""));
  expect(roles).toContain("Figure");
});

describe("a page in a company's look", () => {
  const view = planView(sampleBook, richAccount, { language: "zh-CN", asOf: AS_OF, personal: false });
  const { body, ...others } = renderDocument(view, theme);

  test("has its colours and its logo, whose content comes along", () => {
    expect(body).toContain("--accent:#6b3fa0;--text:#101418");
    expect(body).toMatch(/<img class="brand" alt="公司标志" src="data:image\/svg\+xml;base64,[\w+/&#;]+">/);
  });

  test("is as it was without a theme", () => {
    expect(renderDocument(view, PLAIN_THEME)).toEqual(renderDocument(view));
    expect(renderDocument(view).body).not.toMatch(/brand|--accent/);
  });

  test("prints its letters in the theme's face and Chinese in ours", async () => {
    const printed = Buffer.from(valueOf(await printer.print({ body, ...others }))).toString("latin1");
    expect(printed).toMatch(/\/FontName \/[A-Z]{6}\+SourceSans3/);
    expect(printed).toMatch(/\/FontName \/[A-Z]{6}\+NotoSansSC/);
  });

  test("as an HTML file needs no other file", () => {
    const html = standalonePage({ body, ...others }, fonts);
    expect(html).toContain("src:url(data:font/woff2;base64,");
    expect(html).not.toMatch(/(?:src|href)="(?!data:)|url\((?!data:)/);
  });

  test("is not printed when the browser cannot draw the logo", async () => {
    const broken = { ...theme, logo: { ...logoOf(4, 1), type: "image/png" as const } };
    const printed = await printer.print(renderDocument(view, broken));
    expect(printed).toEqual({ ok: false, fault: { code: "picture-not-shown" } });
    expect(await printer.print({ body, ...others })).toMatchObject({ ok: true });
  });
});

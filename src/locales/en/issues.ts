import type { issues as zh } from "../zh-CN/issues.ts";

const maybe = (nearest: string | null) => (nearest === null ? "" : ` Did you mean "${nearest}"?`);
const shown = (found: string | null) => (found === null ? "The value (not shown)" : `"${found}"`);
const save = "Open it in Excel and save a copy";

export const issues: typeof zh = {
  problems: {
    tableMissing: (table) => `There is no "${table}" table; the customers are those that the other tables name.`,
    tableAgain: (table, first) =>
      `This is another "${table}" table; its rows are added to those of "${first}". If it is old or a copy, remove it or move it to another file.`,
    sheetUnused:
      "Nothing known was found on this sheet, so it was not read. If it holds data you need, say so in a map file.",
    headerTwice: (header, other) =>
      `"${header}" is the same column as ${other}; only ${other} is read. Rename or remove one of them.`,
    headerMissing: (table, column) =>
      `The "${table}" table lacks its required column "${column}", so none of it was read. Add the column.`,
    headersUnused: (headers) =>
      `These columns were not read: ${headers}. If one of them holds data you need, say so in a map file.`,
    headerReadAs: (header, column, reasons) =>
      `"${header}" is read as "${column}" (${reasons}). If that is wrong, say so with kam map.`,
    headerDoubtful: (header, columns) =>
      `"${header}" may be "${columns}"; that is not certain, so it was not read. Use that header, or say so with kam map.`,
    headerRenamed: (column, was, now) =>
      `"${column}" was mapped to "${was}" and is now read from "${now}". If that is wrong, run kam map again.`,
    headerGone: (column, was, nearest) =>
      `The header "${was}", to which "${column}" is mapped, is gone; the column was not read.${maybe(nearest)} Restore the header, or run kam map again.`,
    tableDoubtful: (tables) =>
      `This may be a "${tables}" table; that is not certain, so it was not read. Name the sheet after the table, or say so with kam map.`,
    taxBasis: (header, found, expected) =>
      `"${header}" holds amounts ${found} tax, and the reports count this ${expected} tax; nothing was converted. Give the amounts ${expected} tax, or mind it when you read the reports.`,
    currencyOther: (header, found) =>
      `"${header}" is in ${found.toUpperCase()}; nothing is converted and the numbers count as they stand. Keep the whole workbook in one currency.`,
    columnAdvised: (table, column) =>
      `The "${table}" table has no column "${column}", so nothing that depends on it can be calculated. If the column is there, give it this header or name it in a map file.`,
    unitUnknown: (header, found) =>
      `"${found}" in the brackets of "${header}" is no known unit; the numbers are read as they stand. Write a unit such as "k" or "m", or drop the brackets.`,
    unitFromTitle: (found, headers) => `"${found}" in the title sets the unit of these columns: ${headers}.`,
    tableUnmapped: (table) =>
      `The map does not have this sheet, which looks like another "${table}" table and was not read. Run kam map --write or add it to the map file; if it is not wanted, list it under "ignore".`,
    tableNotRead: (table) =>
      `This looks like another table, "${table}", and was not read. Move it to a sheet of its own, or make it an Excel Table (Insert > Table).`,
    rowSkipped: (found) => `${shown(found)} is a total, a footnote or a repeated header and does not count as data.`,
    totalDoubtful: (found) =>
      `"${found}" was skipped as a total, but its row has other entries. If it is a customer, write its full name (such as "${found} Ltd").`,
    valueMissing: (header) => `"${header}" is blank. Fill it in.`,
    valueWrong: (header, found, kind) => `${shown(found)} in "${header}" is not ${kind}. Correct it.`,
    valueOutside: (header, found, range) =>
      `${found ?? shown(found)} in "${header}" is out of range; it must be ${range}.`,
    codeUnknown: (header, found, known, nearest) =>
      `${shown(found)} in "${header}" is not one of the words to choose from.${maybe(nearest)} Use one of: ${known}.`,
    cellError: (header, found) => `"${header}" is the error ${found}. Correct the formula or the cell it refers to.`,
    notCalculated: (header) =>
      `"${header}" is a formula without a saved result. Open the workbook in Excel and save it once.`,
    separatorsUnclear: (header, found) =>
      `${shown(found)} in "${header}" may be two numbers: which of point and comma is the decimal sign? It was not read. Write it as 1234567.89.`,
    sumComputed: (header, value) =>
      `"${header}" is a sum without a saved result; it was added up from the cells it names: ${value}.`,
    dateOrder: (header, order, mixed) =>
      `Dates such as 03/05/2026 in "${header}" are read as ${order === "day-first" ? "day/month/year" : "month/day/year"}, as other cells of the column prove.` +
      (mixed
        ? " The column holds real dates as well, in which an import may have exchanged day and month: please check them."
        : ""),
    rowApart: (found) =>
      `${shown(found)} stands alone below blank rows; it was taken for a remark. If it is a record, move it up to the table.`,
    accountUnknown: (found, nearest) =>
      `${shown(found)} is not in the customers table; the row belongs to no customer.${maybe(nearest)}`,
    recordUnknown: (header, found, table, nearest) =>
      `"${header}": ${shown(found)} is not in the "${table}" table.${maybe(nearest)}`,
    recordAmbiguous: (header, found, table) =>
      `Several customers have ${shown(found)} in the "${table}" table, so "${header}" does not tell which one. Name the customer, or use numbers that differ.`,
    accountTwice: (found, other) =>
      `Customer "${found}" already has a row at ${other}; that row holds and everything is put under it.`,
    accountAmbiguous: (found, other) =>
      `"${found}" has the name of ${other} and another number; rows that give the name only go to ${other}. Give the customer number in the other tables.`,
    idTwice: (header, other) =>
      `This row has the "${header}" of ${other}; both rows count. If they are one and the same, delete one of them.`,
    parameterUnknown: (found, nearest) => `There is no parameter "${found}"; it was not used.${maybe(nearest)}`,
    parameterOrder: (found) =>
      `Parameter "${found}" contradicts its neighbour (a lower limit above the upper one); the default is used.`,
  },
  matchReasons: {
    mapped: "the map says so",
    place: "it stands in the same place",
    own: "the same header",
    synonym: "a common name for it",
    remark: "the same without the remark in brackets",
    bilingual: "both languages say the same",
    regional: "a word of Taiwan or Hong Kong",
    decoration: "the same without words that change nothing",
    subject: "the same without the table's name",
    ending: "another ending of the same meaning",
    misspelt: "looks misspelt",
    similar: "one character differs",
    contains: "it ends with that header",
    values: "the cells hold the words of that column",
    "values-fit": "the cells fit",
    "values-unfit": "the cells do not fit",
    "no-values": "no cells to compare",
    "other-column": "it may be another column",
    "other-header": "another header looks like it too",
  },
  reasonSeparator: ", ",
  either: '" or "',
  taxBases: { INCLUSIVE: "including", EXCLUSIVE: "excluding" },
  rowLost: (text) => `${text} The row was not read.`,
  between: (min, max) => `between ${min} and ${max}`,
  atLeast: (min) => `at least ${min}`,
  atMost: (max) => `at most ${max}`,
  listSeparator: ", ",
  kinds: {
    text: "a text",
    money: "an amount",
    number: "a number",
    count: "a whole number",
    ratio: "a ratio (such as 0.35 or 35%)",
    score: "a score from 0 to 100",
    rating: "a rating from 1 to 5",
    date: "a date (such as 2026-06-30)",
    yesNo: '"yes" or "no"',
    code: "one of the words to choose from",
  },
  bookFaults: {
    noKnownTable: (file, sheets) =>
      `${file}: found no table of customers, sales, opportunities or persons (sheets: ${sheets}). Check the headers, or name them in a map file with --map.`,
    mapNotJson: (detail) => `it is not valid JSON (${detail})`,
    mapShape: (path, expected) => `${path === "" ? "the whole" : path} must be ${expected}`,
    expected: {
      object: "an object { … }",
      text: "a text",
      texts: "a list of sheet names [ … ]",
      "row-number": "a row number (a whole number from 1)",
      version: "a version (a whole number from 1)",
      unit: "a unit, such as k",
      "column-letters": "the letters of a column, such as C",
    },
    mapVersion: (found, known) =>
      `The map is of version ${found}, and this program knows up to ${known}. Update the program, or run kam map again.`,
    mapPart: (detail) => `The map stored in the workbook is damaged. Run kam map --write again. Details: ${detail}`,
    mapUnknown: (path, found, nearest) => `${path === "" ? "the whole" : path} has no "${found}".${maybe(nearest)}`,
    mapSheet: (table, sheet, nearest) =>
      `The sheet "${sheet}", which the map file names for "${table}", does not exist.${maybe(nearest)}`,
    mapHeader: (table, sheet, header, nearest) =>
      header === ""
        ? `The sheet "${sheet}", which the map file names for "${table}", has no header there. Check headerRow.`
        : `The header "${header}", which the map file names for "${table}", is not on the sheet "${sheet}".${maybe(nearest)}`,
  },
  readFaults: {
    missing: () => "There is no such file. Check its path and name.",
    folder: () => "This is a folder. Name an .xlsx file.",
    special: () => "This is not an ordinary file and cannot be read. Name an .xlsx file.",
    unreadable: (reason) => `It cannot be read (${reason}). Check its permissions, and close the program that uses it.`,
    empty: () => "The file is empty (0 bytes). Save or download it again.",
    fileTooLarge: (size, limit) =>
      `The file is too large (${size}, limit ${limit}). Save a copy without pictures and old data.`,
    notAWorkbook: () => 'This is not an .xlsx workbook. Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
    otherFormat: (format) => `This is an .${format} file. Open it in Excel and save it as "Excel Workbook (*.xlsx)".`,
    passwordProtected: () => "It is password-protected. Save a copy without a password.",
    signed: () =>
      "It is digitally signed, and writing would break the signature; nothing was written. Remove the signature in Excel first, or use an unsigned copy.",
    damaged: (detail) =>
      `The file is damaged. Repair it by opening it in Excel, or download it again. Details: ${detail}`,
    partName: (part) => `The package holds a part with a forbidden name, "${part}"; it was not read. ${save}.`,
    tooManyParts: (parts, limit) => `The package holds too many parts (${parts}, limit ${limit}); it was not read.`,
    partTooLarge: (part, size, limit) =>
      `Part ${part} is too large when unpacked (${size}, limit ${limit}). Save a copy with less data.`,
    totalTooLarge: (size, limit) =>
      `It is too large when unpacked (at least ${size}, limit ${limit}). Save a copy with less data.`,
    compressedTooMuch: (part, ratio, limit) =>
      `Part ${part} is compressed ${ratio} times (limit ${limit}), like a zip bomb; it was not read. If you trust the file: ${save.toLowerCase()}.`,
    unsafeXml: (part) =>
      `Part ${part} holds a document type declaration or is not encoded in UTF-8; it was not read. ${save}.`,
    partMissing: (part) => `The file is damaged: part ${part} is missing. ${save}.`,
    sheetTooLarge: (sheet) =>
      `The used range of sheet "${sheet}" is too large, mostly because of stray cells far out. Delete the rows and columns beyond the data and save.`,
    textMissing: (part, cell, index) =>
      `The file is damaged: cell ${cell} in part ${part} points to a text that does not exist (number ${index}). ${save}.`,
    tooSlow: (seconds) =>
      `Reading took longer than ${seconds} seconds and was stopped. Save a copy with less formatting and data.`,
    tooMuchMemory: (size) => `Reading needed more than ${size} of memory and was stopped. Save a copy with less data.`,
    cancelled: () => "Reading was interrupted.",
    readerEnded: (detail) => `The reader ended unexpectedly. Details: ${detail}`,
  },
};

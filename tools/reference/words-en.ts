import type { ReferenceWords } from "./words.ts";

export const en: ReferenceWords = {
  allFunctions: "All functions",
  otherLanguage: "中文",
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  quote: (name) => `“${name}”`,
  andOthers: (names, count) => `${names} and others, ${String(count)} in all`,
  sections: {
    syntax: "Syntax",
    arguments: "Arguments",
    result: "Result",
    codes: "Codes and words",
    examples: "Examples",
    errors: "Errors",
    model: "Model and origin",
    related: "Related functions",
  },
  ownName: (id) => `Excel has a function ${id} of its own, which calculates something else: KAM. cannot be left out.`,
  argumentHeads: ["Argument", "Meaning", "What to give", "Needed"],
  kinds: { number: "number", date: "date", "yes-no": "yes or no", code: "code or word", text: "text" },
  shapes: {
    row: "one cell, or a column with a result for each row",
    rowOf: (cells) => `${String(cells)} cells of one row; of several rows, a result for each`,
    list: "a column",
    listOf: (columns) => `a range of several columns, ${String(columns)} in the example`,
    listOrOne: "a column, or one cell for all rows",
    one: "one cell",
    option: "one cell",
    parameters: "a range of two columns: id and value",
  },
  required: "yes",
  optional: "no",
  defaults: { parameters: "no: the defaults hold", headers: "no: TRUE", lang: "no: Excel's language" },
  codesByDefault: "no: codes",
  resultHeads: ["Column", "Header"],
  codesAre:
    'What goes in may be the code or its English or Chinese word. Results are codes by default, and words when “lang” is "en".',
  column: (place) => `column ${String(place)} of the result`,
  codeHeads: ["Code", "Word"],
  rowErrors: "Calculated row by row: an error stays in its row, and a row that is all blank gives a blank.",
  listErrors: "Calculated over the whole list: the first error of the list is the answer.",
  errorHeads: ["Shown", "Cause", "What to do"],
  sameError: "the same error",
  faults: {
    missing: { cause: (what) => `Blank: ${what}`, remedy: "Enter it and calculate again." },
    "not-a-number": { cause: (what) => `Not a number: ${what}`, remedy: "Enter a number without unit or text." },
    "not-a-date": {
      cause: (what) => `Not a date: ${what}`,
      remedy: "Write it like 2026-06-30, or format the cell as a date.",
    },
    "not-yes-or-no": { cause: (what) => `Neither yes nor no: ${what}`, remedy: "Enter TRUE or FALSE, yes or no." },
    "wrong-shape": {
      cause: (what) =>
        what === ""
          ? "Ranges of different sizes"
          : `Ranges of different sizes, or several cells where one is taken: ${what}`,
      remedy: "Choose ranges with the same rows and columns.",
    },
    "out-of-range": {
      cause: (what) => `Out of range: ${what}`,
      remedy: "Check the number and its unit; Excel shows no words beside #NUM!.",
    },
    "zero-denominator": {
      cause: (what) => `Zero, so that nothing can be divided by it: ${what}`,
      remedy: "Enter a number other than 0; Excel shows no words beside #DIV/0!.",
    },
    "unknown-code": {
      cause: (what) => `No such option: ${what}`,
      remedy: "Use a code or word of this page; the error's own text lists them too.",
    },
    "unknown-parameter": {
      cause: (what) => `Unknown id: ${what}`,
      remedy: "Check the id against the parameter table.",
    },
    "parameter-needed": {
      cause: (what) => `No default exists: ${what}`,
      remedy: "Your team decides it: enter it in the parameter table and pass that table to the function.",
    },
    "calendar-ends": {
      cause: () => "A date beyond the years of the calendar of working days",
      remedy: "Check the date; update this tool once the holidays of the next year are published.",
    },
    "not-lawful": {
      cause: (what) => `Not allowed by law: ${what}`,
      remedy: "Use a method that the law allows. A hint, not legal advice.",
    },
    "cell-error": {
      cause: () => "A cell that is referred to holds an error itself",
      remedy: "Mend that cell first; errors that no function can return, such as #REF!, are shown as #VALUE!.",
    },
  },
  parameterTable: {
    cause: (what) => `A value of ${what} is blank, no number or out of range, or the range is no such table`,
    remedy: "Refer to the whole parameter table, such as KAM_PARAMS, and check its values.",
  },
  between: (min, max) => `${min} to ${max}`,
  atLeast: (min) => `at least ${min}`,
  atMost: (max) => `at most ${max}`,
  above: (min) => `above ${min}`,
  only: (value) => `only ${value}`,
  relative: "within bounds that depend on other arguments",
  validDate: "a date of Excel",
  inTable: "In an Excel table",
  besideTable: "Beside a table",
  tables: {
    value: "Accounts",
    coverage: "Accounts",
    accounts: "Accounts",
    pipeline: "Deals",
    forecast: "Deals",
    finance: "Accounts",
    development: "Accounts",
    people: "Contacts",
    needs: "Contacts",
    strategy: "Factors",
    competition: "Rivals",
    tender: "Bids",
    negotiation: "Talks",
    retention: "Accounts",
    records: "Records",
    team: "Team",
    events: "Events",
  },
  list: "List",
  result: "Result",
  typeInColumn: (table, column) =>
    `The table is named “${table}”. Enter it once in the column “${column}” and Excel fills the column:`,
  typeOutside: (table, cell, spills) =>
    spills
      ? `The table is named “${table}”. The formula stands outside it, in ${cell}: the result spills over several cells, which no table allows.`
      : `The table is named “${table}”. The result is one cell; the formula stands outside the table, such as in ${cell}:`,
  secondTable: (table) => `There is a second table, named “${table}”. `,
  indexed: (columns, isRowOfMany) =>
    isRowOfMany
      ? `A cell of a table holds one result, so INDEX takes it: its last numbers are the row and the column, of ${String(columns)}.`
      : `A cell of a table holds one result, so INDEX takes one column: its last 1 may be 2 to ${String(columns)}.`,
  typeIn: (cell, spills) => (spills ? `Enter it once in ${cell}; the result spills:` : `Enter in ${cell}:`),
  inWords: (word) => `The last argument "${word}" shows words; left out, there are codes.`,
  datesAre: "Dates in the result are Excel's serial numbers: format the cells as dates to see them.",
  sheet: (title) => `Worksheet: ${title}`,
  modelIs: (origins) => `Origin: ${origins}.`,
  ownIs:
    "Where it rests on “this tool's definition” there is no common standard: it is a convention inside your team, not a finding about the market.",
  lawIs: "Results that concern the law are hints, not legal advice.",
  whyTwin: "Explains it: ",
  explains: "What it explains: ",
  index: {
    title: "Functions of key account management",
    lead: "Type =KAM. in a cell to choose one. The daily ones come first, then all by the question they answer; those for training stand last.",
    daily: "Daily",
    training: "Training and self-assessment",
    questions: "By question",
  },
};

import type { privacy as zhCN } from "../../zh-CN/tools/privacy.ts";

/** Words of what is kept about people. */
export const privacy: typeof zhCN = {
  subject: "Personal data",
  message: "In this workbook only; each person's can be exported and erased",
  one: "One person's data",
  oneLead:
    "Somebody asks what you keep about them, or wants it erased: find every row of every table, export it for them, or erase it.",
  find: "Find a contact",
  findHint: "Name or pinyin initials",
  count: (count) => (count === "1" ? "1 person" : `${count} people`),
  rows: (count) => (count === "1" ? "1 row" : `${count} rows`),
  nothing: "The tables hold nothing more about this person.",
  kinds: { own: "Whole row", names: "Name", mentions: "In the words", plain: "Plain cells" },
  export: "Export (CSV)",
  file: "personal-data.csv",
  csv: ["Table", "Cell", "Column", "Content"],
  other: "Somebody else",
  erase: "Erase this person",
  eraseNow: "Erase now",
  warning: (rows, cells) =>
    `Whole rows that go: ${rows}. Cells that lose the name: ${cells}. Export first. Afterwards Ctrl+Z in Excel takes it back.`,
  erased: (rows, cells) =>
    `Rows erased: ${rows}; cells without the name: ${cells}. To take it back, press Ctrl+Z in Excel. Drafts on this computer that name them are discarded too. Reports that were printed or sent, and older versions of the workbook, are as they were: see to them yourself.`,
  changed:
    "The workbook was changed meanwhile and is not what was listed, so nothing was erased. Check the rows above and erase again.",
  closed:
    "A table is filtered or a sheet is protected, so nothing was erased. Clear the filter, take the protection away, and erase again.",
  left: (count) =>
    `Rows that are not changed by themselves: ${count}, with the name in their words or outside of Excel Tables. Press one to select it, and see to it yourself.`,
  where: "What is kept where",
  places: {
    workbook: "This workbook",
    workbookText: (people) =>
      `Contacts: ${people}, with visits, needs and how they stand to us. Whoever can open the workbook can see them: set a password or permissions where needed.`,
    drafts: "This computer's browser",
    draftsText: (drafts, saves) =>
      `Unsaved drafts: ${drafts}, deleted after seven days; records not yet found in the workbook: ${saves}, until they are found or discarded; your own name as you typed it into forms; and the names of tables, headers and list words of workbooks, so that they need not be made out again.`,
    elsewhere: "Elsewhere",
    elsewhereText: "Nothing: no sign-in, no upload, no usage statistics.",
  },
  discardDrafts: "Discard all drafts",
  sensitive: "Sensitive data",
  off: "Off",
  offText:
    "Contacts' psychological needs and personal notes have no columns. To switch them on, state a purpose under Tables.",
  confidential: {
    title: "Secret, but not personal",
    name: "Our own limits, prices and tactics",
    text: (negotiations, tenders) =>
      `Negotiations: ${negotiations}, tenders: ${tenders}, with walk-away prices, alternatives, concession plans and our own prices. They need no purpose, and exporting or erasing a person leaves them alone. Whoever can open the workbook can see them; they are printed only in internal documents, such as the preparation of a negotiation and the tender brief. Send customers documents, never the workbook.`,
  },
  on: (purpose) => `On, for: ${purpose}`,
  onText:
    "Keep only what serves it; notes only with the person's own consent and until their date. To switch it off, delete the columns in Excel.",
};

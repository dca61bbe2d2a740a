import type { save as zh } from "../zh-CN/save.ts";

/** Words of saving from the pane: what happened, and what to do next. The draft is kept in every case. */
export const save: typeof zh = {
  listSeparator: ", ",
  kept: "Your draft is kept on this computer, every word of it.",
  keptInMemory:
    "This browser keeps nothing, so your draft lives in the open pane only: do not close the pane before it is saved.",
  faults: {
    sheetGone: (sheet) => ({
      what: `Not written yet: sheet "${sheet}" is gone`,
      next: "If it was renamed, refresh the pane and save again; if it was deleted, restore it first.",
    }),
    tableGone: (table, sheet) => ({
      what: `Not written yet: sheet "${sheet}" no longer has the "${table}" table`,
      next: "If it was renamed or moved, refresh the pane and save again.",
    }),
    notATable: (table, sheet) => ({
      what: `Not written yet: "${table}" on sheet "${sheet}" is plain cells, not an Excel Table`,
      next: "Select one of its cells and press Ctrl+T to make it a table, refresh the pane, then save. The data stay as they are.",
    }),
    columnsGone: (sheet, headers) => ({
      what: `Not written yet: sheet "${sheet}" lacks these columns: ${headers}`,
      next: "Put the columns back, or map them again in the pane, then save.",
    }),
    columnTwice: (sheet, header) => ({
      what: `Not written yet: sheet "${sheet}" has two columns called "${header}"`,
      next: "Nobody can tell which one is meant. Rename one of them, then save.",
    }),
    sheetProtected: (sheet) => ({
      what: `Not written yet: sheet "${sheet}" is protected`,
      next: "In Excel choose Review, Unprotect Sheet (without the password, ask the sheet's owner), then save again. Nothing is written twice.",
    }),
    recordTwice: (sheet, rows) => ({
      what: `Not written yet: several rows of sheet "${sheet}" are this record (rows ${rows})`,
      next: "Compare them and keep one, or correct the number, then save.",
    }),
    recordGone: (sheet) => ({
      what: `Not written yet: this row is no longer in sheet "${sheet}"; somebody may have deleted it`,
      next: "Save it as a new row, or give up this change.",
    }),
    textTooLong: (header, length, limit) => ({
      what: `Not written yet: "${header}" has ${length} characters; a cell holds ${limit}`,
      next: "Shorten it, or make two records of it.",
    }),
    fieldWithoutColumn: (table, columns) => ({
      what: `Not written yet: the "${table}" table has no column for: ${columns}`,
      next: "Add these columns to the table, or clear these fields, then save.",
    }),
    notKept: (sheet, headers) => ({
      what: `Read again after writing, these columns of sheet "${sheet}" say something else: ${headers}`,
      next: "Somebody may be changing the row, or editing a cell. Look at the row, then save again; nothing is doubled.",
    }),
    notFoundAfter: (sheet) => ({
      what: `Read again after writing, the row is not in sheet "${sheet}"`,
      next: "Save again; should the row turn up later, it is not doubled.",
    }),
    rowsMoving: (sheet) => ({
      what: `Not written yet: rows of sheet "${sheet}" are moving (somebody sorts or inserts); what was touched has been put back`,
      next: "Wait a few seconds, then save.",
    }),
    outsideTable: (sheet, row) => ({
      what: `Written to row ${row} of sheet "${sheet}", but the table does not include it`,
      next: "Drag the table's lower right corner over the row, then save again; nothing is doubled.",
    }),
  },
  notWritten: (what) => `Not written yet: ${what}`,
  excel: {
    cellEdit: { what: "a cell is being edited", next: "Press Enter in Excel to finish it, then try again." },
    denied: {
      what: "Excel does not allow this",
      next: "The workbook may be protected, read-only or marked as final. Lift that, then try again.",
    },
    readOnly: {
      what: "the workbook cannot be edited now",
      next: 'Press "Enable Editing", or have whoever holds it close it, then try again.',
    },
    conflict: {
      what: "somebody else's change is in the way",
      next: "Give Excel a few seconds to merge, then try again; nothing is doubled.",
    },
    inactive: { what: "Excel is looking at another workbook", next: "Switch back to this workbook, then try again." },
    gone: { what: "the table or cell is gone", next: 'Press "Read again" under More, then try again.' },
    merged: { what: "there are merged cells", next: "Unmerge these cells, then try again." },
    filtered: {
      what: "a filter is in the way",
      next: "Clear the filter of this table, then try again. The pane never clears it for you.",
    },
    noRoom: {
      what: "there is no room below the table",
      next: "Insert a few rows below it, or move what stands there, then try again.",
    },
    pivot: { what: "a PivotTable is in the way", next: "Move the PivotTable, then try again." },
    tooLarge: {
      what: "this is too much for one request",
      next: "Do it in several steps, shorten long texts, or keep less in this workbook.",
    },
    busy: { what: "Excel is busy", next: "Wait a few seconds, then try again; nothing is doubled." },
    offline: {
      what: "Excel's service does not answer",
      next: "Check the network, then try again; nothing is doubled.",
    },
    restart: {
      what: "Excel must be restarted",
      next: "Save the workbook, close Excel and open it again; the draft waits for you in this workbook.",
    },
    tooOld: {
      what: "this version of Excel lacks what is needed",
      next: "Update Excel, or open the workbook in Excel on the web.",
    },
    unsupported: {
      what: "that cannot be done here",
      next: "This kind of sheet or table does not take it. Move the table to an ordinary worksheet.",
    },
    wrongInput: {
      what: "Excel does not accept one of the values",
      next: "Check dates and numbers, then try again. If it comes again, send the technical details to your administrator.",
    },
    noExcel: { what: "Excel is not connected", next: "Open this pane in Excel, then try again." },
    notLoaded: {
      what: "a part of the pane did not load",
      next: "Check the network and try again. The workbook was not changed, and drafts are kept.",
    },
    undo: { what: "Excel cannot make this change undoable", next: "Try again." },
    internal: {
      what: "something in the pane went wrong",
      next: "Try again; if it comes again, send the technical details to your administrator.",
    },
    unknown: {
      what: "Excel reports an error that is not known here",
      next: "Try again; if it comes again, send the technical details to your administrator.",
    },
  },
  details: {
    title: "Technical details (no cell contents)",
    code: "Code",
    place: "Place",
    tries: "Tries",
    application: "API version",
  },
  recheck: {
    lost: (what, day) => `${what} of ${day} did not survive merging. Save it again?`,
    changed: (what, headers) =>
      `${what}: these columns have changed since: ${headers}. A colleague may have done it, or merging lost them.`,
  },
  storage: {
    full: "The browser's storage is full",
    blocked: "The browser's storage is switched off",
    damaged: (count) => `Drafts that are damaged and cannot be restored: ${count}.`,
    expired: (count) => `Drafts not saved for 7 days and deleted as agreed: ${count}.`,
    otherCopy: (file) => `This draft was written in "${file}". Use it in this workbook?`,
  },
};

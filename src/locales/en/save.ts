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
  excel: {
    cellEdit: {
      what: "Not written yet: a cell is being edited",
      next: "Press Enter in Excel to finish it, then save.",
    },
    denied: {
      what: "Not written yet: Excel does not allow the change",
      next: "The workbook may be protected, read-only or marked as final. Lift that, then save.",
    },
    readOnly: {
      what: "Not written yet: the workbook cannot be edited now",
      next: "Choose Enable Editing, or have whoever locks it close it, then save.",
    },
    conflict: {
      what: "Not written yet: it collides with somebody's change",
      next: "Give Excel a few seconds to merge, then save again; nothing is doubled.",
    },
    inactive: {
      what: "Not written yet: Excel is showing another workbook",
      next: "Switch back to this workbook, then save.",
    },
    gone: {
      what: "Not written yet: the table or cell to write is gone",
      next: "Refresh the pane, then save.",
    },
    merged: { what: "Not written yet: there are merged cells", next: "Unmerge these cells, then save." },
    filtered: {
      what: "Not written yet: a filter is in the way",
      next: "Clear the filter of this table, then save. The pane never clears it for you.",
    },
    noRoom: {
      what: "Not written yet: there is no room below the table",
      next: "Insert a few rows below it, or move what stands there, then save.",
    },
    pivot: { what: "Not written yet: a PivotTable is in the way", next: "Move the PivotTable, then save." },
    tooLarge: {
      what: "Not written yet: this is too much for one request",
      next: "Save in several steps, or shorten long texts.",
    },
    busy: { what: "Not written yet: Excel is busy", next: "Wait a few seconds, then save; nothing is doubled." },
    offline: {
      what: "Not written yet: Excel's service does not answer",
      next: "Check the network, then save; nothing is doubled.",
    },
    restart: {
      what: "Not written yet: Excel must be restarted",
      next: "Save the workbook, close Excel and open it again; the draft waits for you in this workbook.",
    },
    tooOld: {
      what: "Not written yet: this version of Excel lacks what is needed",
      next: "Update Excel, or open the workbook in Excel on the web.",
    },
    unsupported: {
      what: "Not written yet: that cannot be done here",
      next: "This kind of sheet or table does not take it. Move the table to an ordinary worksheet.",
    },
    wrongInput: {
      what: "Not written yet: Excel does not accept one of the values",
      next: "Check dates and numbers, then save. If it comes again, send the technical details to your administrator.",
    },
    noExcel: { what: "Not written yet: Excel is not connected", next: "Open this pane in Excel, then save." },
    notLoaded: {
      what: "A part of the pane did not load",
      next: "Check the network and try again. The workbook was not changed, and drafts are kept.",
    },
    undo: { what: "Not written yet: Excel cannot make this save undoable", next: "Save again." },
    internal: {
      what: "Not written yet: something in the pane went wrong",
      next: "Save again; if it comes again, send the technical details to your administrator.",
    },
    unknown: {
      what: "Not written yet: Excel reports an error that is not known here",
      next: "Save again; if it comes again, send the technical details to your administrator.",
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

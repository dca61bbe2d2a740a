import type { doctor as zhCN } from "../../zh-CN/tools/doctor.ts";

/** Words of looking for what is wrong. */
export const doctor: typeof zhCN = {
  subject: "Check and repair",
  looking: "Checking…",
  again: "Check again",
  fine: "Nothing is wrong",
  found: (count) => (count === "1" ? "One thing is wrong" : `${count} things are wrong`),
  findings: "What was found",
  chips: { good: "Fine", warn: "Look", bad: "Wrong" },
  showCell: "Press it to select the first such cell.",
  cells: (count) => (count === "1" ? "1 cell" : `${count} cells`),
  cellsUnread: "Cells could not be read: leave the cell that is being edited, and check again.",
  noErrors: (count) => `Cells with =KAM.: ${count}, none with an error.`,
  names: {
    cells: "Formulas",
    functions: "Functions",
    network: "Network",
    storage: "Drafts",
    excel: "Versions",
    mapping: "Tables",
    unread: "Cells that cannot be read",
    parameters: "Parameters",
    sets: "What Excel can do",
  },
  errors: {
    name: {
      title: "#NAME?",
      next: "Excel does not know the function. Check the spelling; close the workbook and open it again. If it stays, open the KAM pane on the Home tab, wait some seconds and press Ctrl+Alt+F9.",
    },
    otherAddIn: {
      title: "Another add-in's KAM",
      next: "The formula names a file or a path: it calls another add-in or macro that is called KAM too. With Find and Replace take out everything up to the “!”, so that =KAM.… is left.",
    },
    reference: {
      title: "#REF!",
      next: "Cells, a table or a column that the formula refers to were deleted. Take that back with Ctrl+Z, or write it anew with Insert a formula.",
    },
    blocked: {
      title: "#CONNECT!, #BLOCKED!",
      next: "Excel could not start the functions. Check the network and what the Trust Center forbids add-ins, or ask your administrator.",
    },
    spill: {
      title: "#SPILL!",
      next: "There are several rows of results, and the cells below are not empty: clear them. In a table nothing can spill: refer to the row itself ([@column]).",
    },
    busy: {
      title: "#BUSY!",
      next: "It is still calculating, or the functions have not loaded. Wait some seconds; if it stays, close the pane, open it again and press Ctrl+Alt+F9.",
    },
    input: {
      title: "#VALUE!, #NUM!, #N/A",
      next: "An argument is wrong or missing. The mark beside the cell says which one, and what it takes.",
    },
  },
  functions: {
    good: "Loaded, and a trial gives the right result.",
    wrong:
      "Loaded, but a trial gives a wrong result: there may be two versions. Keep one under Insert > My Add-ins and restart Excel.",
    missing:
      "Not loaded: cells show #NAME? or #BUSY!. Close the pane and open it again; if that does not help, ask your administrator to allow the add-in's address.",
  },
  online: "Connected: the add-in's own files can be had. Nothing is sent anywhere.",
  offline:
    "The add-in's own files cannot be had: there is no network, or the address is blocked. What is open goes on working, what was not opened yet will not open.",
  storage: {
    kept: "What you have not saved stays on this computer for seven days.",
    full: "The browser's storage is full: drafts last as long as the pane is open. Save soon.",
    blocked: "The browser allows no storage: drafts last as long as the pane is open. Save before you close it.",
  },
  versions: (addIn, excel, platform, language) =>
    [`KAM ${addIn}`, excel === "" ? "" : `Excel ${excel}`, platform, language].filter((part) => part !== "").join(", "),
  mapping: {
    good: (tables) => `Tables that are known: ${tables}.`,
    none: "No table is known yet. Under Tables, create them or say what yours are.",
    fault: "The mapping in this workbook no longer fits: a header was probably changed. Save it anew under Tables.",
  },
  unread: (count) => `${count} cells cannot be read and count as empty. Tables lists them.`,
  parameters: {
    good: "Formulas take your team's parameters from KAM_PARAMS.",
    warn: "There is a parameter table without the name KAM_PARAMS, so formulas do not find it. Name it under Tables.",
    plain: "There is no parameter table: formulas use the defaults.",
  },
  allSets: "This version of Excel can do everything that the pane asks for.",
  withoutSet: (set) => `Without ExcelApi ${set}`,
  sets: {
    "1.7": "It cannot tell some facts about cells. Please update Excel.",
    "1.9": "It cannot insert pictures or explain formulas in tables; save pictures as PNG.",
    "1.12": "It cannot say where a result spills from: to have a cell explained, select the one with the formula.",
    "1.13": "It cannot insert worksheets: save the file and open it.",
    "1.20": "To undo a save, press Ctrl+Z several times.",
  },
};

import type { checks as zh } from "../zh-CN/checks.ts";

const shown = (found: string | null) => (found === null ? "The value (not shown)" : `"${found}"`);
const maybe = (nearest: string | null) => (nearest === null ? "" : ` Perhaps "${nearest}" is meant.`);
const dated = (header: string, date: string | null) => (date === null ? `"${header}"` : `"${header}" (${date})`);
const times = (count: string) => `${count} ${count === "1" ? "cell" : "cells"}`;
const of = (count: string, one: string, many: string) => `${count} ${count === "1" ? one : many}`;

export const checks: typeof zh = {
  rules: {
    "table-missing": {
      title: "No customers table",
      why: "Without it the customers are only those that other tables name: no targets, no ratings, no tiers.",
      advice: "Add a customers table with one row per customer.",
    },
    "table-again": {
      title: "The same table twice",
      why: "The rows of both are added up, so an old copy counts twice.",
      advice: "If it is old or a copy, remove it or move it to another file.",
    },
    "sheet-unused": {
      title: "Sheet not read",
      why: "A sheet that is not recognised takes part in no calculation.",
      advice: "If it holds data you need, say with kam map which column is what.",
    },
    "header-twice": {
      title: "Two columns for one thing",
      why: "Only one of them can be read; what stands in the other is lost.",
      advice: "Rename or remove one of them.",
    },
    "header-missing": {
      title: "A required column is missing",
      why: "Without it none of the table can be used.",
      advice: "Add the column, or say with kam map which one it is.",
    },
    "headers-unused": {
      title: "Columns not read",
      why: "A column that is not recognised takes part in no calculation.",
      advice: "If one of them holds data you need, say with kam map which column is what.",
    },
    "header-read-as": {
      title: "Header read as a similar one",
      why: "The header is not one of the agreed ones and was understood by its words and cells; a wrong guess spoils the column.",
      advice: "If it is wrong, say with kam map which column is what.",
    },
    "header-doubtful": {
      title: "Header in doubt",
      why: "A column in doubt is not read, so that nothing is calculated from the wrong one.",
      advice: "Use the agreed header, or say with kam map which column is what.",
    },
    "header-renamed": {
      title: "Header renamed",
      why: "The header in the map is gone, and the column is read under its present one.",
      advice: "Check it; if it is wrong, run kam map again.",
    },
    "header-gone": {
      title: "Mapped header gone",
      why: "The column was not read, so everything that depends on it is missing.",
      advice: "Restore the header, or run kam map again.",
    },
    "table-doubtful": {
      title: "Table in doubt",
      why: "The headers fit several tables, and a wrong choice spoils all of its rows.",
      advice: "Name the sheet after the table, or say with kam map what it is.",
    },
    "tax-basis": {
      title: "Another tax basis",
      why: "Amounts with and without tax differ by about a tenth and cannot be compared.",
      advice: "Give the amounts on the basis that the reports use, or mind it when you read them.",
    },
    "currency-other": {
      title: "Another currency",
      why: "Nothing is converted: amounts in different currencies would be added and compared as they stand.",
      advice: "Keep the whole workbook in one currency.",
    },
    "column-advised": {
      title: "An important column is missing",
      why: "Nothing that depends on it can be calculated.",
      advice: "Add the column, or say with kam map which one it is.",
    },
    "unit-unknown": {
      title: "Unknown unit",
      why: "The numbers are read as they stand and may be wrong by a factor of thousands.",
      advice: 'Write a unit such as "k" or "m", or drop the brackets.',
    },
    "unit-from-title": {
      title: "Unit taken from the title",
      why: "Where the header names no unit, the title above the table sets it.",
      advice: "Check that all these columns use it.",
    },
    "table-unmapped": {
      title: "A sheet that the map does not have",
      why: "A sheet added after the map was written is not read by itself, and its data do not count.",
      advice: 'Run kam map --write or add it to the map file; if it is not wanted, list it under "ignore".',
    },
    "table-not-read": {
      title: "Another table on the sheet was not read",
      why: "Of several tables on one sheet some cannot be read.",
      advice: "Move it to a sheet of its own, or make it an Excel Table.",
    },
    "row-skipped": {
      title: "Totals, notes and repeated headers left out",
      why: "A total read as data would count everything twice.",
      advice: "If the row is data after all, change its name.",
    },
    "total-doubtful": {
      title: "A total that may be data",
      why: "The row was left out as a total; if it is a customer or an opportunity, it is missing.",
      advice: "If it is data, write its full name.",
    },
    "value-missing": {
      title: "A required cell is blank",
      why: "Without it the row cannot be used.",
      advice: "Fill it in.",
    },
    "value-wrong": {
      title: "The cell does not fit its column",
      why: "What cannot be read counts as blank.",
      advice: "Write it in the form that the column needs.",
    },
    "value-outside": {
      title: "Number out of range",
      why: "A number out of range counts as blank.",
      advice: "Check and correct it.",
    },
    "code-unknown": {
      title: "Unknown choice",
      why: "It counts as blank; an opportunity whose status is not understood is left out.",
      advice: "Use one of the words listed.",
    },
    "cell-error": {
      title: "Error value",
      why: "An error value counts as blank.",
      advice: "Correct the formula or the cell it refers to.",
    },
    "not-calculated": {
      title: "Formula without a result",
      why: "Only saved results are read; no formula is ever calculated.",
      advice: "Open the workbook in Excel and save it once.",
    },
    "separators-unclear": {
      title: "Unclear decimal mark",
      why: "Points and commas differ from country to country; a wrong guess is wrong by a factor of a thousand, so none is made.",
      advice: "Write the number as 1234567.89.",
    },
    "sum-computed": {
      title: "Sum calculated here",
      why: "The file has no saved result for this sum, so the cells that it names were added.",
      advice: "Nothing needs doing; it is gone once the workbook is opened and saved in Excel.",
    },
    "date-order": {
      title: "Order of day and month",
      why: "03/05/2026 may be in March or in May; it is read as the other dates of the column are written.",
      advice: "Check the dates; best make them real dates in Excel.",
    },
    "row-apart": {
      title: "Text apart from its table",
      why: "A single text below blank rows is most likely a remark and does not count as data.",
      advice: "If it is data, move it into the table.",
    },
    "account-unknown": {
      title: "Not in the customers table",
      why: "The row belongs to no customer, so the numbers are too low.",
      advice: "Correct the name, or add the customer to the customers table.",
    },
    "record-unknown": {
      title: "The record it belongs to does not exist",
      why: "The row belongs to no customer.",
      advice: "Correct the name or the number, or add the record.",
    },
    "record-ambiguous": {
      title: "Several records it may belong to",
      why: "They belong to different customers, so nobody can tell whose the row is.",
      advice: "Give the number instead.",
    },
    "account-twice": {
      title: "Customer twice",
      why: "Targets and ratings hold from the first row only.",
      advice: "Make one row of them.",
    },
    "account-ambiguous": {
      title: "One name, two customer numbers",
      why: "Rows that give the name only all go to the first customer.",
      advice: "Give the customer number in the other tables.",
    },
    "id-twice": {
      title: "Number twice",
      why: "Both rows count, so amounts may be doubled.",
      advice: "Delete one of them if they are the same; else correct the number.",
    },
    "parameter-unknown": {
      title: "No such parameter",
      why: "A misspelt parameter has no effect; the default is used.",
      advice: "Correct its ID.",
    },
    "parameter-order": {
      title: "Parameters contradict each other",
      why: "With a lower limit above the upper one the default is used.",
      advice: "Correct one of the values.",
    },
    "account-similar": {
      title: "Customers that may be one",
      why: "One company as two customers splits its business, people and opportunities; tiers and ranks go wrong.",
      advice: "If they are one, make one row of them; if one is the other's group, fill in the parent customer.",
    },
    "person-twice": {
      title: "Contact twice",
      why: "One person noted twice counts as two in the decision chain.",
      advice: "If they are one, make one row of them; if not, write what tells them apart.",
    },
    "person-elsewhere": {
      title: "Contact in another account as well",
      why: "The person may have moved, and the old row suggests a relationship that is gone.",
      advice: "Update the old row if the person has left; two people of one name need nothing.",
    },
    "opportunity-twice": {
      title: "Opportunities that may be one",
      why: "Entered twice, the amount counts twice in funnel and forecast.",
      advice: "Delete one of them if they are the same; else tell them apart by name.",
    },
    "row-twice": {
      title: "The same row twice",
      why: "Most likely it was pasted twice, and its amounts count twice.",
      advice: "Delete one of them if so.",
    },
    "spelling-split": {
      title: "One word in several spellings",
      why: "Each spelling counts as another product, industry or person, and totals are split.",
      advice: "Use one spelling; nothing is changed for you.",
    },
    "spelling-rare": {
      title: "Rare spelling",
      why: "A word that stands once or twice and is a letter or two away from a common one is often a slip.",
      advice: "Check it; if it is another word, nothing needs doing.",
    },
    "word-misspelt": {
      title: "Misspelt industry",
      why: "It is printed as it stands, and totals by industry miss it.",
      advice: "Check and correct it; nothing is changed for you.",
    },
    "reference-unknown": {
      title: "A record that does not exist",
      why: "Where name and number do not match, the tables cannot be joined.",
      advice: "Correct the name or the number, or add the record.",
    },
    "reference-cycle": {
      title: "Superiors in a circle",
      why: "If A is above B and B above A, neither groups nor decision chains can be drawn.",
      advice: "Check who is above whom and remove one entry.",
    },
    "dates-reversed": {
      title: "Dates in the wrong order",
      why: "They make cycles, delays and forecasts wrong.",
      advice: "Check both dates and correct one.",
    },
    "date-ahead": {
      title: "Something done, dated in the future",
      why: "Most likely the year is wrong; reports stop at the as-of date and leave the row out.",
      advice: "Correct the date; what is only planned belongs under a plan or a next step.",
    },
    "signing-overdue": {
      title: "Expected signing is past",
      why: "It inflates the forecast and shows that nobody keeps the opportunity up to date.",
      advice: "Give a new date, or set it to won, lost or suspended.",
    },
    "follow-up-overdue": {
      title: "Follow-up overdue",
      why: "A promised next step that was not taken is what customers remember first.",
      advice: "Do it and note it, or agree on another date.",
    },
    "receivable-overdue": {
      title: "Receivable overdue",
      why: "The longer it is open the harder it is to collect, and it stands in the way of new business.",
      advice: "Ask for payment, or note the payment or the new date.",
    },
    "level-unproved": {
      title: "Relationship level without evidence",
      why: "A level without evidence is a feeling; it counts as not rated.",
      advice: "Write down an event that shows it, with its date, or clear the level.",
    },
    "level-undated": {
      title: "Evidence of a relationship level without a date",
      why: "Relationships change; without a date nobody knows whether the evidence still holds.",
      advice: "Add the date of the evidence.",
    },
    "level-lowered": {
      title: "Wanted level worse than the present one",
      why: "CR1 is the best and CR5 the worst; most likely the direction was mistaken.",
      advice: "Check both levels.",
    },
    "decider-missing": {
      title: "Nobody who decides",
      why: "With open opportunities and no known decision maker, winning is luck.",
      advice: "Add the decision maker (KDM) to the persons table, or fill in the role of a known person.",
    },
    "contact-stale": {
      title: "Key people not contacted for long",
      why: "The level of a relationship that nobody keeps up cannot be relied on.",
      advice: "Arrange a contact and note its date.",
    },
    "step-stale": {
      title: "Opportunity at a standstill",
      why: "After long in one step the chance of winning is far below the step's probability.",
      advice: "Move it on, set a new date or suspend it, and update the date of its step.",
    },
    "dossier-stale": {
      title: "Customer record out of date",
      why: "Targets, ratings and risks that nobody has looked at for long are most likely wrong.",
      advice: "Check the row and update its date.",
    },
    "weights-off": {
      title: "Weights do not make 100%",
      why: "They count against their sum, but most likely an item is missing or half changed.",
      advice: "Check the weights of this group.",
    },
    "parameters-omitted": {
      title: "Formulas without the team's parameters",
      why: "The workbook has values of its own and these formulas use the defaults, so cells and reports differ.",
      advice: "Give KAM_PARAMS as the formula's parameters and let Excel calculate again.",
    },
    "sensitive-column": {
      title: "Column that may hold private data",
      why: "The law on personal information wants a clear purpose and no more than needed; nothing here is calculated from such data.",
      advice:
        "Without a clear purpose and consent, remove the column; if it must stay, note purpose and deletion date and keep it elsewhere.",
    },
    "closing-undated": {
      title: "Decided opportunity without a date",
      why: "Without it the opportunity counts in no period, win rate or cycle.",
      advice: "Fill in the day on which it was won or lost.",
    },
    "owner-missing": {
      title: "Customer without an owner",
      why: "Nobody looks after a customer that belongs to nobody.",
      advice: "Name an account manager.",
    },
    "record-incomplete": {
      title: "Record not complete",
      why: "The record can be kept without it, but is not complete.",
      advice: "Fill it in.",
    },
    "amount-exceeds": {
      title: "Amounts that do not agree",
      why: "More collected than invoiced, or more invoiced than signed: most likely a wrong or a missing entry.",
      advice: "Check the amounts, also whether they include tax.",
    },
  },
  problems: {
    accountSimilar: (found, name, other) => `"${found}" and "${name}" at ${other} may be one company.`,
    personTwice: (found, other) => `${shown(found)} is the name at ${other} as well, in the same account.`,
    personElsewhere: (found, other) => `${shown(found)} is the name at ${other} as well, in another account.`,
    opportunityTwice: (found, other) => `"${found}" has the customer, name and amount of ${other}.`,
    rowTwice: (other) => `This row repeats the one of ${other} in every column.`,
    spellingSplit: (header, found, count, likely, likelyCount) =>
      `"${found}" (${times(count)}) in "${header}" differs from "${likely}" (${times(likelyCount)}) in blanks, case or punctuation only; most likely "${likely}" is meant.`,
    spellingListed: (header, found, count, likely) =>
      `"${found}" (${times(count)}) in "${header}" differs from "${likely}" of the list in blanks, case or punctuation only; most likely "${likely}" is meant.`,
    spellingRare: (header, found, count, likely, likelyCount) =>
      `"${found}" (${times(count)}) in "${header}" looks like "${likely}" (${times(likelyCount)}).`,
    wordMisspelt: (header, found, count, likely) =>
      `"${found}" (${times(count)}) in "${header}" is most likely "${likely}".`,
    referenceUnknown: (header, found, table, nearest, count) =>
      `${shown(found)} (${times(count)}) in "${header}" is not in the "${table}" table.${maybe(nearest)}`,
    referenceSelf: (header) => `"${header}" names the row itself.`,
    referenceCycle: (header, others) => `"${header}" goes round in a circle through ${others}.`,
    datesReversed: (header, date, earlier, earlierDate) =>
      `${dated(header, date)} lies before ${dated(earlier, earlierDate)}.`,
    dateAhead: (header, date) => `${dated(header, date)} lies after the as-of date.`,
    signingOverdue: (date, days) =>
      `The expected signing, ${date}, is ${of(days, "day", "days")} past and the opportunity is still open.`,
    followUpOverdue: (header, date, days) => `${dated(header, date)} is ${of(days, "day", "days")} past and not done.`,
    receivableOverdue: (date, days, amount) =>
      `Due on ${date}, overdue for ${of(days, "day", "days")}, ${amount} not received.`,
    levelUnproved: (header, count, cells) => `"${header}" without evidence in ${times(count)}: ${cells}.`,
    levelUndated: (header, count, cells) => `The evidence for "${header}" has no date in ${times(count)}: ${cells}.`,
    levelLowered: (header, present) => `"${header}" is worse than "${present}".`,
    deciderMissing: (account, opportunities) =>
      `"${account}" has ${of(opportunities, "open opportunity", "open opportunities")} and no decision maker (KDM) among its persons.`,
    contactStale: (account, count, all, limit) =>
      `"${account}": ${count} of ${of(all, "decider or influencer", "deciders and influencers")} without a contact in the last ${limit} days.`,
    stepStale: (days, limit) => `In this step for ${of(days, "day", "days")} (more than ${limit}).`,
    dossierStale: (days, limit) => `Not updated for ${of(days, "day", "days")} (more than ${limit}).`,
    weightsOff: (header, sum, count) =>
      `"${header}" of the ${of(count, "row", "rows")} of this group makes ${sum}, not 100%.`,
    parametersOmitted: (functions, changed, count) =>
      `${of(count, "formula", "formulas")} (${functions}) without parameters, while the workbook sets: ${changed}.`,
    sensitiveColumn: (header) => `"${header}" looks like private data; only the header was looked at.`,
    closingUndated: (header, status) => `The status is "${status}" and "${header}" is blank.`,
    ownerMissing: (header, count, cells) => `"${header}" is blank for ${of(count, "customer", "customers")}: ${cells}.`,
    recordIncomplete: (header, count, all, cells) =>
      `"${header}" is blank in ${count} of ${of(all, "row", "rows")}: ${cells}.`,
    amountExceeds: (header, amount, other, limit) => `"${header}" (${amount}) is above "${other}" (${limit}).`,
  },
  more: (text, count) => `${text} (${count} more of this kind on the sheet, not listed)`,
  sentences: (what, advice) => `${what} ${advice}`,
  severity: { error: "error", warning: "warning", note: "hint" },
  page: {
    title: (file) => `Data check: ${file}`,
    message: {
      error: (count, where) => `${of(count, "error", "errors")}, ${where}`,
      warning: (count, where) => `No errors, ${of(count, "warning", "warnings")}, ${where}`,
      note: (count, where) => `No errors or warnings, ${of(count, "hint", "hints")}, ${where}`,
    },
    where: {
      all: (sheet) => `all on "${sheet}"`,
      most: (sheet) => `most of them on "${sheet}"`,
      spread: (sheets) => `on ${sheets} sheets`,
    },
    counts: { error: "Errors", warning: "Warnings", note: "Hints" },
    subject: (asOf) => `As of ${asOf}`,
    clean: "No problems found.",
    accounts: (count) => `${of(count, "account", "accounts")}`,
    all: "All",
    bySeverity: "By severity",
    bySheet: "By sheet",
    columns: { place: "Place", what: "Problem" },
    wholeSheet: "whole sheet",
    why: "Why it matters",
    advice: "What to do",
    count: (count) => count,
    foot: "Read only: the workbook was not changed and no formula was calculated; whatever is likely needs a person's look.",
    personal: "Contains personal data",
    private: "Names of contacts and other personal values are not shown",
  },
};

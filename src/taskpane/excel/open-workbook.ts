import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "#workbook/book-fault.ts";
import type { ReadBook } from "#workbook/read-located.ts";
import { readOwnBook } from "#workbook/read-own-book.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import type { ExcelFault } from "./excel-fault.ts";
import { readRawWorkbook } from "./read-workbook.ts";
import type { RunExcel } from "./run-excel.ts";
import { PARAMETERS_NAME, PURPOSE_SETTING } from "./workbook-marks.ts";
import { identityIn, identityParts, type WorkbookIdentity } from "./workbook-identity.ts";

/** The open workbook, whether or not its tables are known yet. */
export interface OpenedWorkbook {
  readonly raw: RawWorkbook;
  readonly identity: WorkbookIdentity;
  readonly read: Outcome<ReadBook, BookFault>;
  /** Whether formulas find the team's parameters under their name. */
  readonly hasParametersName: boolean;
  /** Why sensitive fields about people are kept in this workbook; null as long as nobody has switched them on. */
  readonly sensitivePurpose: string | null;
  /** Read as it was understood before, and still to be looked at with everybody's words. */
  readonly isRecalled: boolean;
  /** Tables of the team's own that this computer has never read: they wait until the first screen is there. */
  readonly isUnseen: boolean;
}

/**
 * Reads the open workbook and changes nothing.
 * @param isOpening whether a first screen waits for it: then what was understood before will do, as long as everything around
 * the rows is the same, and what never was may wait
 */
export async function openWorkbook(run: RunExcel, isOpening = false): Promise<Outcome<OpenedWorkbook, ExcelFault>> {
  const opened = await run(async (context) => {
    // Asked for first and answered with the sheets: each sync is a way to Excel and back.
    const name = context.workbook.names.getItemOrNullObject(PARAMETERS_NAME).load("name");
    const purpose = context.workbook.settings.getItemOrNullObject(PURPOSE_SETTING).load("value");
    const parts = identityParts(context);
    const raw = await readRawWorkbook(context);
    const identity = await identityIn(context, parts);
    const sensitivePurpose = purpose.isNullObject ? null : String(purpose.value);
    return { raw, identity, hasParametersName: !name.isNullObject, sensitivePurpose };
  });
  return opened.ok ? ok({ ...opened.value, ...(await read(opened.value.raw, isOpening)) }) : opened;
}

/** Most of the words that the reader knows are those of other people's tables: they come when such tables are new here. */
async function read(raw: RawWorkbook, isOpening: boolean): Promise<Reading> {
  const own = readOwnBook(raw);
  if (own !== null) return { read: own, isRecalled: false, isUnseen: false };
  const { isUnseen, knownReading, newReading } = await import("../book/known-reading.ts");
  const known = isOpening ? knownReading(raw) : null;
  if (known !== null) return { read: known, isRecalled: true, isUnseen: false };
  if (!isOpening || !isUnseen(raw)) return { read: await newReading(raw), isRecalled: false, isUnseen: false };
  const { file, sheets } = raw;
  const none = fail({ code: "no-known-table", file, sheets: sheets.map(({ name }) => name) } as const);
  return { read: none, isRecalled: false, isUnseen: true };
}

type Reading = Pick<OpenedWorkbook, "read" | "isRecalled" | "isUnseen">;

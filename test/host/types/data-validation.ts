import { method, read, readWrite, type HostType } from "../host-type.ts";
import { contains, intersection } from "../model/area.ts";
import type { Validation } from "../model/book.ts";
import { sheetById } from "../model/desk.ts";
import { areaOf, type Range, type Session } from "../session.ts";

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
 * Rules are kept and given back; they hold up people who type, not programs that write.
 */
export const dataValidationType: HostType<Range> = {
  name: "DataValidation",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.datavalidation",
  properties: {
    rule: readWrite(
      8,
      (session, range) => ruleAt(session, range)?.rule ?? {},
      (session, range, rule) => put(session, range, { rule }),
    ),
    prompt: readWrite(
      8,
      (session, range) => ruleAt(session, range)?.prompt ?? {},
      (session, range, prompt) => put(session, range, { prompt }),
    ),
    errorAlert: readWrite(
      8,
      (session, range) => ruleAt(session, range)?.errorAlert ?? {},
      (session, range, errorAlert) => put(session, range, { errorAlert }),
    ),
    ignoreBlanks: readWrite(
      8,
      (session, range) => ruleAt(session, range)?.ignoreBlanks ?? true,
      (session, range, value) => put(session, range, { ignoreBlanks: value === true }),
    ),
    type: read(8, (session, range) => typeOf(ruleAt(session, range)?.rule)),
  },
  methods: {
    clear: method(8, (session, range) => {
      const sheet = sheetById(session.book, range.sheet);
      const validations = sheet.validations.filter(({ area }) => intersection(area, areaOf(range)) === null);
      session.change({ kind: "sheet", id: sheet.id, value: { validations } });
    }),
  },
};

function ruleAt({ book }: Session, range: Range): Validation | undefined {
  return sheetById(book, range.sheet).validations.findLast(({ area }) => contains(area, areaOf(range)));
}

function put(session: Session, range: Range, value: Partial<Validation>): void {
  const sheet = sheetById(session.book, range.sheet);
  const area = areaOf(range);
  const before = ruleAt(session, range) ?? { area, rule: {} };
  const validations = [...sheet.validations.filter((other) => other !== before), { ...before, area, ...value }];
  session.change({ kind: "sheet", id: sheet.id, value: { validations } });
}

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function typeOf(rule: unknown): string {
  const [kind = ""] = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
  return TYPES[kind] ?? "None";
}

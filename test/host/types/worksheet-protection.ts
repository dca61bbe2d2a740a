import { HostError } from "../host-error.ts";
import { method, read, type HostType } from "../host-type.ts";
import { sheetOf, type SheetTarget } from "./worksheet.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionType: HostType<SheetTarget> = {
  name: "WorksheetProtection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection",
  properties: {
    protected: read(2, (session, target) => sheetOf(session, target).protection !== null),
    options: read(2, (session, target) => sheetOf(session, target).protection?.options ?? {}),
  },
  methods: {
    protect: method(
      2,
      (session, target, options?: Readonly<Record<string, unknown>> | null, password?: string | null) => {
        if (sheetOf(session, target).protection !== null) throw new HostError("AccessDenied", "protected already");
        const protection = { options: options ?? {}, password: password ?? "" };
        session.change({ kind: "sheet", id: target.id, value: { protection } });
      },
    ),
    unprotect: method(7, (session, target, password?: string | null) => {
      const { protection } = sheetOf(session, target);
      if (protection !== null && protection.password !== "" && protection.password !== password)
        throw new HostError("AccessDenied", "another password");
      session.change({ kind: "sheet", id: target.id, value: { protection: null } });
    }),
  },
};

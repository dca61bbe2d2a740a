import { afterAll, beforeAll } from "vitest";
import { pageShell } from "#report/page/page-shell.ts";
import { openPrinter, type Printer } from "#report/print/printer.ts";
import { valueOf } from "./outcome.ts";

/** A printer for the tests of a file or of a group: opened before the first of them, closed after the last. */
export function testPrinter(): Pick<Printer, "print" | "uncovered"> {
  let printer: Printer | null = null;
  beforeAll(async () => {
    printer = valueOf(await openPrinter({ shell: pageShell(), asOf: "2026-06-30" }));
  });
  afterAll(() => printer?.close());
  const open = () => {
    if (printer === null) throw new Error("The printer opens before the first test, not while tests are collected.");
    return printer;
  };
  return {
    print: (...job) => open().print(...job),
    uncovered: (text) => open().uncovered(text),
  };
}

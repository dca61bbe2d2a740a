import { expect, test } from "vitest";
import { describePrintFault } from "#report/print/describe-print-fault.ts";
import type { PrintFault, PrintNotice } from "#report/print/fault.ts";

const faults: readonly (PrintFault | PrintNotice)[] = [
  {
    code: "no-browser",
    attempts: [
      { browser: "chromium (PATH)", failure: { code: "not-found" } },
      { browser: "/opt/a", failure: { code: "exited", detail: "wrong libc" } },
      { browser: "/opt/b", failure: { code: "too-slow", seconds: 15 } },
      { browser: "/opt/c", failure: { code: "no-sandbox", detail: "" } },
      { browser: "/opt/d", failure: { code: "unusable", fault: { code: "browser-lost" } } },
      { browser: "/opt/e", failure: { code: "not-run", detail: "EACCES" } },
      { browser: "/opt/f", failure: { code: "no-folder", folder: "/opt/folder", detail: "ENOSPC" } },
      { browser: "@sparticuz/chromium", failure: { code: "not-unpacked", detail: "ENOSPC" } },
    ],
  },
  { code: "browser-not-there", path: "/nowhere" },
  { code: "browser-failed", path: "/opt/a", failure: { code: "exited", detail: "" } },
  { code: "browser-lost" },
  { code: "timed-out", seconds: 30 },
  { code: "fonts-not-loaded", fonts: ["400"] },
  { code: "page-replaced" },
  { code: "print-failed", detail: "out of memory" },
  { code: "incomplete-pdf", missing: "end" },
  { code: "cancelled" },
  { code: "printer-closed" },
  { code: "sandbox-off" },
  { code: "browser-skipped", attempt: { browser: "/opt/a", failure: { code: "not-for-this-machine" } } },
];

test.each(faults)("$code reads the same in content, in either language", (fault) => {
  const zh = describePrintFault(fault, "zh-CN");
  const en = describePrintFault(fault, "en");
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).not.toMatch(/\p{Script=Han}/u);
  for (const datum of JSON.stringify(fault).match(/\/\w[\w/]*|\d+|ENOSPC|EACCES|wrong libc/g) ?? []) {
    expect(zh).toContain(datum);
    expect(en).toContain(datum);
  }
  expect(zh + en).not.toMatch(/undefined|\[object/);
});

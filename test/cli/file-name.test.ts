import { win32 } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName } from "../../src/cli/file-name.ts";

describe("the readable part of a file name", () => {
  test.each`
    name                        | begins                       | why
    ${"澜岳新能源股份有限公司"} | ${"澜岳新能源股份有限公司-"} | ${"a plain Chinese name stays"}
    ${'../../<b>x</b> & "CON"'} | ${"_.._"}                    | ${"separators and markup become underscores, leading dots go"}
    ${"CON"}                    | ${"_CON-"}                   | ${"Windows keeps the name for a device"}
    ${"nul.txt"}                | ${"_nul.txt-"}               | ${"also with an extension"}
    ${"C:\\Windows"}            | ${"C__Windows-"}             | ${"no drive, no backslash"}
    ${"-rf"}                    | ${"rf-"}                     | ${"not an option of another program"}
    ${"a. . "}                  | ${"a-"}                      | ${"Windows drops trailing dots and blanks"}
    ${"\u202Egpj.exe"}          | ${"gpj.exe-"}                | ${"no mark that turns the name around"}
    ${"   "}                    | ${"account-"}                | ${"nothing readable is left"}
    ${"甲／乙"}                 | ${"甲_乙-"}                  | ${"a full-width slash looks like a folder"}
  `("$name begins with $begins ($why)", ({ name, begins }: { name: string; begins: string }) => {
    expect(fileName(name, "1", "pdf").startsWith(begins)).toBe(true);
  });
});

test("every name stays in its folder, within 200 bytes, and legal on Windows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string(), (name, id) => {
      const file = fileName(name, id, "plan.zh-CN.pdf");
      expect(win32.basename(file)).toBe(file);
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(200);
      expect(file).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]/u);
      expect(file).toMatch(/[^. ]\.plan\.zh-CN\.pdf$/u);
    }),
    { numRuns: 1000 },
  );
});

test("two accounts of one name have two files, and the same account always the same", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.uniqueArray(
        fc.string().map((id) => id.normalize("NFC")),
        { minLength: 2, maxLength: 2 },
      ),
      (name, [a, b]) => {
        expect(fileName(name, a ?? "", "pdf")).not.toBe(fileName(name, b ?? "", "pdf"));
        expect(fileName(name, a ?? "", "pdf")).toBe(fileName(name, a ?? "", "pdf"));
      },
    ),
  );
});

import { describe, expect, test } from "vitest";
import { DOCUMENT_IDS } from "#report/documents/documents.ts";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import { valueOf } from "#test/support/outcome.ts";
import { parseArguments } from "../../src/cli/parse-arguments.ts";

const today = valueOf(parseIsoDate("2026-06-30"));
const setting = { today, version: "1.2.3" };
const parse = (line: string) => parseArguments(line === "" ? [] : line.split(" "), setting);

describe("what a command line means", () => {
  test("plan has its defaults", () => {
    expect(parse("plan 客户.xlsx")).toEqual({
      ok: true,
      value: {
        command: "make",
        kinds: ["plan"],
        workbooks: ["客户.xlsx"],
        options: {
          account: [],
          asOf: today,
          audience: "internal",
          depth: "brief",
          format: "pdf",
          include: [],
          json: false,
          lang: "zh-CN",
          output: "documents",
          quiet: false,
          resume: false,
          watch: false,
        },
      },
    });
  });

  test("all is every kind of document", () => {
    expect(parse("all a.xlsx")).toMatchObject({ value: { command: "make", kinds: DOCUMENT_IDS } });
  });

  test("what is included is named", () => {
    for (const command of ["plan", "check"])
      expect(parse(`${command} a.xlsx --include personal`)).toMatchObject({
        value: { options: { include: ["personal"] } },
      });
  });

  test("several workbooks, a part of the work, and how many at a time", () => {
    expect(parse("plan a.xlsx 北区 --shard 2/4 --jobs 3 --resume")).toMatchObject({
      value: { workbooks: ["a.xlsx", "北区"], options: { shard: { part: 2, of: 4 }, jobs: 3, resume: true } },
    });
  });

  test("how long a document may take, and whether saves are watched for", () => {
    expect(parse("plan a.xlsx --timeout 90 --watch")).toMatchObject({
      value: { options: { timeout: 90, watch: true } },
    });
    for (const seconds of ["0", "3601", "1.5", "soon"])
      expect(parse(`plan a.xlsx --timeout ${seconds}`)).toMatchObject({ ok: false });
  });

  test("the doctor takes no workbook", () => {
    expect(parse("doctor -o 文件")).toMatchObject({ value: { command: "doctor", options: { output: "文件" } } });
    expect(parse("doctor a.xlsx --lang en")).toMatchObject({ fault: expect.stringContaining("no workbook") as string });
  });

  test("an account may be named more than once", () => {
    const parsed = parse("plan a.xlsx --account 甲 --account 乙");
    expect(parsed).toMatchObject({ value: { options: { account: ["甲", "乙"] } } });
  });

  test("help and version are shown, not run", () => {
    expect(parse("--version")).toEqual({ ok: true, value: { command: "show", text: "1.2.3" } });
    expect(parse("plan --help")).toMatchObject({
      value: { command: "show", text: expect.stringContaining("用法：") as string },
    });
    expect(parse("plan --help --lang en")).toMatchObject({
      value: { text: expect.stringContaining("Usage:") as string },
    });
  });
});

describe("a fault of the command line is one sentence in the chosen language", () => {
  test.each`
    line                                 | says                      | why
    ${""}                                | ${"请写出命令"}           | ${"nothing was asked for"}
    ${"plan"}                            | ${"请写出工作簿的路径"}   | ${"no workbook"}
    ${"print a.xlsx"}                    | ${"没有命令“print”"}      | ${"unknown command"}
    ${"plan a.xlsx --colour"}            | ${"没有选项“--colour”"}   | ${"unknown option"}
    ${"check a.xlsx b.xlsx"}             | ${"一次只处理一个工作簿"} | ${"two workbooks"}
    ${"plan a.xlsx --account"}           | ${"缺少取值"}             | ${"an option without its value"}
    ${"plan a.xlsx --format docx"}       | ${"pdf / html / json"}    | ${"no such format"}
    ${"plan a.xlsx --lang fr"}           | ${"zh-CN / en"}           | ${"no such language"}
    ${"plan a.xlsx --as-of 2026-02-30"}  | ${"YYYY-MM-DD"}           | ${"no such day"}
    ${"plan a.xlsx --include all"}       | ${"应为 personal"}        | ${"nothing of that kind to include"}
    ${"plan --lang en"}                  | ${"Name the workbook"}    | ${"told in English"}
    ${"plan a.xlsx --lang=en --as-of x"} | ${"a date such as"}       | ${"also with an equals sign"}
  `("$line ($why)", ({ line, says }: { line: string; says: string }) => {
    const parsed = parse(line);
    expect(parsed).toMatchObject({ ok: false, fault: expect.stringContaining(says) as string });
    expect(parsed.ok ? "" : parsed.fault).not.toContain("\n");
  });
});

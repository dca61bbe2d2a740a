import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLinedJson, type LinedJson } from "#report/theme/lined-json.ts";

function plain(json: LinedJson): unknown {
  switch (json.kind) {
    case "leaf":
      return json.value;
    case "list":
      return json.items.map(plain);
    case "object":
      return Object.fromEntries(json.members.map(({ name, value }) => [name, plain(value)]));
  }
}

describe("JSON with lines", () => {
  test.each`
    text                        | line | found         | why
    ${'{\n "a": 1\n "b": 2\n}'} | ${3} | ${'"b"'}      | ${"a comma is missing on the line above"}
    ${'{\n "a": 1,\n}'}         | ${3} | ${"}"}        | ${"a comma too many"}
    ${'{\n "a": “x”\n}'}        | ${2} | ${"“x”"}      | ${"Chinese quotes"}
    ${'{\n\n "a"： 1}'}         | ${3} | ${"： 1}"}    | ${"a Chinese colon"}
    ${'{ "a": 1'}               | ${1} | ${""}         | ${"it is not finished"}
    ${"{ 'a': 1 }"}             | ${1} | ${"'a': 1 }"} | ${"single quotes"}
    ${'{ "a": 1 } x'}           | ${1} | ${"x"}        | ${"something after the end"}
    ${'{ "a": 01 }'}            | ${1} | ${"1"}        | ${"a leading zero"}
    ${'{ "a": "b\nc" }'}        | ${1} | ${'"b'}       | ${"a text over two lines"}
    ${""}                       | ${1} | ${""}         | ${"an empty file"}
    ${"// a\n{}"}               | ${1} | ${"// a"}     | ${"a comment"}
    ${"[".repeat(40)}           | ${1} | ${"["}        | ${"deeper than any theme"}
  `("$text: $why", ({ text, line, found }: { text: string; line: number; found: string }) => {
    expect(parseLinedJson(text)).toEqual({ ok: false, fault: { line, found } });
  });

  test("members know their lines", () => {
    const json = parseLinedJson('{\n  "a": 1,\n\n  "b": [\n true ]\n}');
    expect(json).toMatchObject({
      ok: true,
      value: {
        line: 1,
        members: [
          { name: "a", line: 2 },
          { name: "b", line: 4, value: { items: [{ line: 5, value: true }] } },
        ],
      },
    });
  });

  test("law: it reads what JSON.parse reads, and the same", () => {
    const written = fc.tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, 2, "\t"));
    fc.assert(
      fc.property(written, ([value, indent]) => {
        const text = JSON.stringify(value, null, indent);
        const read = parseLinedJson(text);
        expect(read.ok && plain(read.value)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("law: it refuses what JSON.parse refuses", () => {
    const damaged = fc.tuple(fc.jsonValue({ maxDepth: 4 }), fc.nat(200), fc.constantFrom("", ",", "}", '"', "1", "\\"));
    fc.assert(
      fc.property(damaged, ([value, place, insert]) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + insert + text.slice(at + 1);
        expect(parseLinedJson(changed).ok).toBe(isJson(changed));
      }),
      { numRuns: 500 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

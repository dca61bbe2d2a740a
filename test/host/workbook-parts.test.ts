import { describe, expect, test } from "vitest";
import { useExcel, visits } from "./use-excel.ts";

/* Names, settings, custom XML, sheets, pictures: what a workbook has beside its cells. */
const { host, run, codeOf } = useExcel();

test("a defined name follows its cells", async () => {
  await run(async (context) => {
    context.workbook.names.add("KAM_PARAMS", visits(context).getRange());
    await context.sync();
    host().user.insertSheetRows("Visits", 1);
    host().user.addRow("Visits", ["v4", "Zhao", 5]);
    const name = context.workbook.names.getItem("kam_params").load("formula,type,scope");
    const range = name.getRange().load("address");
    await context.sync();
    expect([name.formula, name.type, name.scope, range.address]).toEqual([
      "=Visits!$A$2:$C$5",
      "Range",
      "Workbook",
      "Visits!A2:C5",
    ]);
  });
});

test("settings are kept, replaced and taken away", async () => {
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.add("draft", { a: [1, null] });
    settings.add("draft", { a: [2] });
    const draft = settings.getItem("draft").load("value");
    const none = settings.getItemOrNullObject("other");
    const count = settings.getCount();
    await context.sync();
    expect([draft.value, none.isNullObject, count.value]).toEqual([{ a: [2] }, true, 1]);
    draft.delete();
    await context.sync();
  });
  expect(host().session.book.settings).toEqual([]);
});

describe("custom XML", () => {
  const XML = '<?xml version="1.0"?>\n<m xmlns="urn:test:1">x</m>';
  test("is found by its root's namespace, and only one of two is nobody", async () => {
    await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(XML).load("namespaceUri,id");
      parts.add('<p:m xmlns:p="urn:test:2"/>');
      const only = parts.getByNamespace("urn:test:1").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect([part.namespaceUri, only.id]).toEqual(["urn:test:1", part.id]);
      part.setXml(XML.replace("x<", "y<"));
      const text = part.getXml();
      parts.add(XML);
      const both = parts.getByNamespace("urn:test:1").getOnlyItemOrNullObject();
      const count = parts.getByNamespace("urn:test:1").getCount();
      await context.sync();
      expect([text.value.includes(">y<"), both.isNullObject, count.value]).toEqual([true, true, 2]);
    });
  });
  test("must be XML", async () => {
    const add = (xml: string) =>
      codeOf(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
    expect(await add("not xml")).toBe("InvalidArgument");
  });
});

describe("sheets", () => {
  const cases: readonly [string, (context: Excel.RequestContext) => void, string][] = [
    ["a new one", (context) => void context.workbook.worksheets.add("拜访"), "done"],
    ["a name that is taken", (context) => void context.workbook.worksheets.add("visits"), "ItemAlreadyExists"],
    ["a name with a slash", (context) => void context.workbook.worksheets.add("a/b"), "InvalidArgument"],
    ["a name of 32 characters", (context) => void context.workbook.worksheets.add("x".repeat(32)), "InvalidArgument"],
    ["deleting the last one", (context) => context.workbook.worksheets.getItem("Visits").delete(), "InvalidOperation"],
    [
      "one that is not there",
      (context) => void context.workbook.worksheets.getItem("Nothing").load("name"),
      "ItemNotFound",
    ],
  ];
  test.each(cases)("%s", async (_, work, expected) => {
    const code = await codeOf(async (context) => {
      work(context);
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});

test("a picture lies where it was put", async () => {
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  await run(async (context) => {
    const picture = context.workbook.worksheets.getItem("Visits").shapes.addImage(png);
    picture.altTextDescription = "decision chain";
    picture.left = 120;
    picture.load("type,left,altTextDescription");
    await context.sync();
    expect([picture.type, picture.left, picture.altTextDescription]).toEqual(["Image", 120, "decision chain"]);
  });
});

test("select shows a cell", async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem("Visits").getRange("B3").select();
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect(active.address).toBe("Visits!B3");
  });
});

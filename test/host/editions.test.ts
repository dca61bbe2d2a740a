import { expect, test } from "vitest";
import { visitsBook } from "./demo-book.ts";
import { openExcel, type ExcelOptions } from "./excel-host.ts";
import { CURRENT_SETS } from "./identity.ts";

/* Older Excels, other languages, other themes. */
async function withExcel<T>(
  options: ExcelOptions,
  work: (excel: Awaited<ReturnType<typeof openExcel>>) => Promise<T>,
): Promise<T> {
  const host = await openExcel({ book: visitsBook(), ...options });
  try {
    return await work(host);
  } finally {
    host.close();
  }
}

test.each([
  ["1.9", false, "ApiNotFound"],
  ["1.13", true, "done"],
])("ExcelApi %s", async (version, isSupported, expected) => {
  await withExcel({ requirementSets: { ...CURRENT_SETS, ExcelApi: version } }, async ({ excel, office }) => {
    expect(office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(isSupported);
    const code = await excel
      .run(async (context) => {
        context.workbook.tables.getItem("Visits").resize("A1:C6");
        await context.sync();
        return "done";
      })
      .catch((error: unknown) => (error as { readonly code: string }).code);
    expect(code).toBe(expected);
  });
});

test.each([
  ["zh-CN", "light", "#ffffff", "汇总"],
  ["en-US", "dark", "#262626", "Total"],
] as const)("%s, %s", async (language, theme, background, total) => {
  await withExcel({ language, theme }, async ({ excel, office, session }) => {
    expect(office.context.displayLanguage).toBe(language);
    expect(office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe(background);
    await excel.run(async (context) => {
      context.workbook.tables.getItem("Visits").showTotals = true;
      await context.sync();
    });
    expect(session.book.sheets[0]?.rows[4]?.[0]?.value).toBe(total);
  });
});

test("Office.addin and the ribbon are answered and written down", async () => {
  await withExcel({}, async ({ office, journal }) => {
    await office.addin.showAsTaskpane();
    expect(await office.addin.getStartupBehavior()).toBe("None");
    expect(journal.services).toContain("AppRuntimeService.setAppRuntimeState");
    expect(journal.syncs).toEqual([]);
  });
});

test("a button of the ribbon calls its action and hears that it is completed", async () => {
  await withExcel({}, async ({ office, command }) => {
    const pressed: string[] = [];
    office.actions.associate("openVisit", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await command("openVisit");
    expect(pressed).toEqual(["openVisit"]);
  });
});

test("the page hears that its pane was closed", async () => {
  await withExcel({}, async ({ office, showPane }) => {
    const modes: string[] = [];
    await office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    showPane(false);
    showPane(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(modes).toEqual(["Hidden", "Taskpane"]);
  });
});

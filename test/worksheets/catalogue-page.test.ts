import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COURSE_SESSIONS } from "#core/guide/course-sessions.ts";
import { guide } from "#locales/guide.ts";
import { LANGUAGES } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { fileName, previewOf, worksheetDocs } from "../../tools/worksheet-docs.ts";

const FOLDER = join("docs", "worksheets");
const LARGEST_PICTURE = 80_000;

test("the worksheets stand in the order of the sessions that they name first", () => {
  const places = worksheets.map(({ sessions: [first] }) => COURSE_SESSIONS.findIndex(({ id }) => id === first));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe.each(LANGUAGES)("the trainers' page, %s", (language) => {
  const page = readFileSync(join(FOLDER, fileName(language)), "utf8");

  test("says what the worksheets and the course say (npm run docs:worksheets writes it)", async () => {
    expect(page).toBe(await worksheetDocs(language));
  });

  test("names every session, and every worksheet with its models", () => {
    for (const { id } of COURSE_SESSIONS) expect(page).toContain(guide(language).courseSessions.rows[id].session);
    for (const { id, models } of worksheets) {
      expect(page).toContain(`](#${id})`);
      for (const model of models) expect(page).toMatch(new RegExp(`\\[${model}[ \\]]`));
    }
  });

  test.each(worksheets.map(({ id }) => id))(
    "has a picture of %s (npx tsx tools/worksheet-pictures.ts makes it)",
    (id) => {
      const bytes = readFileSync(join(FOLDER, previewOf(id, language)));
      expect(bytes.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
      expect(bytes.length).toBeLessThan(LARGEST_PICTURE);
    },
  );
});

import { coursePages } from "#locales/guide-course-pages.ts";
import { guide } from "#locales/guide.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { tableName } from "#workbook/table-name.ts";
import type { TableId } from "#workbook/contract.ts";
import { buildWorksheet, worksheetFile } from "#worksheets/build-worksheet.ts";
import { listWorksheets, worksheets } from "#worksheets/index-of-worksheets.ts";
import type { TrainingEdition, TrainingList } from "../src/taskpane/training-list.ts";

/** Trainers build theirs by `kam template build`: the answers do not lie where every student finds them. */
const EDITIONS: readonly TrainingEdition[] = ["team", "student"];

/** What lies beside the pane for training: the course and the worksheets' index by language, and the built worksheets. */
export function trainingFiles(): ReadonlyMap<string, string | Uint8Array> {
  const built = LANGUAGES.flatMap((language) =>
    worksheets.flatMap((worksheet) =>
      EDITIONS.map(
        (edition) =>
          [
            `training/${worksheetFile(worksheet, edition, language)}`,
            buildWorksheet(worksheet, edition, language),
          ] as const,
      ),
    ),
  );
  const lists = LANGUAGES.map(
    (language) => [`training/training.${language}.json`, JSON.stringify(trainingList(language))] as const,
  );
  return new Map<string, string | Uint8Array>([...lists, ...built]);
}

function trainingList(language: Language): TrainingList {
  const pages = coursePages(guide(language), language, (table) => tableName(table as TableId, language));
  return {
    worksheets: listWorksheets(language).map(({ id, title, purpose, sessions, minutes, points }, at) => {
      const discussion = worksheets[at]?.discussion ?? [];
      const questions = discussion.map(({ ask }) => (language === "zh-CN" ? ask.zh : ask.en));
      return { id, title, purpose, sessions, minutes, points, questions };
    }),
    pages: pages.map(({ id, title, about, columns, rows }) => ({
      id,
      title,
      about,
      headers: columns.map(({ header }) => header),
      rows: rows.map(({ cells }) => columns.map((column) => String(cells[column.id] ?? ""))),
    })),
  };
}

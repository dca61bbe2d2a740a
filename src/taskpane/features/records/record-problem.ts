import type { Language } from "#locales/language.ts";
import { workingWords } from "#locales/working-words.ts";
import { contract } from "#workbook/contract.ts";
import type { Table } from "#workbook/define-table.ts";
import { inLanguage } from "#workbook/table-name.ts";
import type { Texts } from "../../form/check-form.ts";
import { columnOf } from "../../form/fields.ts";
import type { OwnProblem } from "../../form/record-form.tsx";
import { valueText } from "../../form/value-text.ts";
import type { RecordTable } from "../../shared/route.ts";

interface Rule {
  readonly when: string;
  readonly is: readonly string[];
  readonly needs: string;
}

/** What belongs together: a column that is needed as soon as another one says something. */
const RULES: Partial<Readonly<Record<RecordTable, readonly Rule[]>>> = {
  opportunities: [{ when: "status", is: ["WON", "LOST"], needs: "closed" }],
  actions: [{ when: "status", is: ["DONE"], needs: "done" }],
};

/**
 * What a record lacks beyond what each column asks for; null where nothing is missing.
 * @param has whether the team's table has a column
 */
export function recordProblem(
  table: RecordTable,
  texts: Texts,
  { has, language }: { readonly has: (id: string) => boolean; readonly language: Language },
): OwnProblem | null {
  const isEmpty = (id: string) => (texts[id] ?? "").trim() === "";
  const broken = (RULES[table] ?? []).find(
    ({ when, is, needs }) => is.includes(texts[when] ?? "") && has(needs) && isEmpty(needs),
  );
  if (broken !== undefined) return { id: broken.needs, message: ruleText(table, broken, texts, language) };
  const owners = ((contract[table] as Table).belongsTo ?? []).map(({ column }) => column).filter(has);
  const [first] = owners;
  if (first === undefined || !owners.every(isEmpty)) return null;
  const { records } = workingWords(language).pane;
  return { id: first, message: records.owner(owners.map((id) => header(table, id, language)).join(records.or)) };
}

const header = (table: RecordTable, id: string, language: Language) => inLanguage(columnOf(table, id).header, language);

function ruleText(table: RecordTable, { when, needs }: Rule, texts: Texts, language: Language): string {
  const words = workingWords(language);
  const value = valueText(columnOf(table, when), texts[when] ?? "", words);
  return words.pane.records.needed(header(table, needs, language), header(table, when, language), value);
}

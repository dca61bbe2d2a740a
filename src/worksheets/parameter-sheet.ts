import { parameterList, type ParameterId } from "#core/parameters/parameters.ts";
import type { Parameter } from "#core/parameters/define.ts";
import { modelWords } from "#locales/model-words.ts";
import { contract } from "#workbook/contract.ts";
import type { BookSheet } from "#xlsx/book/book.ts";
import { absolute } from "#xlsx/book/xml.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { draftSheet } from "./draft.ts";
import { parametersOf } from "./formula.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";
import { tablesOf } from "./solve.ts";
import type { Speech } from "./speech.ts";

// Title and note stand above the header.
const HEADER_ROW = 2;
const VALUE_COLUMN = 1;
const WIDTHS = [32, 12, 58] as const;

/** The parameters of a worksheet's models and formulas, in the product's order. */
export function parametersUsed(worksheet: Worksheet): readonly ParameterId[] {
  const named = new Set(
    tablesOf(worksheet)
      .flatMap(({ columns }) => Object.values(columns))
      .flatMap((column) => (column.role === "live" || column.role === "answer" ? parametersOf(column.native) : [])),
  );
  const ids = Object.keys(parameterList) as readonly ParameterId[];
  // What a team must decide itself has no value yet; the case gives it.
  const isKnown = (id: ParameterId) => parameterList[id].value !== null;
  return ids.filter((id) => isKnown(id) && (named.has(id) || worksheet.models.includes(parameterList[id].model)));
}

/** The cell of a parameter's value, as a formula on another sheet writes it. */
export function parameterCells(worksheet: Worksheet, { words }: Speech): Setting["parameterCell"] {
  const ids = parametersUsed(worksheet);
  return (id) => {
    const row = ids.indexOf(id);
    if (row < 0) throw new RangeError(`There is no parameter "${id}".`);
    const top = HEADER_ROW + 1 + row;
    return absolute(words.sheet.parameters, { top, left: VALUE_COLUMN, bottom: top, right: VALUE_COLUMN });
  };
}

/** The parameter table that every formula takes its numbers from, under the name KAM_PARAMS. */
export function parameterSheet(setting: Setting, mayChange: boolean): BookSheet {
  const { worksheet, speech, names } = setting;
  const { words, say } = speech;
  const columns = Object.values(contract.parameters.columns);
  const draft = draftSheet(words.sheet.parameters, columns.length);
  WIDTHS.forEach((width, column) => {
    draft.widen(column, width, width);
  });
  draft.prose(words.sheet.parameters, "title");
  draft.prose(words.parametersNote, "note");
  const inputs = mayChange ? "inputHeader" : "header";
  draft.row(
    columns.map(({ header }, index) => ({ style: index === VALUE_COLUMN ? inputs : "header", value: say(header) })),
  );
  const labels = modelWords(speech.language).parameters;
  const ids = parametersUsed(worksheet);
  for (const id of ids) {
    const { value, origin, model }: Parameter = parameterList[id];
    draft.row([
      { style: "label", value: id },
      { style: mayChange ? "input" : "given", value, align: "right" },
      { style: "given", value: words.parameterNote(labels[id], words.origins[origin], model) },
    ]);
  }
  draft.repeat(HEADER_ROW);
  const area = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + ids.length, right: columns.length - 1 };
  names.push({ name: "KAM_PARAMS", refersTo: { sheet: draft.name, area } });
  draft.table({ name: "KAM_parameters", area });
  if (mayChange)
    draft.validate(valueRule(area, words.validation.anyNumber, say(contract.parameters.columns.value.header)));
  return draft.finish(sheetOptions(setting, true));
}

function valueRule(area: { top: number; bottom: number }, prompt: string, title: string) {
  const cells = { top: area.top + 1, left: VALUE_COLUMN, bottom: area.bottom, right: VALUE_COLUMN };
  return { area: cells, rule: { kind: "decimal", min: -1e12, max: 1e12 }, title, prompt, refusal: prompt } as const;
}

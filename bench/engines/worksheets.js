// Calculates every formula of some workbooks with Univer's engine, our functions registered under the names by which Excel
// stores them: node --import tsx worksheets.js input.json output.json. A workbook is its sheets, each a map of rows to
// columns to { v } or { f }, and its names; the result is the same shape with what was calculated.
import { readFileSync, writeFileSync } from "node:fs";
import { LocaleType, Univer, UniverInstanceType } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  FormulaDataModel,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { calculate } from "./calculate.js";
import { loadFunctions } from "../../tools/function-host.ts";

const PREFIX = "_xldudf_KAM_";
// Rows and columns that spilling may need beyond the last cell.
const ROOM = 40;

const [input, output] = process.argv.slice(2);
const { script, books } = JSON.parse(readFileSync(input, "utf8"));
const host = loadFunctions(script);

class OurFunction extends BaseFunction {
  // However many arguments a function of ours has.
  minParams = 0;
  maxParams = 255;

  calculate(...args) {
    const id = this.name.slice(PREFIX.length).toUpperCase();
    const reply = host.call(id, args.map(asExcelGives));
    const result = "value" in reply ? reply.value : `#${reply.error}: ${reply.message}`;
    return Array.isArray(result) ? arrayOf(result.map((row) => row.map(valueOf))) : valueOf(result);
  }
}

// Excel hands over a blank cell as an empty text, and an argument that is left out as null.
function asExcelGives(argument) {
  if (!argument.isArray()) return argument.isNull() ? null : argument.getValue();
  return argument.getArrayValue().map((row) => row.map((cell) => (!cell || cell.isNull() ? "" : cell.getValue())));
}

function valueOf(cell) {
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return StringValueObject.create(cell === null || cell === undefined ? "" : String(cell));
}

function arrayOf(values) {
  const [rowCount, columnCount] = [values.length, values[0].length];
  return new ArrayValueObject({
    calculateValueList: values,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

async function calculated({ sheets, names }) {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin, {});
  const ids = sheets.map((_, index) => `s${index}`);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map(({ name, rows, columns, cellData }, index) => [
        ids[index],
        { id: ids[index], name, rowCount: rows + ROOM, columnCount: columns + ROOM, cellData },
      ]),
    ),
  });
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...host.ids.map((id) => new OurFunction(PREFIX.toUpperCase() + id)));
  const defined = injector.get(IDefinedNamesService);
  for (const { name, refersTo } of names)
    defined.registerDefinedName("book", { id: name, name, formulaOrRefString: refersTo });
  const model = injector.get(FormulaDataModel);
  sheets.forEach(({ cellData }, index) => model.updateFormulaData("book", ids[index], cellData));
  const data = await calculate(injector.get(ICalculateFormulaService), model);
  const results = sheets.map(({ name }, index) => {
    const cells = {};
    for (const source of [data.arrayFormulaCellData, data.unitData])
      source.book?.[ids[index]]?.forValue((row, column, cell) => {
        if (cell !== null && cell !== undefined) (cells[row] ??= {})[column] = cell.v ?? null;
      });
    return { name, cells };
  });
  univer.dispose();
  return results;
}

const found = {};
for (const [name, book] of Object.entries(books)) found[name] = await calculated(book);
writeFileSync(output, JSON.stringify(found));
process.exit(0);

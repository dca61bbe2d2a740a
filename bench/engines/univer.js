// Calculates every formula of a sheet with Univer's engine, some times, and tells the CPU time of one calculation and the
// results: node univer.js sheet.json
import { readFileSync } from "node:fs";
import { LocaleType, Univer, UniverInstanceType } from "@univerjs/core";
import { FormulaDataModel, ICalculateFormulaService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { calculate } from "./calculate.js";

const RUNS = 3;
const RESULTS = 24;

const cellData = {};
const sheet = JSON.parse(readFileSync(process.argv[2], "utf8"));
sheet.forEach((cells, row) => {
  const cellOf = ({ column, content }) => [column, String(content).startsWith("=") ? { f: content } : { v: content }];
  cellData[row] = Object.fromEntries(cells.map(cellOf));
});
const rowCount = sheet.length;

const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
univer.registerPlugin(UniverFormulaEnginePlugin, {});
univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
  id: "book",
  sheetOrder: ["sheet"],
  sheets: { sheet: { id: "sheet", name: "S", rowCount, columnCount: 26, cellData } },
});
const injector = univer.__getInjector();
const model = injector.get(FormulaDataModel);
const engine = injector.get(ICalculateFormulaService);
model.updateFormulaData("book", "sheet", cellData);

const times = [];
let cells;
for (let run = 0; run < RUNS; run += 1) {
  const begun = process.cpuUsage();
  cells = (await calculate(engine, model)).unitData.book.sheet;
  const { user, system } = process.cpuUsage(begun);
  times.push((user + system) / 1000);
}
const milliseconds = times.sort((one, other) => one - other)[Math.floor(RUNS / 2)];
const results = Array.from({ length: rowCount }, (_, row) => cells.getValue(row, RESULTS)?.v ?? "");
process.stdout.write(JSON.stringify({ milliseconds, results }), () => process.exit(0));

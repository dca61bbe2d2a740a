import { bundleFunctions } from "../tools/function-bundle.ts";
import { readFunctions } from "../tools/functions.ts";
import { visitsBook } from "../test/host/demo-book.ts";
import { openExcel } from "../test/host/excel-host.ts";

const CALLS = 10_000;
const SYNCS = 2_000;

/**
 * Custom functions through the real runtime's messages, 10,000 calls of one row at once, as a table's column asks for
 * them; and how fast the host itself answers, for whoever plans a test with many syncs.
 */
export async function run(): Promise<boolean> {
  const script = await bundleFunctions(await readFunctions("src/functions"));
  const began = performance.now();
  const host = await openExcel({ script, book: visitsBook() });
  console.log(`page with office.js ready: ${seconds(began)}`);
  try {
    const ok = await calls(host.call);
    const start = performance.now();
    await host.excel.run(async (context) => {
      for (let sync = 0; sync < SYNCS; sync += 1) {
        const cell = context.workbook.worksheets.getItem("Visits").getRange("C2");
        cell.values = [[sync]];
        cell.load("values");
        await context.sync();
      }
    });
    const perSync = ((performance.now() - start) / SYNCS).toFixed(2);
    console.log(`${SYNCS} syncs, each a write and a load: ${seconds(start)}, ${perSync} ms a sync`);
    return ok;
  } finally {
    host.close();
  }
}

async function calls(call: Awaited<ReturnType<typeof openExcel>>["call"]): Promise<boolean> {
  const start = performance.now();
  const asked = Array.from({ length: CALLS }, (_, row) => {
    const cell = (value: number) => [[value % 101]];
    return call("TIER", [cell(row), cell(row * 7), cell(row * 13), cell(row * 29), null, null, null]);
  });
  const sent = performance.now();
  const results = await Promise.all(asked);
  const failed = results.filter((result) => result.failed).length;
  console.log(
    `${CALLS} calls of one row (KAM.TIER): ${seconds(start)}, of that ${((sent - start) / 1000).toFixed(2)} s computing, ${failed} failed`,
  );
  return failed === 0;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

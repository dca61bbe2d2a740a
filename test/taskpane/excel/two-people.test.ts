import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExcel, type ExcelHost } from "#test/host/excel-host.ts";
import type { Hands } from "#test/host/hands.ts";
import type { MergePolicy } from "#test/host/room.ts";
import { editRecord, newRecord } from "#workbook/save/make-record.ts";
import { bench, newHost, teamBook, type Bench } from "./visits-host.ts";

/* Two Excels with one workbook: what is called saved is there after the merge, or a later look tells that it is not. */
let host: ExcelHost;
let colleague: ExcelHost;
beforeAll(async () => {
  host = await newHost();
  colleague = await openExcel({ room: host.room, client: "B" });
}, 60_000);
afterAll(() => {
  host.close();
  colleague.close();
});

const THEIRS = ["北汐储能", "V-B", 46_050, "骆青", "来看样", "约时间", 46_060, "现场"];

const newVisit = ({ target }: Bench) => {
  const mine = { customer: "岚屿精工", date: 46_100, customerPeople: "沈亦川", nextStep: "送样机" };
  return { id: "form", target, record: newRecord(target, mine, "V-NEW") };
};
const edit = ({ found, target }: Bench) => ({
  id: "form",
  target,
  record: editRecord(found, target, 4, { nextStep: "送新报价" }, "V-GIVEN"),
});

describe.each<MergePolicy>(["cell", "reject", "shift"])("merged by %s", (policy) => {
  test.each<[why: string, theirs: (user: Hands) => void, mine: typeof newVisit]>([
    ["both add a row", (user) => user.addRow("拜访", THEIRS), newVisit],
    ["both change one field", (user) => user.setCell("拜访", 1, "下一步", "先核对数据"), edit],
    ["each changes another field", (user) => user.setCell("拜访", 1, "客户原话", "可以谈"), edit],
    ["they delete the row that we change", (user) => user.removeRow("拜访", 1), edit],
    ["they sort while we change", (user) => user.sort("拜访", "拜访编号", false), edit],
    ["they sort while we add", (user) => user.sort("拜访", "拜访编号", false), newVisit],
  ])("%s", async (_, theirs, mine) => {
    const on = await bench(host, {}, teamBook());
    host.room.reset(teamBook(), { policy, mergeAfterSyncs: null });
    theirs(colleague.user);
    const request = mine(on);
    const { result } = await on.saver.save([request]);
    expect(result).toMatchObject({ value: [{ status: "saved" }] });
    host.room.merge();
    host.room.merge();
    on.clock.now += 60_000;
    const looked = await on.saver.recheck([on.target]);
    const status = looked.ok ? looked.value[0]?.found.status : undefined;
    const id = request.record.recordId ?? "";
    const copies = on.rows().filter((row) => row.includes(id)).length;
    const isThere = copies === 1 && on.cell(id, "下一步") === request.record.mine["nextStep"];
    expect(copies).toBeLessThanOrEqual(1);
    expect(status).toBe(isThere ? "confirmed" : copies === 0 ? "lost" : "changed");
    expect(on.saver.waiting().entries.map(({ state }) => state)).toEqual(isThere ? [] : ["lost"]);
  });
});

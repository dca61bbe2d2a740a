import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { folderLock } from "../../src/cli/batch/folder-lock.ts";
import type { Shard } from "../../src/cli/batch/shard.ts";
import { MACHINE, startOf } from "../../src/cli/this-machine.ts";

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "kam-lock-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(root, "out-"));
});

const lockOf = (shard?: Shard) => folderLock({ lang: "en", ...(shard === undefined ? {} : { shard }) });
const MINUTE = 60_000;
const NOBODY = 2 ** 22 + 1; // beyond the highest process number of Linux

test("a folder is one run's until it lets go, however often that run asks", async () => {
  const [one, other] = [lockOf(), lockOf()];
  expect((await one.take(folder)).ok).toBe(true);
  expect((await one.take(folder)).ok).toBe(true);
  const refused = await other.take(folder);
  expect(refused).toMatchObject({ ok: false, fault: { exit: 2 } });
  // Who was refused takes nothing away.
  other.release();
  expect((await other.take(folder)).ok).toBe(false);
  one.release();
  expect((await other.take(folder)).ok).toBe(true);
  other.release();
  expect(await readdir(folder)).toEqual([]);
});

test("the parts of a shared work write into it at the same time", async () => {
  const parts = [1, 2].map((part) => lockOf({ part, of: 2 }));
  for (const part of parts) expect((await part.take(folder)).ok).toBe(true);
  for (const part of parts) part.release();
});

test("of ten runs that find a killed one's lock at the same time one takes it", async () => {
  await writeFile(join(folder, ".kam.lock"), JSON.stringify({ machine: MACHINE, process: NOBODY, started: null }));
  const locks = Array.from({ length: 10 }, () => lockOf());
  const taken = await Promise.all(locks.map((lock) => lock.take(folder)));
  expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
  for (const lock of locks) lock.release();
  expect(await readdir(folder)).toEqual([]);
});

describe("a lock that is there", () => {
  test.each`
    machine       | process        | started       | minutes | taken    | why
    ${MACHINE}    | ${NOBODY}      | ${null}       | ${0}    | ${true}  | ${"its run was killed"}
    ${MACHINE}    | ${process.pid} | ${"other"}    | ${0}    | ${true}  | ${"another process has its number now"}
    ${MACHINE}    | ${process.pid} | ${"the same"} | ${60}   | ${false} | ${"its run goes on, however long"}
    ${"00000000"} | ${NOBODY}      | ${null}       | ${1}    | ${false} | ${"another machine has just shown a sign of life"}
    ${"00000000"} | ${NOBODY}      | ${null}       | ${11}   | ${true}  | ${"another machine shows none any more"}
    ${null}       | ${0}           | ${null}       | ${0}    | ${false} | ${"it is being written"}
  `("$why: $taken", async ({ machine, process: id, started, minutes, taken }: Case) => {
    const path = join(folder, ".kam.lock");
    const since = started === "the same" ? await startOf(process.pid) : started;
    await writeFile(path, machine === null ? '{"mach' : JSON.stringify({ machine, process: id, started: since }));
    const then = new Date(Date.now() - minutes * MINUTE);
    await utimes(path, then, then);
    const lock = lockOf();
    expect((await lock.take(folder)).ok).toBe(taken);
    lock.release();
    expect(
      await readFile(path, "utf8").then(
        () => true,
        () => false,
      ),
    ).toBe(!taken);
  });
});

interface Case {
  readonly machine: string | null;
  readonly process: number;
  readonly started: string | null;
  readonly minutes: number;
  readonly taken: boolean;
}

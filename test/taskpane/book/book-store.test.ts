import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fail, ok } from "#core/kernel/outcome.ts";
import { createBookStore, QUIET_MS } from "../../../src/taskpane/book/book-store.ts";
import type { OpenedWorkbook } from "../../../src/taskpane/excel/open-workbook.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const workbook = (file: string) => ({ raw: { file } }) as unknown as OpenedWorkbook;
const fault = { kind: "busy", code: "GeneralException", place: null, tries: 2 } as const;

test("changes in a row are read once, after it has been quiet", async () => {
  const read = vi.fn(() => Promise.resolve(ok(workbook("a"))));
  const store = createBookStore(read);
  for (let change = 0; change < 5; change += 1) {
    store.changed();
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
  }
  expect(read).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(read).toHaveBeenCalledTimes(1);
});

test("a change while the workbook is read is read once more, so that nothing is missed", async () => {
  let answer: (value: ReturnType<typeof ok<OpenedWorkbook>>) => void = () => undefined;
  const read = vi.fn(() => new Promise<ReturnType<typeof ok<OpenedWorkbook>>>((resolve) => (answer = resolve)));
  const store = createBookStore(read);
  const first = store.refresh();
  void store.refresh();
  void store.refresh();
  answer(ok(workbook("before")));
  await vi.advanceTimersByTimeAsync(0);
  expect([read.mock.calls.length, store.state().isReading]).toEqual([2, true]);
  answer(ok(workbook("after")));
  await first;
  expect(store.state()).toMatchObject({ workbook: { raw: { file: "after" } }, isReading: false, fault: null });
});

test("a part of the reader that does not come is a fault that can be tried again, and no waiting without an end", async () => {
  const results = [Promise.reject(new TypeError("Failed to fetch")), Promise.resolve(ok(workbook("a")))];
  const store = createBookStore(() => results.shift() ?? Promise.reject(new Error("asked too often")));
  await store.refresh();
  expect(store.state()).toMatchObject({ workbook: null, isReading: false, fault: { kind: "notLoaded" } });
  await store.refresh();
  expect(store.state()).toMatchObject({ workbook: { raw: { file: "a" } }, isReading: false, fault: null });
});

test("what was read stays when a later reading is refused, and the fault goes when the next one succeeds", async () => {
  const results = [ok(workbook("a")), fail(fault), ok(workbook("b"))];
  const store = createBookStore(() => Promise.resolve(results.shift() ?? fail(fault)));
  await store.refresh();
  await store.refresh();
  expect(store.state()).toMatchObject({ workbook: { raw: { file: "a" } }, fault });
  await store.refresh();
  expect(store.state()).toMatchObject({ workbook: { raw: { file: "b" } }, fault: null });
});

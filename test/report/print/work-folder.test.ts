import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workFolder } from "#report/print/work-folder.ts";

const NOBODY = 2 ** 22 + 1; // beyond the highest process number of Linux
const HOUR = 60 * 60 * 1000;

test.each`
  pid            | age         | remains  | why
  ${NOBODY}      | ${2 * HOUR} | ${false} | ${"a killed run left it"}
  ${NOBODY}      | ${0}        | ${true}  | ${"young: it may belong to another container"}
  ${process.pid} | ${2 * HOUR} | ${true}  | ${"its run is still going"}
`("the folder of run $pid, $age ms old, remains: $remains ($why)", ({ pid, age, remains }) => {
  const folder = join(tmpdir(), `kam-print-${String(pid)}-test`);
  mkdirSync(folder, { recursive: true });
  const time = new Date(Date.now() - Number(age));
  utimesSync(folder, time, time);
  try {
    workFolder("/fonts").remove();
    expect(existsSync(folder)).toBe(remains);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the list of fonts names ours beside the system's, whatever the folder is called", () => {
  const folder = workFolder("/opt/A&B<1>/fonts");
  try {
    const list = readFileSync(folder.fontconfig, "utf8");
    expect(list).toContain("<dir>/opt/A&amp;B&lt;1>/fonts</dir>");
    expect(list).toContain('<include ignore_missing="yes">/etc/fonts/fonts.conf</include>');
  } finally {
    folder.remove();
  }
  expect(existsSync(folder.fontconfig)).toBe(false);
});

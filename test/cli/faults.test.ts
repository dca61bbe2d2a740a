import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm, watch, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runningProcesses } from "../../bench/process-tree.ts";
import { rawWorkbook } from "../support/raw-workbook.ts";
import { fakeBrowser, realBrowser } from "./real-browser.ts";
import { runKam } from "./run-kam.ts";
import { startInShell, startKam, type Started } from "./start-kam.ts";

const isLinux = process.platform === "linux";
const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;
/** For root every folder is open: as nobody a command meets what an ordinary user meets. */
const ordinary = isRoot ? { uid: 65534, gid: 65534 } : {};
const canMount = isLinux && isRoot && spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0;
const canCutOff = isLinux && spawnSync("unshare", ["-rn", "true"]).status === 0;

const customers = (count: number) =>
  rawWorkbook({
    客户: [["客户名称", "行业"], ...Array.from({ length: count }, (_, at) => [`客户${String(at + 1)}`, "制造业"])],
  });

let root: string;
let out: string;
let few: string;
let some: string;
let many: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "kam-faults-"));
  await chmod(root, 0o755);
  few = join(root, "few.xlsx");
  some = join(root, "some.xlsx");
  many = join(root, "many.xlsx");
  await writeFile(few, customers(2));
  await writeFile(some, customers(12));
  await writeFile(many, customers(40));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  out = await mkdtemp(join(root, "out-"));
});

const plan = (workbook: string, ...more: readonly string[]) => [
  // On a busy machine Node alone takes seconds to start.
  ...["plan", workbook, "-o", out, "--as-of", "2026-06-30", "--timeout", "100"],
  ...more,
];
const html = ["--format", "html"];
const inFolder = () => readdirSync(out).sort();
const files = (ending: string) => inFolder().filter((name) => name.endsWith(ending));
const lines = (text: string) => text.trimEnd().split("\n");

/** Waits until a name in the output folder passes, or the run has ended. */
async function appears({ ended }: Started, fits: (name: string) => boolean): Promise<void> {
  const cancel = new AbortController();
  void ended.then(() => cancel.abort());
  const changes = watch(out, { signal: cancel.signal })[Symbol.asyncIterator]();
  // Begun before the look, so that nothing comes in between.
  let change = changes.next().catch(() => undefined);
  while (!inFolder().some(fits) && !cancel.signal.aborted) {
    await change;
    change = changes.next().catch(() => undefined);
  }
  cancel.abort();
}

/** Whatever a run leaves that it should not. */
const leftovers = () => inFolder().filter((name) => name.endsWith(".part") || name.endsWith(".lock"));

describe("a file that cannot be written", () => {
  test.skipIf(isWindows)("because it is too large fails; after five alike the run ends, and says so once", async () => {
    const run = await startInShell('ulimit -f 2; exec "$@"', plan(many, ...html, "--json")).ended;
    expect(run.code).toBe(1);
    expect(lines(run.stderr).filter((line) => line.includes("EFBIG"))).toHaveLength(6);
    expect(run.stderr).toContain("其余 35 份不再尝试。");
    expect((JSON.parse(run.stdout) as { failed: unknown[] }).failed).toHaveLength(40);
    expect(inFolder()).toEqual([]);
  });

  test.skipIf(isWindows)(
    "because too many files are open ends the run after five, and --resume makes the rest",
    async () => {
      // From the first document on every file that may still be open is: whatever the run closes, another takes.
      const taking = `import fs from "node:fs";
      let has = false;
      const isThere = () => fs.readdirSync(process.env.OUT).some((name) => name.endsWith(".html"));
      const take = () => { try { for (;;) fs.openSync("/dev/null"); } catch {} };
      setInterval(() => { if ((has ||= isThere())) take(); }, 0).unref();`;
      const preload = join(root, "taking.mjs");
      await writeFile(preload, taking);
      const env = { ...process.env, OUT: out, NODE_OPTIONS: `--import "${preload}"` };
      const run = await startInShell('ulimit -n 256; exec "$@"', plan(many, ...html, "--resume"), { env }).ended;
      expect(run.code).toBe(1);
      expect(run.stderr).toContain("打开的文件太多（EMFILE）");
      expect(run.stderr.match(/份不再尝试。/g)).toHaveLength(1);
      const made = files(".plan.zh-CN.html");
      expect(made.length).toBeLessThan(40);
      expect(leftovers()).toEqual([]);
      const noted = lines(await readFile(join(out, "kam-manifest.jsonl"), "utf8"));
      expect(noted).toHaveLength(made.length);
      const again = await runKam(plan(many, ...html, "--resume", "--json"));
      expect(JSON.parse(again.stdout)).toMatchObject({ status: "done", kept: made.length });
      expect(files(".plan.zh-CN.html")).toHaveLength(40);
    },
  );

  test.skipIf(!canMount)("because the disk is full (needs root and mount) ends the run at once", () => {
    const script = `mount -t tmpfs -o size=200k none "${out}" && "$@"; code=$?; ls "${out}" >&2; exit $code`;
    const command = [process.execPath, "dist/cli/kam.js", ...plan(many, ...html)];
    const run = spawnSync("unshare", ["-m", "sh", "-c", script, "sh", ...command], { encoding: "utf8" });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("磁盘已满（ENOSPC）");
    expect(run.stderr.match(/未生成/g)).toHaveLength(1);
    const made = Number(/已生成 (\d+) 份/.exec(run.stderr)?.[1]);
    const left = lines(run.stderr).filter((line) => line.includes(".plan."));
    // Those that are there, and the one that is told.
    expect(left.filter((line) => line.endsWith(".html") && !line.includes("ENOSPC"))).toHaveLength(made);
    expect(run.stderr).not.toMatch(/\.part|\.lock/);
  });

  test.skipIf(isWindows)("because its folder is read-only is told before anything is made", async () => {
    await chmod(out, 0o555);
    const run = await startKam(plan(few, ...html), ordinary).ended;
    expect(run.code).toBe(2);
    expect(run.stderr).toBe(`无法写入“${out}”：没有权限（EACCES）。\n`);
  });

  test.skipIf(!isLinux)("because standard output is full is told, and is exit code 1", async () => {
    const full = openSync("/dev/full", "w");
    const run = await startKam(["check", few], { stdio: ["ignore", full, "pipe"] }).ended;
    closeSync(full);
    // A workbook without problems has nothing for standard output.
    expect(run.code).toBe(0);
    const told = openSync("/dev/full", "w");
    const json = await startKam(["check", few, "--json"], { stdio: ["ignore", told, "pipe"] }).ended;
    closeSync(told);
    expect(json).toMatchObject({ code: 1, stderr: "无法写入“标准输出”：磁盘已满（ENOSPC）。\n" });
  });
});

describe("a reader that went away", () => {
  test.each(["stdout", "stderr"] as const)("from %s is no fault", async (stream) => {
    const run = startKam(plan(many, ...html, "--json"));
    run.child[stream]?.destroy();
    const { code, stdout, stderr } = await run.ended;
    expect(code).toBe(0);
    expect(stdout + stderr).not.toMatch(/EPIPE|Error/);
    expect(files(".html")).toHaveLength(40);
  });
});

describe.skipIf(isWindows)("a run that is told to end", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "by %s leaves what is finished, notes and all",
    async (signal) => {
      const run = startKam(plan(many, ...html, "--resume"));
      await appears(run, (name) => name.endsWith(".html"));
      run.child.kill(signal);
      const { code, stderr } = await run.ended;
      expect(code).toBe(130);
      expect(stderr).toBe("已中断；已完成的文件完好，未完成的没有留下。\n");
      expect(leftovers()).toEqual([]);
      const noted = lines(await readFile(join(out, "kam-manifest.jsonl"), "utf8"));
      expect(noted).toHaveLength(files(".html").length);
    },
  );

  test("while its browser hangs in starting ends at once", async () => {
    const browser = await fakeBrowser(root, "hangs", "exec cat <&3");
    const run = startKam(plan(few, "--browser", browser));
    await appears(run, (name) => name.endsWith(".lock"));
    run.child.kill("SIGINT");
    expect((await run.ended).code).toBe(130);
    expect(inFolder()).toEqual([]);
  });

  test.skipIf(!isLinux)("twice, while its browser hangs, does not wait for it, and takes it along", async () => {
    const temporary = await mkdtemp(join(root, "tmp-"));
    const pid = join(root, "stopped.pid");
    const browser = await fakeBrowser(root, "stopped", `echo $$ >"${pid}"; exec_browser`);
    const run = startKam(plan(some, "--browser", browser), { env: { ...process.env, TMPDIR: temporary } });
    await appears(run, (name) => name.endsWith(".pdf"));
    const group = Number(await readFile(pid, "utf8"));
    process.kill(-group, "SIGSTOP");
    run.child.kill("SIGINT");
    run.child.kill("SIGTERM");
    const { code, stderr } = await run.ended;
    expect(code).toBe(130);
    // The first alone would have come to its words.
    expect(stderr).not.toContain("已中断");
    await ends(group);
    expect(await readdir(temporary)).toEqual([]);
    expect(leftovers().filter((name) => name.endsWith(".lock"))).toEqual([]);
  });
});

/** Waits until no process of a group runs; zombies wait for the system. */
async function ends(group: number): Promise<void> {
  while (runningProcesses().some((one) => one.group === group && !one.isZombie)) await pause(20);
}

describe.skipIf(isWindows)("a browser", () => {
  test("that is killed amid a run, and then fails to start once, is replaced: every document is made", async () => {
    const starts = join(root, "killed.starts");
    const script = `echo $$ >>"${starts}"; [ "$(wc -l <"${starts}")" -eq 2 ] && exit 1; exec_browser`;
    const browser = await fakeBrowser(root, "killed", script);
    const run = startKam(plan(some, "--browser", browser));
    await appears(run, (name) => name.endsWith(".pdf"));
    process.kill(-Number(await readFile(starts, "utf8")), "SIGKILL");
    expect((await run.ended).code).toBe(0);
    expect(lines(await readFile(starts, "utf8"))).toHaveLength(3);
    expect(files(".pdf")).toHaveLength(12);
    for (const name of files(".pdf")) expect(readFileSync(join(out, name)).toString("latin1")).toMatch(/%%EOF\s*$/);
  });

  test("that starts no more ends the run after five documents, with one message", async () => {
    const pid = join(root, "once.pid");
    const script = `[ -e "${pid}" ] && { echo "FATAL: wrong libc" >&2; exit 1; }; echo $$ >"${pid}"; exec_browser`;
    const browser = await fakeBrowser(root, "once", script);
    const run = startKam(plan(some, "--browser", browser));
    await appears(run, (name) => name.endsWith(".pdf"));
    process.kill(-Number(await readFile(pid, "utf8")), "SIGKILL");
    const { code, stderr } = await run.ended;
    expect(code).toBe(1);
    expect(stderr.match(/份不再尝试。/g)).toHaveLength(1);
    // Five, and one more that the other page had begun.
    expect((stderr.match(/未生成/g) ?? []).length).toBeLessThanOrEqual(6);
    expect(stderr).toContain("FATAL: wrong libc");
    expect(leftovers()).toEqual([]);
  });

  test.each`
    name        | script                                      | says
    ${"no-one"} | ${"exit 0"}                                 | ${"启动后立即退出"}
    ${"wrong"}  | ${"echo 'error: unknown flag' >&2; exit 2"} | ${"error: unknown flag"}
  `(
    "that is none is exit code 4: $name",
    async ({ name, script, says }: Record<"name" | "script" | "says", string>) => {
      const browser = await fakeBrowser(root, name, script);
      const run = await runKam(plan(few, "--browser", browser));
      expect(run.code).toBe(4);
      expect(run.stderr).toContain(browser);
      expect(run.stderr).toContain(says);
      expect(inFolder()).toEqual([]);
    },
  );

  test("has its sandbox, but for root", async () => {
    const told = join(out, "arguments");
    await chmod(out, 0o777);
    const browser = await fakeBrowser(root, "tells", `echo "$@" >"${told}.$(id -u)"; exit 1`);
    const uids = isRoot ? [0, 65534] : [process.getuid?.() ?? 0];
    for (const uid of uids) {
      await startKam(plan(few, "--browser", browser), isRoot ? { uid, gid: uid } : {}).ended;
      expect((await readFile(`${told}.${String(uid)}`, "utf8")).includes("--no-sandbox")).toBe(uid === 0);
    }
  });
});

describe("two runs into one folder", () => {
  test.skipIf(isWindows)("the second one is refused; after a killed one the next one takes the folder", async () => {
    const browser = await fakeBrowser(root, "waits", "exec cat <&3");
    const first = startKam(plan(few, "--browser", browser));
    await appears(first, (name) => name.endsWith(".lock"));
    const second = await runKam(plan(few, ...html));
    expect(second.code).toBe(2);
    expect(second.stderr).toContain("另一次运行正在写入");
    expect(second.stderr).toContain(join(out, ".kam.lock"));
    const part = await runKam(plan(few, ...html, "--shard", "1/1000"));
    expect(part.code).toBe(0);
    first.child.kill("SIGKILL");
    await first.ended;
    expect((await runKam(plan(few, ...html))).code).toBe(0);
    expect(leftovers()).toEqual([]);
  });
});

describe("the machine", () => {
  const jumps = "data:text/javascript,const n=Date.now;let i=0;Date.now=()=>n()+(i=1e12-i)";
  const elsewhere = { TZ: "America/New_York", LANG: "C", LC_ALL: "C", HOME: undefined };
  let here: readonly Buffer[] | undefined;
  const print = async (script: string, env: NodeJS.ProcessEnv) => {
    const run = startInShell(script, plan(few, "--account", "客户1"), { env: { ...process.env, ...env } });
    expect((await run.ended).code).toBe(0);
    return files(".pdf").map((name) => readFileSync(join(out, name)));
  };
  const likeHere = async (script: string, env: NodeJS.ProcessEnv) => {
    here ??= await print('exec "$@"', {});
    expect(here).toHaveLength(1);
    expect(await print(script, env)).toEqual(here);
  };

  test.skipIf(isWindows)(
    "does not show in the bytes: its time zone, language and home, or a clock that jumps by years",
    () => likeHere('exec "$@"', { ...elsewhere, NODE_OPTIONS: `--import "${jumps}"` }),
  );

  test.skipIf(!canCutOff)("does not show in the bytes: no network (needs user namespaces)", () =>
    likeHere('exec unshare -rn "$@"', {}),
  );

  // A browser of the machine does not start there, the embedded one is not unpacked there: with PATH empty it is the one.
  const named = async () => ["--browser", (await realBrowser()).path];
  const none = () => Promise.resolve([]);

  test.each([
    ["none", named, {}],
    ["none, and there is only the embedded browser", none, { PATH: "" }],
  ])("whose temporary folder is %s is told, with what to do", async (_, browser, env) => {
    const run = await startKam([...plan(few), ...(await browser())], {
      env: { ...process.env, ...env, TMPDIR: few },
    }).ended;
    expect(run.code).toBe(4);
    expect(run.stderr).toMatch(/临时文件夹 \S+few\.xlsx 不能用（E(EXIST|NOTDIR)），请腾出空间或另设 TMPDIR/);
    expect(inFolder()).toEqual([]);
  });

  test.skipIf(!canMount).each([
    ["full (needs root and mount)", "4k", named, ""],
    ["too small for the embedded browser (needs root and mount)", "50m", none, "PATH="],
  ])("whose temporary folder is %s is told", async (_, size, browser, path) => {
    const temporary = await mkdtemp(join(root, "tmp-"));
    const script = `mount -t tmpfs -o size=${size} none "${temporary}" && echo >"${temporary}/full"
      ${path} TMPDIR="${temporary}" "$@"; code=$?; find "${temporary}"; exit $code`;
    const command = [process.execPath, "dist/cli/kam.js", ...plan(few), ...(await browser())];
    const run = spawnSync("unshare", ["-m", "sh", "-c", script, "sh", ...command], { encoding: "utf8" });
    expect(run.status).toBe(4);
    expect(run.stderr).toContain("不能用（ENOSPC），请腾出空间或另设 TMPDIR");
    expect(run.stdout).toContain(temporary);
    expect(run.stdout).not.toContain("part-");
    expect(existsSync(join(out, ".kam.lock"))).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { browserCandidates, type Machine, namedBrowser } from "#report/print/find-browser.ts";

function machine(platform: string, files: readonly string[], env: Machine["env"] = {}, arch = "x64"): Machine {
  return { platform, arch, env, isProgram: (path) => files.includes(path) };
}

function found(on: Machine): readonly string[] {
  return browserCandidates(on).flatMap((candidate) =>
    candidate.kind === "embedded" ? ["embedded"] : candidate.path === undefined ? [] : [candidate.path],
  );
}

const PATH = "/usr/local/bin:/usr/bin";
const WINDOWS = {
  ProgramFiles: "C:\\Program Files",
  "ProgramFiles(x86)": "C:\\Program Files (x86)",
  LOCALAPPDATA: "C:\\Users\\li\\AppData\\Local",
};
const EDGE = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
const CHROME = "C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe";
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

test.each<[Machine, readonly string[], string]>([
  [machine("linux", []), ["embedded"], "a bare Linux has the embedded one"],
  [machine("linux", [], {}, "arm64"), [], "which is for x64"],
  [
    machine("linux", ["/usr/bin/chromium"], { PATH }),
    ["/usr/bin/chromium", "embedded"],
    "a system browser comes first",
  ],
  [
    machine("linux", ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"], { PATH }),
    ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "embedded"],
    "a headless shell is faster",
  ],
  [
    machine("linux", ["/usr/bin/chromium", "/opt/c/chrome"], { PATH, CHROME_PATH: "/opt/c/chrome" }),
    ["/opt/c/chrome", "/usr/bin/chromium", "embedded"],
    "the environment names one",
  ],
  [
    machine("linux", ["/a/chrome", "/b/chrome"], { CHROME_PATH: "/b/chrome", PUPPETEER_EXECUTABLE_PATH: "/a/chrome" }),
    ["/a/chrome", "/b/chrome", "embedded"],
    "puppeteer's variable before the general one",
  ],
  [
    machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "", PATH }),
    ["/usr/bin/chromium", "embedded"],
    "an empty variable",
  ],
  [machine("linux", ["/opt/microsoft/msedge/msedge"]), ["/opt/microsoft/msedge/msedge", "embedded"], "Edge on Linux"],
  [machine("linux", ["/usr/bin/chromium"]), ["embedded"], "no PATH, nothing to look through"],
  [machine("win32", [EDGE], WINDOWS), [EDGE], "every Windows has Edge"],
  [machine("win32", [EDGE, CHROME], WINDOWS), [CHROME, EDGE], "Chrome of this user before Edge"],
  [
    machine("win32", ["C:\\t\\chrome-headless-shell.exe"], { Path: "C:\\w;C:\\t" }),
    ["C:\\t\\chrome-headless-shell.exe"],
    "Path, with semicolons",
  ],
  [machine("win32", []), [], "a Windows without its variables"],
  [machine("darwin", [MAC_CHROME]), [MAC_CHROME], "Chrome on a Mac"],
  [
    machine("darwin", ["/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"], {
      HOME: "/Users/li",
    }),
    ["/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    "installed for one user",
  ],
])("case %#: finds %2$s", (on, expected) => {
  expect(found(on)).toEqual(expected);
});

describe("a browser that the user names", () => {
  test.each<[string, string | undefined, string]>([
    ["/opt/c/chrome", "/opt/c/chrome", "a path"],
    ["chromium", "/usr/bin/chromium", "a command"],
    ["./chrome", "./chrome", "a relative path"],
    ["/nowhere", undefined, "not there"],
  ])("%s is %s (%s)", (name, expected) => {
    const files = ["/opt/c/chrome", "/usr/bin/chromium", "./chrome"];
    expect(namedBrowser(name, machine("linux", files, { PATH }))).toBe(expected);
  });
});

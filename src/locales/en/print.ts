import type { print as zh } from "../zh-CN/print.ts";

export const print: typeof zh = {
  noBrowser: (attempts) =>
    `No browser was found to make PDFs with. Install Chrome, Edge or Chromium, or name one with --browser; or use --format html. Tried:\n${attempts.map((attempt) => `  ${attempt}`).join("\n")}`,
  attempt: (browser, why) => `${browser}: ${why}`,
  browserNotThere: (path) => `There is no browser to run at ${path}. Check the path after --browser.`,
  browserFailed: (path, why) => `The browser ${path} did not start: ${why}. Name another one with --browser.`,
  browserLost:
    "The browser ended unexpectedly, three times, so this report was not made. Run again; if it stays so, name another browser with --browser.",
  timedOut: (seconds) =>
    `Not ready after ${seconds} seconds, twice, so this report was given up. Check whether this account has an unusual amount of data; on a slow machine allow more with --timeout.`,
  fontsNotLoaded: (fonts) =>
    `The report's fonts did not load (${fonts.join(", ")}), so no PDF was made rather than one with gaps. Install this tool again; with a theme, check its font files.`,
  pictureNotShown:
    "The browser cannot draw the theme's logo, so no PDF was made. Use another file (PNG, JPEG, or an SVG of shapes only).",
  pageReplaced: "What was printed is not this report; it was thrown away.",
  printFailed: (detail) => `The browser could not print this report: ${detail}`,
  incompletePdf: "The browser gave an incomplete PDF, which was thrown away. Run again.",
  cancelled: "Cancelled.",
  printerClosed: "Printing is over; no further report is taken.",
  sandboxOff: "Note: running as root, so the browser's sandbox is off. An ordinary user is safer.",
  browserSkipped: (attempt) => `Note: skipped a browser that did not start: ${attempt}`,
  start: {
    notFound: "not there",
    notForThisMachine: "the embedded browser is for Linux on x64 only",
    noSandbox: "the system does not let the browser use its sandbox (user namespaces are disabled)",
    tooSlow: (seconds) => `did not start within ${seconds} seconds`,
    exited: (detail) => (detail === "" ? "ended at once" : `ended at once (${detail})`),
    notRun: (detail) => `the system does not run it (${detail})`,
    noFolder: (folder, detail) =>
      `the temporary folder ${folder} cannot be used (${detail}): make room there, or name another in TMPDIR`,
    unusable: (why) => `started, but cannot be used (${why})`,
    notUnpacked: (detail) => `the embedded browser could not be unpacked (${detail})`,
  },
};

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// `node <printer>.js plans.json folder browser font`: prints every plan into the folder and says so.
const [, , plansFile, folder, browser, font] = process.argv;

export const plans = JSON.parse(readFileSync(plansFile, "utf8"));
export { browser, font };

export const write = (at, pdf) => writeFileSync(join(folder, `${at}.pdf`), pdf);

export const done = () => console.log(`${plans.length} PDFs`);

export const STYLE = `@page{size:A4;margin:18mm 14mm 16mm}body{font:10px sans-serif}h1{font-size:20px}h2{font-size:14px}
table{border-collapse:collapse;width:100%;font-size:9px}th,td{border-bottom:1px solid #ccc;text-align:left;padding:1mm}svg{max-width:100%}`;

/** What starts the browser as it is started for ours. */
export const launch = {
  executablePath: browser,
  headless: "shell",
  pipe: true,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
};

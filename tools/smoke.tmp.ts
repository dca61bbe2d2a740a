import { openTestBrowser } from "../test/host/chromium.ts";
import { emptyBook } from "../test/host/model/book.ts";
const b = await openTestBrowser();
const pane = await b.openPane({ book: emptyBook("Sheet1"), width: 400, now: Date.UTC(2026,5,30,4) });
pane.page.on("pageerror", e => console.log("ERR", e)); await pane.page.evaluate(() => addEventListener("unhandledrejection", e => console.log("REJ " + (e.reason?.stack ?? e.reason)))); pane.page.on("console", m => console.log("console:", m.text()));
await pane.page.waitForSelector("h1", {timeout: 15000});
await pane.page.screenshot({ path: "out/w1.png" });
await pane.page.$$eval("main button", bs => (console.log(bs.map(x=>x.textContent).join("|")), bs.at(-1)!.click()));
for (let i=0;i<6;i++){ await new Promise(r => setTimeout(r, 500)); console.log(await pane.page.$$eval("main [role=status], [role=alert]", es => es.map(e => e.textContent))); }
console.log(await pane.page.$eval("#pane", e => e.innerText));
console.log(pane.errors);
console.log(JSON.stringify(JSON.parse(await pane.page.evaluate(() => kamHost.json())).tables?.map((t: any) => t.name)));
console.log(JSON.stringify(await pane.page.evaluate(() => (kamHost as any).journal?.syncs?.slice(-3))).slice(0, 1500));
await b.close();

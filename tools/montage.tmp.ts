import { openTestBrowser } from "../test/host/chromium.ts";
import { emptyBook } from "../test/host/model/book.ts";
import { readFileSync } from "node:fs";
const [out, ...files] = process.argv.slice(2);
const b = await openTestBrowser();
const p = (await b.openPane({ book: emptyBook("S"), width: 400 })).page;

await p.setViewport({ width: 420 * files.length, height: 1400 });
await p.setContent(`<body style="margin:0;display:flex;gap:8px;background:#888;align-items:flex-start">${files.map(f => `<img style="max-width:400px;max-height:1390px" src="data:image/png;base64,${readFileSync("out/pane/" + f + ".png").toString("base64")}">`).join("")}</body>`);
await new Promise(r => setTimeout(r, 500));
await p.screenshot({ path: out as `${string}.png` });
await b.close();

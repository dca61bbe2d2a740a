import jsreportCore from "@jsreport/jsreport-core";
import chromePdf from "@jsreport/jsreport-chrome-pdf";
import handlebars from "@jsreport/jsreport-handlebars";
import { done, launch, plans, STYLE, write } from "./job.js";

// jsreport's two ways: a browser for each report, which is how it comes, or some that stay.
const strategy = process.argv[6] ?? "dedicated-process";
const content = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{title}}</title><style>${STYLE}</style></head><body>
<p>{{#each who}}{{this}} {{/each}}</p><h1>{{headline}}</h1><ul>{{#each messages}}<li>{{this}}</li>{{/each}}</ul>
{{#each sections}}<section><p>{{subject}}</p><h2>{{title}}</h2>
{{#each blocks}}{{#if text}}<p>{{text}}</p>{{/if}}{{#if items}}<ul>{{#each items}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
{{#if rows}}<table><thead><tr>{{#each head}}<th>{{this}}</th>{{/each}}</tr></thead><tbody>{{#each rows}}<tr>{{#each this}}<td>{{this}}</td>{{/each}}</tr>{{/each}}</tbody></table>{{/if}}
{{#if svg}}<figure>{{{svg}}}<figcaption>{{note}}</figcaption></figure>{{/if}}{{/each}}</section>{{/each}}</body></html>`;

const jsreport = jsreportCore({
  useExtensionsLocation: false,
  autoTempCleanup: false,
  logger: { silent: true },
  reportTimeout: 120_000,
});
jsreport.use(chromePdf({ strategy, launchOptions: launch, numberOfWorkers: 2 })).use(handlebars());
await jsreport.init();
for (const [at, data] of plans.entries()) {
  const chrome = { preferCSSPageSize: true, printBackground: true };
  const report = await jsreport.render({
    template: { content, engine: "handlebars", recipe: "chrome-pdf", chrome },
    data,
  });
  write(at, report.content);
}
await jsreport.close();
done();

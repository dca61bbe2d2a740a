import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { Example, FunctionDefinition } from "./functions.ts";

/** Where the help page of a function lies in the add-in's folder. */
export function helpPath(id: string, language: Language): string {
  return `help/${id.toLowerCase()}.${language}.html`;
}

/** The page behind "more help" in Excel: syntax, arguments, result and examples of a function. */
export function helpPage(definition: FunctionDefinition, language: Language): string {
  const { pane } = catalogue(language);
  const isEnglish = language === "en";
  const { id, parameters } = definition;
  const rows = parameters.map((parameter) => {
    const isOptional = definition.metadata.parameters.find(({ name }) => name === parameter.name)?.optional === true;
    const name = isEnglish ? parameter.name : parameter.zhName;
    const description = isEnglish ? parameter.description : parameter.zhDescription;
    const optional = isOptional ? ` <small>(${pane.card.optional})</small>` : "";
    return `<tr><th scope="row">${text(name)}${optional}</th><td>${text(description)}</td></tr>`;
  });
  const examples = definition.examples.map(
    (example) => `<p><code>${text(formulaOf(example))}</code> → <code>${text(valueText(example.result))}</code></p>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>KAM.${id}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>KAM.${id}</h1>
<p>${text(isEnglish ? definition.summary : definition.zhSummary)}</p>
<h2>${pane.card.syntax}</h2>
<p><code>${text(syntaxOf(definition, language))}</code></p>
<h2>${pane.card.arguments}</h2>
<table>${rows.join("")}</table>
<h2>${pane.help.returns}</h2>
<p>${text(isEnglish ? definition.returns : definition.zhReturns)}</p>
<h2>${pane.card.example}</h2>
${examples.join("\n")}
<p><small>${pane.help.note}</small></p>
<p><small>${pane.card.model}: ${definition.models.join(", ")}</small></p>
</body>
</html>
`;
}

/** =KAM.TIER(value, depth, growth, risk, [parameters], [lang]) in the words of a language. */
export function syntaxOf(definition: FunctionDefinition, language: Language): string {
  const names = definition.parameters.map(({ name, zhName }, index) => {
    const shown = language === "en" ? name : zhName;
    return definition.metadata.parameters[index]?.optional === true ? `[${shown}]` : shown;
  });
  return `=KAM.${definition.id}(${names.join(", ")})`;
}

/** An example as it is typed in Excel: a range becomes an array constant, a blank argument nothing. */
export function formulaOf(example: Example): string {
  return `=KAM.${example.id}(${example.arguments.map(valueText).join(",")})`;
}

export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `{${(value as unknown[][]).map((row) => row.map(valueText).join(",")).join(";")}}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : JSON.stringify(value);
}

function text(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.6 "Segoe UI","Microsoft YaHei UI","PingFang SC",sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.5rem}h2{font-size:1rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0}code{font-family:Consolas,monospace;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #8888;padding:.4rem .8rem .4rem 0;text-align:left;vertical-align:top}th{font-weight:600;white-space:nowrap}`;

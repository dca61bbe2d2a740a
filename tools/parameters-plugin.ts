import { resolve } from "node:path";
import { runnerImport, type Plugin } from "vite";
import type { Parameter } from "#core/parameters/define.ts";

const LIST = resolve(import.meta.dirname, "../src/core/parameters/parameter-list.ts");

type List = Readonly<Record<string, Parameter>>;

/**
 * Packs the parameters for a built page: each a line of its id, its value and what it has in common with others, without the
 * model that uses it, which only documents print. That is a third less on its way.
 */
export function parametersAsData(): Plugin {
  return {
    name: "kam-parameters-as-data",
    apply: "build",
    async load(id) {
      if (id !== LIST) return null;
      const { module } = await runnerImport<{ parameterList: List }>(LIST, { configFile: false });
      return packed(module.parameterList);
    },
  };
}

function packed(list: List): string {
  const all = Object.entries(list).map(([id, parameter]) => ({ id, value: parameter.value, kind: kindOf(parameter) }));
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const lines = all.map(
    ({ id, value, kind }) => `${id}|${value === null ? "" : String(value)}|${kinds.indexOf(kind).toString(36)}`,
  );
  return `const kinds = JSON.parse(${JSON.stringify(`[${kinds.join(",")}]`)});
    export const parameterList = {};
    for (const line of ${JSON.stringify(lines.join("\n"))}.split("\\n")) {
      const [id, value, kind] = line.split("|");
      parameterList[id] = { value: value === "" ? null : Number(value), ...kinds[parseInt(kind, 36)] };
    }`;
}

/** All but its value and its model. */
function kindOf(parameter: Parameter): string {
  return JSON.stringify(parameter, (key, value: unknown) => (key === "value" || key === "model" ? undefined : value));
}

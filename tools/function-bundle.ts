import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import type { FunctionDefinition } from "./functions.ts";
import { VERSION } from "./version.ts";

const ENTRY = "virtual:kam-functions";

/**
 * The script that Excel and the page load: one classic script that makes every function known as it runs. Its name is
 * in the manifest and must never change.
 */
export async function bundleFunctions(
  functions: readonly FunctionDefinition[],
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [entryOf(functions), ...plugins],
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: ENTRY,
        output: { format: "iife", codeSplitting: false },
        // A slow machine is nothing to warn of.
        checks: { pluginTimings: false },
      },
    },
  });
  if (Array.isArray(result) || !("output" in result)) throw new Error("The bundler gave no script for the functions");
  // Whoever serves the file sees which version it is.
  return `/*! KAM for Excel ${VERSION} */\n${result.output[0].code}`;
}

function entryOf(functions: readonly FunctionDefinition[]): Plugin {
  const imports = functions.map(
    ({ file, functionName }, index) =>
      `import { ${functionName} as f${String(index)} } from ${JSON.stringify(resolve(file))};`,
  );
  const mappings = functions.map(({ id }, index) => `${id}: f${String(index)}`);
  const source = [
    `import { associateFunctions } from ${JSON.stringify(resolve("src/functions/runtime/associate.ts"))};`,
    ...imports,
    `associateFunctions(globalThis, { ${mappings.join(", ")} });`,
  ];
  return {
    name: "kam-functions-entry",
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id) => (id === `\0${ENTRY}` ? source.join("\n") : null),
  };
}

import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import type { FunctionDefinition } from "./functions.ts";
import { VERSION } from "./version.ts";

const ENTRY = "virtual:kam-functions";

/**
 * The script that calculates: one classic script that makes every function known as it runs. Its name is in the manifest and
 * must never change.
 */
export async function bundleFunctions(
  functions: readonly FunctionDefinition[],
  plugins: readonly Plugin[] = [],
): Promise<string> {
  return bundled(entryOf(functions), plugins);
}

/** The script that the page loads first: it makes every function known, and loads the one that calculates with the first call. */
export function bundleNames(functions: readonly FunctionDefinition[]): Promise<string> {
  const source = [
    `import { associateAhead } from ${JSON.stringify(resolve("src/functions/runtime/associate-ahead.ts"))};`,
    `associateAhead(globalThis, ${JSON.stringify(functions.map(({ id }) => id).join(" "))}.split(" "), "functions.js");`,
  ];
  return bundled(source, []);
}

async function bundled(source: readonly string[], plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [entry(source), ...plugins],
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

function entryOf(functions: readonly FunctionDefinition[]): readonly string[] {
  const imports = functions.map(
    ({ file, functionName }, index) =>
      `import { ${functionName} as f${String(index)} } from ${JSON.stringify(resolve(file))};`,
  );
  const mappings = functions.map(({ id }, index) => `${id}: f${String(index)}`);
  return [
    `import { associateFunctions } from ${JSON.stringify(resolve("src/functions/runtime/associate.ts"))};`,
    ...imports,
    `associateFunctions(globalThis, { ${mappings.join(", ")} });`,
  ];
}

function entry(source: readonly string[]): Plugin {
  return {
    name: "kam-functions-entry",
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id) => (id === `\0${ENTRY}` ? source.join("\n") : null),
  };
}

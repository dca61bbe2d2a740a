import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, loadConfigFromFile, mergeConfig } from "vite";

const ROOT = resolve(import.meta.dirname, "../..");

/** The page of the pane with a bare form in place of the pane, built by the pane's own Vite configuration into a folder. */
export async function buildBareForm(folder: string): Promise<void> {
  const source = join(folder, "source");
  mkdirSync(source, { recursive: true });
  const page = readFileSync(join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  // office.js and the functions' names are waited for as in the pane: the module runs after both.
  writeFileSync(
    join(source, "taskpane.html"),
    page.replace('src="./main.tsx" type="module" async', 'src="./bare-form.tsx" type="module"'),
  );
  cpSync(join(import.meta.dirname, "bare-form.tsx"), join(source, "bare-form.tsx"));
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, join(ROOT, "vite.config.ts"));
  const config = mergeConfig(loaded?.config ?? {}, {
    configFile: false,
    logLevel: "warn",
    root: source,
    resolve: { alias: [{ find: /^(react|react-dom|@fluentui)(?=\/|$)/, replacement: join(ROOT, "node_modules/$1") }] },
    build: { outDir: join(folder, "addin"), rolldownOptions: { input: join(source, "taskpane.html") } },
  });
  await build(config);
}

/** The page with office.js and the functions and nothing else: what every pane of this add-in costs before its first line. */
export function buildBlankPage(from: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const page = readFileSync(join(from, "taskpane.html"), "utf8");
  writeFileSync(
    join(folder, "taskpane.html"),
    page.replace(/<script type="module".*?<\/script>/gs, "").replace(/<link rel="modulepreload".*?>/gs, ""),
  );
  cpSync(join(from, "functions-names.js"), join(folder, "functions-names.js"));
}

import { resolve } from "node:path";
import { runnerImport, type Plugin } from "vite";

const THEME = resolve(import.meta.dirname, "../src/taskpane/theme.ts");

type Theme = Readonly<Record<string, string | number>>;

/** Puts the finished themes into a built page, instead of all the palettes that Fluent makes them of. */
export function themesAsData(): Plugin {
  return {
    name: "kam-themes-as-data",
    apply: "build",
    async load(id) {
      if (id !== THEME) return null;
      const { module } = await runnerImport<{ lightTheme: Theme; darkTheme: Theme }>(THEME, { configFile: false });
      const { lightTheme, darkTheme } = module;
      const other = Object.entries(darkTheme).filter(([token, value]) => lightTheme[token] !== value);
      return `export const lightTheme = ${JSON.stringify(lightTheme)};
        export const darkTheme = { ...lightTheme, ...${JSON.stringify(Object.fromEntries(other))} };`;
    },
  };
}

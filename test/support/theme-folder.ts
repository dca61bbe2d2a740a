import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ok } from "#core/kernel/outcome.ts";
import type { ThemeFolder } from "#report/theme/theme-folder.ts";

/** A theme's folder in memory. */
export function themeFolder(files: Readonly<Record<string, string | Buffer>>): ThemeFolder {
  return {
    read: (path, most) => {
      const file = files[path];
      if (file === undefined) return fail({ code: "not-there" });
      const content = Buffer.from(file);
      return content.length > most ? fail({ code: "too-large", bytes: content.length, most }) : ok(content);
    },
    list: (folder) => ok(namesUnder(folder, Object.keys(files))),
  };
}

function namesUnder(folder: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}

const FONTS = join(import.meta.dirname, "..", "..", "templates", "report", "fonts");

/** A file of the product's own fonts, to stand for a company's. */
export function fontFile(name: string): Buffer {
  return readFileSync(join(FONTS, name));
}

/** A picture of that size; the wider or taller the shape, the more it tests the room of a logo. */
export function svgOf(width: number, height: number): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="#6b3fa0"/></svg>`
  );
}

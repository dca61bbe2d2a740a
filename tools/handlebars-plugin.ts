import Handlebars from "handlebars";
import type { Plugin } from "vite";
import { templateFaults } from "./template-faults.ts";

/**
 * Makes `import template from "….hbs"` a precompiled template, so that the product holds no template
 * compiler. Strict: an unknown path or helper throws instead of printing nothing. A template that could let the text
 * of a workbook become markup stops the build.
 */
export function handlebarsTemplates(): Plugin {
  return {
    name: "handlebars-templates",
    transform(source, id) {
      if (!id.endsWith(".hbs")) return null;
      const faults = templateFaults(source);
      if (faults.length > 0) throw new Error(`${id} is not safe:\n${faults.join("\n")}`);
      const compiled = Handlebars.precompile(source, { strict: true, knownHelpersOnly: true, preventIndent: true });
      return { code: `export default ${compiled as string};`, map: null };
    },
  };
}

import Handlebars from "handlebars";
import type { Plugin } from "vite";

/**
 * Makes `import template from "….hbs"` a precompiled template, so that the product holds no template
 * compiler. Strict: an unknown path or helper throws instead of printing nothing.
 */
export function handlebarsTemplates(): Plugin {
  return {
    name: "handlebars-templates",
    transform(source, id) {
      if (!id.endsWith(".hbs")) return null;
      const compiled = Handlebars.precompile(source, { strict: true, knownHelpersOnly: true, preventIndent: true });
      return { code: `export default ${compiled as string};`, map: null };
    },
  };
}

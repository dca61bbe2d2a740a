import Handlebars from "handlebars/runtime.js";

/** Text as HTML, by the same rules as in the templates. */
export function escapeText(text: string): string {
  return Handlebars.escapeExpression(text);
}

/** A template, compiled by the build (tools/handlebars-plugin.ts). */
declare module "*.hbs" {
  const template: object;
  export { template as default };
}

/** The wording of a file. */
declare module "*?raw" {
  const text: string;
  export { text as default };
}

/** The part of Handlebars without its compiler; the package's own types of this file are empty. */
declare module "handlebars/runtime.js" {
  export interface Environment {
    registerPartial(name: string, partial: (context: never) => string): void;
    template<Context>(compiled: object): (context: Context) => string;
  }
  const runtime: { create(): Environment; escapeExpression(text: string): string };
  export { runtime as default };
}

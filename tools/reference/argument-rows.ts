import type { Block, Text } from "./document.ts";
import type { InputFacts } from "./input-facts.ts";
import { isOption } from "./stage.ts";
import { parameterName, type Subject } from "./subject.ts";
import type { ReferenceWords } from "./words.ts";

/** The table of the arguments: name, meaning, what to give, and whether it is needed. */
export function argumentRows({ definition, facts, language, words, hasCodes, link }: Subject): Block {
  const left = [...facts.inputs];
  const rows = definition.parameters.map((parameter, index): readonly Text[] => {
    const { name, description, zhDescription } = parameter;
    const isOptional = definition.metadata.parameters[index]?.optional === true;
    const about = [[parameterName(parameter, language)], link(language === "en" ? description : zhDescription)];
    if (isOption(name)) {
      const byDefault = name === "lang" && hasCodes ? words.codesByDefault : words.defaults[name];
      return [...about, [optionShape(name, words)], [byDefault]];
    }
    const own = left.shift();
    const shape = own === undefined ? "" : filling(own, words);
    return [...about, [shape], [isOptional ? words.optional : words.required]];
  });
  return { kind: "table", heads: words.argumentHeads, rows };
}

function optionShape(name: "parameters" | "headers" | "lang", { shapes }: ReferenceWords): string {
  return name === "parameters" ? shapes.parameters : shapes.option;
}

function filling({ kind, shape, width }: InputFacts, { kinds, shapes, colon }: ReferenceWords): string {
  return `${kinds[kind]}${colon}${shapeText(shape, width, shapes)}`;
}

function shapeText(shape: InputFacts["shape"], width: number, shapes: ReferenceWords["shapes"]): string {
  switch (shape) {
    case "row":
      return width > 1 ? shapes.rowOf(width) : shapes.row;
    case "list":
      return width > 1 ? shapes.listOf(width) : shapes.list;
    case "list-or-one":
      return shapes.listOrOne;
    case "one":
      return shapes.one;
  }
}

import Handlebars from "handlebars";
import { type HtmlPlace, IN_TEXT, placeAfter } from "./html-place.ts";

/** Only what src/charts draws is placed as it is: its texts are escaped there, and its type says so (Markup). */
const PICTURES = ["bar", "mark", "picture"];
/** Blocks that place; whatever formats, compares or chooses is the view's. */
const BLOCKS = ["each", "if", "with"];
/** Attributes that do more than stand there, with the values that may be put into them. */
const ACTIVE: readonly (readonly [attribute: RegExp, values: readonly string[]])[] = [
  // Addresses that we make: of the company's logo, and of a file beside the page.
  [/^(src|href)$/, ["source", "link"]],
  // Millimetres.
  [/^style$/, ["height", "width"]],
  [/^(on.*|srcdoc|srcset|action|formaction|data|poster|background|cite|ping|xlink:.*|http-equiv|content)$/, []],
];

/**
 * What of a template could let the text of a workbook become markup, or choose what is placed: each with its line. Escaping
 * protects only in an element's text and between quotes, so the template is read as HTML up to every value.
 */
export function templateFaults(source: string): readonly string[] {
  const faults: string[] = [];
  const tell = ({ loc }: hbs.AST.Node, fault: string) => faults.push(`line ${loc.start.line}: ${fault}`);
  const end = walk(Handlebars.parse(source), IN_TEXT, tell);
  if (end.where !== "text") faults.push(`ends in the middle of ${end.where}`);
  return faults;
}

type Tell = (node: hbs.AST.Node, fault: string) => void;

function walk({ body }: hbs.AST.Program, before: HtmlPlace, tell: Tell): HtmlPlace {
  return body.reduce((place, statement) => step(statement, place, tell), before);
}

function step(node: hbs.AST.Statement, place: HtmlPlace, tell: Tell): HtmlPlace {
  switch (node.type) {
    case "ContentStatement":
      return placeAfter((node as hbs.AST.ContentStatement).value, place);
    case "CommentStatement":
      return place;
    case "MustacheStatement":
      return value(node as hbs.AST.MustacheStatement, place, tell);
    case "BlockStatement":
      return block(node as hbs.AST.BlockStatement, place, tell);
    case "PartialStatement":
      partial(node as hbs.AST.PartialStatement, place, tell);
      return place;
    default:
      tell(node, `${node.type} is not for templates that place`);
      return place;
  }
}

function value(node: hbs.AST.MustacheStatement, place: HtmlPlace, tell: Tell): HtmlPlace {
  const { params, hash, escaped } = node;
  const path = node.path.type === "PathExpression" ? (node.path as hbs.AST.PathExpression) : undefined;
  if (path === undefined || params.length > 0 || (hash as hbs.AST.Hash | undefined) !== undefined) {
    tell(node, "calls a helper");
    return place;
  }
  const name = path.parts.at(-1) ?? "";
  if (!escaped && !(place.where === "text" && PICTURES.includes(name)))
    tell(node, `${path.original} is not escaped and no picture`);
  if (place.where === "text") return place;
  if (place.where !== "a quoted value") {
    tell(node, `${path.original} stands in ${place.where}`);
    // What follows is read as if the value had been quoted.
    return place.where === "an unquoted value" ? { ...place, where: "a tag" } : place;
  }
  const [, allowed = [name]] = ACTIVE.find(([attribute]) => attribute.test(place.attribute)) ?? [];
  if (!allowed.includes(name)) tell(node, `${path.original} stands in the attribute ${place.attribute}`);
  return place;
}

function block(node: hbs.AST.BlockStatement, before: HtmlPlace, tell: Tell): HtmlPlace {
  const helper = node.path.original;
  if (!BLOCKS.includes(helper)) tell(node, `${helper} is no block that only places`);
  if (node.params.some(({ type }) => type !== "PathExpression")) tell(node, `${helper} is given more than a path`);
  const inverse = node.inverse as hbs.AST.Program | undefined;
  const after = walk(node.program, before, tell);
  const otherwise = inverse === undefined ? before : walk(inverse, before, tell);
  if (after.where !== otherwise.where || after.quote !== otherwise.quote)
    tell(node, `${helper} begins or ends in the middle of a tag`);
  return after;
}

function partial(node: hbs.AST.PartialStatement, place: HtmlPlace, tell: Tell): void {
  if (node.name.type !== "PathExpression") tell(node, "a partial that the data choose");
  if (place.where !== "text") tell(node, `a partial in ${place.where}`);
}

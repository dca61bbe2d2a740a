import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { templateFaults } from "../../../tools/template-faults.ts";

const FOLDER = "templates/report";
const PAGES = "src/report/page";
const templates = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".hbs"));

test.each(templates)("%s places escaped texts where escaping holds, and chooses nothing", (name) => {
  expect(templateFaults(readFileSync(`${FOLDER}/${name}`, "utf8"))).toEqual([]);
});

test("every kind of part has its place in part.hbs, under its own name", () => {
  const kinds = readdirSync(`${FOLDER}/parts`).map((name) => name.replace(".hbs", ""));
  const places = kinds.map((kind) => `{{#with ${kind}}}\n{{> ${kind}}}\n{{/with}}\n`);
  expect(readFileSync(`${FOLDER}/part.hbs`, "utf8")).toBe(places.join(""));
});

describe("a fault of a template is told with its line", () => {
  test.each`
    template                                  | fault                                                 | why
    ${"\n{{{text}}}"}                         | ${"line 2: text is not escaped and no picture"}       | ${"markup out of a workbook"}
    ${"{{& text}}"}                           | ${"line 1: text is not escaped and no picture"}       | ${"the same, written otherwise"}
    ${"{{#if a}}{{{../text}}}{{/if}}"}        | ${"line 1: ../text is not escaped and no picture"}    | ${"inside a block"}
    ${"{{#if a}}{{else}}{{{text}}}{{/if}}"}   | ${"line 1: text is not escaped and no picture"}       | ${"in the other branch"}
    ${'<p title="{{{mark}}}">'}               | ${"line 1: mark is not escaped and no picture"}       | ${"a picture is markup only in a text"}
    ${"<a href={{link}}>x</a>"}               | ${"line 1: link stands in an unquoted value"}         | ${"a blank ends it: onmouseover follows"}
    ${"<a href=x{{link}}>x</a>"}              | ${"line 1: link stands in an unquoted value"}         | ${"also after its beginning"}
    ${'<p class="a"{{tone}}>x</p>'}           | ${"line 1: tone stands in a tag"}                     | ${"an attribute out of a workbook"}
    ${"<{{name}}>"}                           | ${"line 1: name stands in a tag"}                     | ${"an element out of a workbook"}
    ${'<p title="a>{{text}}" {{more}}>'}      | ${"line 1: more stands in a tag"}                     | ${"a bracket between quotes ends no tag"}
    ${"<style>p{content:'{{text}}'}</style>"} | ${"line 1: text stands in a script or style"}         | ${"HTML's escapes mean nothing there"}
    ${"<script>{{text}}</script>"}            | ${"line 1: text stands in a script or style"}         | ${"nor there"}
    ${"<!-- {{text}} -->"}                    | ${"line 1: text stands in a comment"}                 | ${"two hyphens end it"}
    ${'<a href="{{text}}">x</a>'}             | ${"line 1: text stands in the attribute href"}        | ${"javascript: needs no escaping"}
    ${'<p onclick="{{text}}">x</p>'}          | ${"line 1: text stands in the attribute onclick"}     | ${"a program"}
    ${'<p style="width:{{text}}">x</p>'}      | ${"line 1: text stands in the attribute style"}       | ${"url(…) needs no escaping"}
    ${'<iframe srcdoc="{{text}}">'}           | ${"line 1: text stands in the attribute srcdoc"}      | ${"a document in a document"}
    ${"{{> (lookup . 'kind')}}"}              | ${"line 1: a partial that the data choose"}           | ${"any partial, for whoever writes the data"}
    ${'<p class="{{> cell}}">x</p>'}          | ${"line 1: a partial in a quoted value"}              | ${"its own place is not known there"}
    ${"{{#> cell}}x{{/cell}}"}                | ${"line 1: PartialBlockStatement is not for"}         | ${"a partial that calls back"}
    ${"{{#*inline 'a'}}x{{/inline}}"}         | ${"line 1: DecoratorBlock is not for"}                | ${"a partial made on the way"}
    ${"{{lookup . 'text'}}"}                  | ${"line 1: calls a helper"}                           | ${"a field that the data choose"}
    ${"{{#each (lookup . 'rows')}}{{/each}}"} | ${"line 1: each is given more than a path"}           | ${"also for a block"}
    ${"{{#unless a}}x{{/unless}}"}            | ${"line 1: unless is no block that only places"}      | ${"the view decides"}
    ${'<p{{#if a}} class="{{/if}}x">'}        | ${"line 1: if begins or ends in the middle of a tag"} | ${"one branch leaves the quotes open"}
    ${"<p"}                                   | ${"ends in the middle of a tag"}                      | ${"what follows is read as attributes"}
  `("$template: $why", ({ template, fault }: { template: string; fault: string }) => {
    expect(templateFaults(template)[0]).toContain(fault);
  });

  test("and stops the build", async () => {
    const { handlebarsTemplates } = await import("../../../tools/handlebars-plugin.ts");
    const { transform } = handlebarsTemplates() as { transform: (source: string, id: string) => unknown };
    expect(() => transform("{{{text}}}", "page.hbs")).toThrow("page.hbs is not safe:\nline 1");
    expect(transform("{{text}}", "page.hbs")).toHaveProperty("code");
  });
});

test("templates are run without any of Handlebars' ways around its protection", () => {
  for (const name of readdirSync(PAGES))
    expect(readFileSync(`${PAGES}/${name}`, "utf8")).not.toMatch(/allow(Proto|CallsTo)|registerHelper|SafeString/);
});

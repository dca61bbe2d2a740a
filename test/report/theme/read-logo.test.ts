import { describe, expect, test } from "vitest";
import { readLogo } from "#report/theme/read-logo.ts";
import { svgOf } from "#test/support/theme-folder.ts";

const svg = (inside: string, attributes = 'viewBox="0 0 20 10"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

describe("an SVG that only draws is taken", () => {
  test.each`
    inside                                                                                                        | why
    ${'<path d="M0 0h9"/><!-- a note <script> -->'}                                                               | ${"shapes and comments"}
    ${"<style>.a{fill:#123456;clip-path:url(#c)}</style><g class='a'/>"}                                          | ${"classes, as drawing programs write them"}
    ${"<style><![CDATA[.a{fill:red}]]></style>"}                                                                  | ${"the same as CDATA"}
    ${'<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><rect fill="url(#g)"/>'}            | ${"a gradient of its own"}
    ${'<symbol id="s"><circle r="1"/></symbol><use xlink:href="#s" xmlns:xlink="http://www.w3.org/1999/xlink"/>'} | ${"parts used again"}
    ${'<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>'}                  | ${"notes of a drawing program"}
    ${"<title>A &amp; B &#38;</title>"}                                                                           | ${"entities that XML knows itself"}
  `("$why", ({ inside }: { inside: string }) => {
    expect(readLogo(svg(inside))).toMatchObject({ ok: true, value: { type: "image/svg+xml", width: 20, height: 10 } });
  });

  test.each`
    attributes                         | width | height
    ${'width="40mm" height="20mm"'}    | ${40} | ${20}
    ${'viewBox="5,5,30,15" width="1"'} | ${30} | ${15}
  `(
    "its size by $attributes",
    ({ attributes, width, height }: { attributes: string; width: number; height: number }) => {
      expect(readLogo(svg("<g/>", attributes))).toMatchObject({ ok: true, value: { width, height } });
    },
  );
});

describe("an SVG that could do more is refused", () => {
  test.each`
    inside                                                          | found
    ${"<script>alert(1)</script>"}                                  | ${"<script>"}
    ${'<path onload="x()"/>'}                                       | ${"onload"}
    ${'<path ONCLICK="x()"/>'}                                      | ${"ONCLICK"}
    ${"<foreignObject><p/></foreignObject>"}                        | ${"<foreignObject>"}
    ${'<image href="http://a.example/x.png"/>'}                     | ${"<image>"}
    ${'<use href="http://a.example/x.svg#a"/>'}                     | ${"href"}
    ${'<use xlink:href="data:image/svg+xml,x"/>'}                   | ${"xlink:href"}
    ${'<use href="other.svg#a"/>'}                                  | ${"href"}
    ${'<rect fill="url(http://a.example/#x)"/>'}                    | ${"fill"}
    ${"<rect style=\"fill:url('//a.example/#x')\"/>"}               | ${"style"}
    ${'<style>@import "http://a.example/x.css";</style>'}           | ${"style"}
    ${"<style>@import url(http://a.example/x.css);</style>"}        | ${"style"}
    ${"<style><![CDATA[.a{fill:url(http://a.example/)}]]></style>"} | ${"style"}
    ${"<style>.a{fill:u\\72l(http://a.example/)}</style>"}          | ${"style"}
    ${'<animate attributeName="x"/>'}                               | ${"<animate>"}
    ${'<set attributeName="href" to="javascript:x()"/>'}            | ${"<set>"}
    ${'<a href="http://a.example"/>'}                               | ${"<a>"}
    ${'<filter id="f"><feImage/></filter>'}                         | ${"<filter>"}
    ${"<iframe/>"}                                                  | ${"<iframe>"}
    ${'<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'}         | ${"<h:script>"}
  `("$inside", ({ inside, found }: { inside: string; found: string }) => {
    expect(readLogo(svg(inside))).toEqual({ ok: false, fault: { code: "svg-forbids", found } });
  });

  test.each`
    file                                                                                        | code                | why
    ${svg("<text>A</text>")}                                                                    | ${"svg-text"}       | ${"letters of the machine's own fonts"}
    ${svg("<g/>", "")}                                                                          | ${"svg-size"}       | ${"no size"}
    ${svg("<g/>", 'viewBox="0 0 0 10"')}                                                        | ${"svg-size"}       | ${"a size of nothing"}
    ${svg("<g>")}                                                                               | ${"picture-broken"} | ${"an element left open"}
    ${svg("<g></path>")}                                                                        | ${"picture-broken"} | ${"elements that cross"}
    ${svg("<title>a & b</title>")}                                                              | ${"picture-broken"} | ${"no XML"}
    ${Buffer.from('<svg viewBox="0 0 1 1"/>')}                                                  | ${"picture-broken"} | ${"a browser would not draw it as a picture"}
    ${Buffer.from('<!DOCTYPE svg [<!ENTITY a "x">]><svg xmlns="http://www.w3.org/2000/svg"/>')} | ${"svg-forbids"}    | ${"entities of its own"}
    ${Buffer.from("GIF89a")}                                                                    | ${"picture-kind"}   | ${"another kind"}
    ${Buffer.from("")}                                                                          | ${"picture-kind"}   | ${"an empty file"}
    ${Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])}                            | ${"picture-broken"} | ${"a PNG without a header"}
    ${Buffer.from([0xff, 0xd8, 0xff, 0xd9])}                                                    | ${"picture-broken"} | ${"a JPEG without a frame"}
  `("$why", ({ file, code }: { file: Buffer; code: string }) => {
    expect(readLogo(file)).toMatchObject({ ok: false, fault: { code } });
  });
});

test("a file made to be slow is refused at once", () => {
  const started = performance.now();
  for (const unit of ["<!--", "<a ", "<![CDATA[", "<g>", " x=", "&"]) {
    const file = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${unit.repeat(200_000)}`);
    expect(readLogo(file).ok).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

describe("pixels", () => {
  const png = (width: number, height: number) => {
    const file = Buffer.alloc(33);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(file);
    file.write("IHDR", 12, "latin1");
    file.writeUInt32BE(width, 16);
    file.writeUInt32BE(height, 20);
    return file;
  };
  const jpeg = (width: number, height: number) => {
    const file = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0, 0]);
    file.writeUInt16BE(height, 14);
    file.writeUInt16BE(width, 16);
    return file;
  };

  test.each`
    file               | outcome
    ${png(300, 80)}    | ${{ ok: true, value: { type: "image/png", width: 300, height: 80 } }}
    ${jpeg(300, 80)}   | ${{ ok: true, value: { type: "image/jpeg", width: 300, height: 80 } }}
    ${png(9000, 9000)} | ${{ ok: false, fault: { code: "picture-pixels" } }}
    ${png(0, 80)}      | ${{ ok: false, fault: { code: "picture-broken" } }}
  `("$outcome", ({ file, outcome }: { file: Buffer; outcome: object }) => {
    expect(readLogo(file)).toMatchObject(outcome);
  });

  test("the kind is told by the content, not by a name", () => {
    expect(readLogo(Buffer.from(`\uFEFF<?xml version="1.0"?>\n${svgOf(4, 1)}`))).toMatchObject({ ok: true });
  });
});

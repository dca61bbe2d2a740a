import { createRequire } from "node:module";
import { dirname } from "node:path";
import { done, font, plans, write } from "./job.js";

// The binary itself, for the one system that the benches run on: the package around it asks for those of all systems.
const { NodeCompiler } = createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu");

const template = `#let plan = json(bytes(sys.inputs.plan))
#set document(title: plan.title)
#set page(paper: "a4", margin: (x: 14mm, top: 18mm, bottom: 16mm))
#set text(font: "Droid Sans Fallback", size: 8pt, lang: "zh")
#plan.who.join(" ")
= #plan.headline
#list(..plan.messages.map(text))
#for section in plan.sections [
  #section.subject
  == #section.title
  #for block in section.blocks {
    if block.kind == "text" { par(block.text) }
    if block.kind == "list" { list(..block.items.map(text)) }
    if block.kind == "table" {
      table(columns: block.head.len(), table.header(..block.head.map(text)), ..block.rows.flatten().map(text))
    }
    if block.kind == "chart" { figure(image(bytes(block.svg), format: "svg"), caption: text(block.note)) }
  }
]`.replace("Droid Sans Fallback", process.argv[6] ?? "Droid Sans Fallback");

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [dirname(font)] }] });
for (const [at, plan] of plans.entries())
  write(at, compiler.pdf({ mainFileContent: template, inputs: { plan: JSON.stringify(plan) } }, { pdfTags: true }));
done();

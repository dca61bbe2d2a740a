// Who may import whom, with the reason for the person who trips over a rule.
const layer = (name, mayUse, why) => ({
  name: `${name}-imports`,
  severity: "error",
  comment: why,
  from: { path: `^src/${name}/` },
  to: {
    path: "^(src|templates|test|tools|bench|examples)/",
    pathNot: [name, ...mayUse].map((used) => (used.startsWith("templates") ? `^${used}/` : `^src/${used}/`)),
  },
});

const only = (home, packages, why) => ({
  name: `only-${home.replace(/\W+/g, "-")}-knows-${packages[0].replace(/\W+/g, "-")}`,
  severity: "error",
  comment: why,
  from: { path: "^src/", pathNot: `^src/${home}/` },
  to: { path: packages.map((name) => `^(node_modules/)?${name}(/|$)`) },
});

module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      severity: "error",
      comment: "Core runs in Excel, in Node and in tests: no packages, no built-ins.",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-no-pkg", "core", "unknown", "undetermined"] },
    },
    {
      name: "words-and-contract-are-pure",
      severity: "error",
      comment: "Texts, contract and mapping run in the pane and in Node alike: no packages, no built-ins.",
      from: { path: "^src/(locales|workbook|functions)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-no-pkg", "core", "unknown", "undetermined"] },
    },
    {
      name: "views-are-pure",
      severity: "error",
      comment: "A view takes data and gives finished text: whatever it needs of the outside is an argument.",
      from: { path: "^src/report/view/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-no-pkg", "core", "unknown", "undetermined"] },
    },
    {
      name: "charts-know-only-d3",
      severity: "error",
      comment: "A chart is data in, SVG text out, in the browser and in Node: d3's pure modules and nothing else.",
      from: { path: "^src/charts/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-no-pkg", "core", "unknown", "undetermined"],
        pathNot: "^(node_modules/)?(@types/)?d3-(scale|shape|hierarchy)",
      },
    },
    layer("core", [], "The models depend on nothing."),
    layer("locales", ["core"], "Texts name the models' codes and faults, and know no table, page or pane."),
    layer(
      "workbook",
      ["core", "locales"],
      "The contract knows neither Excel nor files, so that the pane and the CLI share it.",
    ),
    layer("charts", ["core"], "Charts get finished text as data: they read no catalogue and no workbook."),
    layer("functions", ["core", "locales"], "A function translates between a cell and core, nothing more."),
    layer(
      "taskpane",
      ["core", "locales", "workbook", "charts", "report/view/facts"],
      "The pane never reaches into files or pages; the figures of an account are calculated once, for pane and page.",
    ),
    layer("xlsx", ["core", "workbook"], "Files become raw workbooks; what they mean is the contract's business."),
    layer(
      "report",
      ["core", "locales", "workbook", "charts", "templates/report"],
      "A report begins with an account book, wherever its rows came from.",
    ),
    layer(
      "worksheets",
      ["core", "locales", "workbook", "xlsx", "templates/worksheets"],
      "Worksheets are built from definitions and written as files; the pane takes the finished files.",
    ),
    {
      name: "worksheet-definitions-are-data",
      severity: "error",
      comment: "A definition names tables and columns and lets core calculate: it knows neither cells nor files.",
      from: { path: "^templates/worksheets/" },
      to: { path: "^(src|test|tools|bench|examples)/", pathNot: "^src/(core|locales)/" },
    },
    layer(
      "cli",
      ["core", "locales", "workbook", "charts", "xlsx", "report", "worksheets"],
      "The command line joins reading and reports; it needs no Excel.",
    ),
    only(
      "xlsx",
      ["hucre", "yauzl", "fflate"],
      "One folder knows the file format, so that its library can be replaced.",
    ),
    only("report/page", ["handlebars"], "One folder owns templating."),
    only("report/print", ["puppeteer", "@sparticuz/chromium"], "One folder owns the browser."),
    only("cli", ["commander"], "One folder owns the command line."),
    only("taskpane", ["react", "react-dom", "@fluentui"], "The pane alone is drawn with React."),
    {
      name: "features-are-islands",
      severity: "error",
      comment: "Share through taskpane/shared, not sideways.",
      from: { path: "^src/taskpane/features/([^/]+)/" },
      to: { path: "^src/taskpane/features/", pathNot: "^src/taskpane/features/$1/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle means that two files are one thing, or that one knows too much.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that nobody imports is left over.",
      from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", "^src/functions/[^/]+\\.ts$"] },
      to: {},
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      comment: "The product must run without its tests and tools.",
      from: { path: "^(src|templates)/" },
      to: { path: "^(test|tools|bench|examples)/" },
    },
    {
      name: "no-dev-packages-in-the-cli",
      severity: "error",
      comment: "The packed CLI installs runtime dependencies only.",
      from: { path: "^src/(xlsx|report|cli|charts|worksheets)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|out|\\.types)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};

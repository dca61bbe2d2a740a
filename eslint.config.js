import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// Only what a dependency graph cannot see; layers are .dependency-cruiser.cjs's business.
const dataTables = [
  "src/core/parameters/**",
  "src/core/codes/**",
  "src/core/calendar/holidays-cn.ts",
  "src/locales/**",
  "src/workbook/tables/**",
  "templates/worksheets/**",
];
// The plugin ships a list of configurations that mixes its own rules with those of other plugins.
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith("office-addins/")),
);
const long = (max) => ["error", { max, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  { ignores: ["dist/", "out/", ".types/", "node_modules/", "test/golden/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "max-lines-per-function": long(40),
      "max-lines": long(250),
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "A name that can be searched: export it by name." },
      ],
      eqeqeq: "error",
    },
  },
  { files: ["src/core/**/*.ts", "src/functions/**/*.ts"], rules: { "max-lines": long(120) } },
  {
    files: [
      "src/core/**/*.ts",
      "src/workbook/**/*.ts",
      "src/charts/**/*.ts",
      "src/functions/**/*.ts",
      "src/report/view/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Dates are serials (core/calendar); today is an argument." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Same input, same output." },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  { files: dataTables, rules: { "max-lines": "off" } },
  {
    files: ["test/**", "tools/**", "bench/**", "examples/**"],
    rules: { "max-lines-per-function": "off", "max-lines": "off", "no-console": "off" },
  },
  { files: ["*.config.ts"], rules: { "no-restricted-syntax": "off" } },
);

import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Language } from "#locales/language.ts";
import { LANGUAGES } from "#locales/language.ts";
import { contrastOnWhite, isColour } from "./colour.ts";
import { parseLinedJson } from "./lined-json.ts";
import { decoded } from "./own-text.ts";
import { readFont } from "./read-font.ts";
import { readLogo } from "./read-logo.ts";
import { readSectionNames } from "./section-names.ts";
import { readTexts } from "./read-texts.ts";
import { leafText, membersOf, tellField, textOf, THEME_FILE, type Field, type TellField } from "./theme-fields.ts";
import type { ThemeFault } from "./theme-fault.ts";
import type { ThemeFolder } from "./theme-folder.ts";
import type { Logo, Theme, ThemeFont } from "./theme.ts";

export const THEME_VERSION = 1;
const KEYS = ["version", "company", "logo", "colours", "fonts", "order", "hide", "forCustomers"];
/** Least contrast with paper: of small text (WCAG 2.2 AA); the text's own must stay darker than the grey of notes. */
const LEAST_CONTRAST = { accent: 4.5, text: 7 } as const;
const MOST_BYTES = { theme: 64 * 1024, logo: 1024 * 1024, font: 20 * 2 ** 20 };

/** Reads a company's theme. Every fault is told, not only the first. */
export function readTheme(folder: ThemeFolder): Outcome<Theme, readonly ThemeFault[]> {
  const faults: ThemeFault[] = [];
  const tell = (fault: ThemeFault) => void faults.push(fault);
  const whole = (problem: ThemeFault["problem"], line: number | null = null) =>
    fail([{ file: THEME_FILE, line, field: null, problem }]);

  const file = folder.read(THEME_FILE, MOST_BYTES.theme);
  if (!file.ok) return whole(file.fault);
  const text = decoded(file.value);
  if (text === null) return whole({ code: "text-encoding" });
  const json = parseLinedJson(text);
  if (!json.ok) {
    const { found, line } = json.fault;
    return whole({ code: /^[“”‘’：，｛｝［］【】]/u.test(found) ? "chinese-mark" : "not-json", found }, line);
  }

  const say = tellField(tell);
  const root: Field = { name: "", json: json.value };
  const fields = membersOf(root, KEYS, say);
  checkVersion(root, fields.get("version"), say);
  const colours = membersOf(fields.get("colours"), ["accent", "text"], say);
  const texts = readTexts(folder, fields.get("forCustomers"), tell, say);
  const theme: Theme = {
    company: companyOf(fields.get("company"), say),
    logo: logoOf(folder, fields.get("logo"), say),
    accent: colourOf(colours.get("accent"), LEAST_CONTRAST.accent, say),
    text: colourOf(colours.get("text"), LEAST_CONTRAST.text, say),
    fonts: fontsOf(folder, fields.get("fonts"), say),
    ...readSectionNames(fields, texts, say),
    texts,
  };
  return faults.length === 0 ? ok(theme) : fail(faults.toSorted(asRead));
}

/** theme.json by its lines, then the texts. */
function asRead(one: ThemeFault, other: ThemeFault): number {
  const rank = ({ file }: ThemeFault) => (file === THEME_FILE ? 0 : 1);
  return rank(one) - rank(other) || (one.line ?? 0) - (other.line ?? 0);
}

function checkVersion(root: Field, version: Field | undefined, say: TellField): void {
  if (root.json.kind !== "object") return;
  if (version === undefined) say(root, { code: "missing-key", key: "version" });
  else if (version.json.kind !== "leaf" || version.json.value !== THEME_VERSION)
    say(version, { code: "version", found: leafText(version), known: THEME_VERSION });
}

/** One name for both languages, or one for each. */
function companyOf(field: Field | undefined, say: TellField): Readonly<Record<Language, string>> | null {
  if (field === undefined) return null;
  if (field.json.kind === "leaf") {
    const name = textOf(field, say);
    return name === null ? null : { "zh-CN": name, en: name };
  }
  const names = membersOf(field, LANGUAGES, say);
  const [chinese, english] = [textOf(names.get("zh-CN"), say), textOf(names.get("en"), say)];
  const either = chinese ?? english;
  return either === null ? null : { "zh-CN": chinese ?? either, en: english ?? either };
}

function colourOf(field: Field | undefined, least: number, say: TellField): string | null {
  const found = textOf(field, say);
  if (field === undefined || found === null) return null;
  if (!isColour(found)) {
    say(field, { code: "not-colour", found });
    return null;
  }
  const contrast = contrastOnWhite(found);
  if (contrast < least) say(field, { code: "low-contrast", found, contrast: Math.floor(contrast * 10) / 10, least });
  return found.toLowerCase();
}

function fileOf(folder: ThemeFolder, field: Field | undefined, mostBytes: number, say: TellField): Buffer | null {
  const path = textOf(field, say);
  if (field === undefined || path === null) return null;
  const file = folder.read(path, mostBytes);
  if (file.ok) return file.value;
  say(field, file.fault);
  return null;
}

function logoOf(folder: ThemeFolder, field: Field | undefined, say: TellField): Logo | null {
  const content = fileOf(folder, field, MOST_BYTES.logo, say);
  if (field === undefined || content === null) return null;
  const logo = readLogo(content);
  if (logo.ok) return logo.value;
  say(field, logo.fault);
  return null;
}

/** Both weights or none: a browser's own bold is a smeared regular. */
function fontsOf(folder: ThemeFolder, field: Field | undefined, say: TellField): readonly ThemeFont[] {
  if (field === undefined) return [];
  const fields = membersOf(field, ["regular", "bold"], say);
  return (["regular", "bold"] as const).flatMap((name) => {
    const one = fields.get(name);
    if (one === undefined) say(field, { code: "missing-key", key: name });
    const content = fileOf(folder, one, MOST_BYTES.font, say);
    if (one === undefined || content === null) return [];
    const font = readFont(content, name === "bold" ? 700 : 400);
    if (font.ok) return [font.value];
    say(one, font.fault);
    return [];
  });
}

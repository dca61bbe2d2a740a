import type { Language } from "#locales/language.ts";
import type { FunctionDefinition, ParameterMetadata } from "./functions.ts";

/** The metadata file that Excel reads for a language: the same functions, with the words of that language. */
export function metadataFile(
  functions: readonly FunctionDefinition[],
  language: Language,
  pageOf: (id: string) => string,
): string {
  const metadata = {
    // Without this a single error cell in a range fails the whole call before the function sees it.
    allowErrorForDataTypeAny: true,
    // Formatted numbers and other data types then arrive as themselves and are read for their basic value.
    allowCustomDataForDataTypeAny: true,
    functions: functions.map((definition) => ({
      id: definition.id,
      name: definition.id,
      description: language === "en" ? definition.summary : definition.zhSummary,
      helpUrl: pageOf(definition.id),
      parameters: definition.metadata.parameters.map((parameter) => localised(definition, parameter, language)),
      result: { type: "any", dimensionality: "matrix" },
    })),
    enums: [languageEnum(language)],
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function localised(definition: FunctionDefinition, parameter: ParameterMetadata, language: Language): object {
  const words = definition.parameters.find(({ name }) => name === parameter.name);
  const isEnglish = language === "en";
  return {
    name: isEnglish ? parameter.name : words?.zhName,
    description: isEnglish ? words?.description : words?.zhDescription,
    type: parameter.type,
    dimensionality: parameter.dimensionality ?? "scalar",
    ...(parameter.optional === true && { optional: true }),
    ...(parameter.name === "lang" && { customEnumId: LANGUAGE_ENUM }),
  };
}

// The formula bar offers these values where Excel knows custom enums; elsewhere they are typed.
const LANGUAGE_ENUM = "KAMLANG";

function languageEnum(language: Language): object {
  const words =
    language === "en"
      ? {
          zh: ["Chinese", "Results and messages in Chinese"],
          en: ["English", "Results and messages in English"],
          code: ["Codes", "Results as codes, messages in Excel's language (default)"],
        }
      : {
          zh: ["中文", "结果与提示用中文"],
          en: ["英文", "结果与提示用英文"],
          code: ["代码", "结果用代码，提示用 Excel 的语言（默认）"],
        };
  return {
    id: LANGUAGE_ENUM,
    type: "string",
    values: Object.entries(words).map(([value, [name, tooltip]]) => ({ name, stringValue: value, tooltip })),
  };
}

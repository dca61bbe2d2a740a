import type { FunctionGuide, GuideText, TaskId } from "../src/taskpane/function-guide.ts";
import type { FunctionDefinition } from "./functions.ts";
import { formulaOf, helpPath, syntaxOf, valueText } from "./function-syntax.ts";
import type { Language } from "#locales/language.ts";

/** What the pane shows of the functions, from the comments that also make Excel's metadata. */
export function functionGuide(functions: readonly FunctionDefinition[]): FunctionGuide {
  return functions.map((definition) => ({
    id: definition.id,
    task: definition.task as TaskId,
    daily: definition.daily,
    training: definition.training,
    models: definition.models,
    texts: { "zh-CN": textsOf(definition, "zh-CN"), en: textsOf(definition, "en") },
  }));
}

function textsOf(definition: FunctionDefinition, language: Language): GuideText {
  const isEnglish = language === "en";
  return {
    description: isEnglish ? definition.summary : definition.zhSummary,
    returns: isEnglish ? definition.returns : definition.zhReturns,
    syntax: syntaxOf(definition, language),
    parameters: definition.parameters.map((parameter, index) => ({
      name: isEnglish ? parameter.name : parameter.zhName,
      description: isEnglish ? parameter.description : parameter.zhDescription,
      optional: definition.metadata.parameters[index]?.optional === true,
    })),
    examples: definition.examples.map((example) => ({
      formula: formulaOf(example),
      result: valueText(example.result),
    })),
    helpPage: helpPath(definition.id, language),
  };
}

import { resolve } from "node:path";
import type { Plugin } from "vite";
import { expect, test } from "vitest";
import type { Parameter } from "#core/parameters/define.ts";
import { parameterList } from "#core/parameters/parameters.ts";
import { parametersAsData } from "../../tools/parameters-plugin.ts";

type Loading = Plugin & { readonly load: (id: string) => Promise<string | null> };

test("the built pane's parameters are the parameters, in their order, without their models", async () => {
  const script = await (parametersAsData() as Loading).load(resolve("src/core/parameters/parameter-list.ts"));
  const built = (await import(`data:text/javascript,${encodeURIComponent(script ?? "")}`)) as {
    readonly parameterList: object;
  };
  const wanted = Object.entries<Parameter>(parameterList).map(([id, parameter]) => {
    const { model, ...rest } = parameter;
    expect(model).not.toBe("");
    return [id, rest];
  });
  expect(Object.entries(built.parameterList)).toEqual(wanted);
});

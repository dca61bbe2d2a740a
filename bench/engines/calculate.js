/** One calculation of everything that a Univer instance holds: the cells by book and sheet, spilled ones apart. */
export function calculate(engine, model) {
  return new Promise((resolve) => {
    const listening = engine.executionCompleteListener$.subscribe((data) => {
      listening.unsubscribe();
      resolve(data);
    });
    engine.execute({
      formulaData: model.getFormulaData(),
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
  });
}

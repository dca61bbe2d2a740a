/** The lists whose codes only the models of strategy and competition give. */
export const STRATEGY_RESULTS = {} as const;

export type StrategyResultId = keyof typeof STRATEGY_RESULTS;

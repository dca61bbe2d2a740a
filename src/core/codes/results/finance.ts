export const FINANCIAL_HEALTH = ["GOOD", "WATCH", "WEAK"] as const;
/** What a customer's statements say of its finances (FIN-6); WEAK asks for a credit review, it accuses nobody. */
export type FinancialHealthCode = (typeof FINANCIAL_HEALTH)[number];

export const FINANCE_MEASURES = ["currentRatio", "netMargin", "roa", "dso", "dio"] as const;
/** What the health light is made of (FIN-6); its parameters are `health.`, the same name and `.green` or `.amber`. */
export type FinanceMeasure = (typeof FINANCE_MEASURES)[number];

/** What decided the health light (FIN-6): the points, or what holds it at WATCH. */
export type HealthReason = FinancialHealthCode | "EQUITY" | "MISSING";

export const DEVELOPMENT_CHOICES = ["DEVELOP", "CONDITIONAL", "DO-NOT"] as const;
/** Whether an account is worth developing (DEV-1). */
export type DevelopmentChoice = (typeof DEVELOPMENT_CHOICES)[number];

export const DEVELOPMENT_TESTS = ["npv", "payback", "roi"] as const;
/** What that turns on (DEV-1), in the order in which it is asked. */
export type DevelopmentTest = (typeof DEVELOPMENT_TESTS)[number];

export const DEVELOPMENT_DRIVERS = ["revenue", "margin", "risk"] as const;
/** Estimate that is moved up and down to see what the decision hangs on (DEV-1). */
export type DevelopmentDriver = (typeof DEVELOPMENT_DRIVERS)[number];

export const UNREACHED = ["BEYOND", "NEVER"] as const;
/** Instead of a number: not within the years given, or at no amount or time at all (DEV-1, ADV-1). */
export type Unreached = (typeof UNREACHED)[number];

/** The lists whose codes only the models of finance and development give. */
export const FINANCE_RESULTS = {
  financialHealth: FINANCIAL_HEALTH,
  financeMeasure: FINANCE_MEASURES,
  developmentChoice: DEVELOPMENT_CHOICES,
  developmentTest: DEVELOPMENT_TESTS,
  developmentDriver: DEVELOPMENT_DRIVERS,
  unreached: UNREACHED,
} as const;

export type FinanceResultId = keyof typeof FINANCE_RESULTS;

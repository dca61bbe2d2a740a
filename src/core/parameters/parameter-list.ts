import { accountParameters } from "./accounts.ts";
import { checkParameters } from "./checks.ts";
import { coverageParameters } from "./coverage.ts";
import { markingParameters } from "./marking.ts";
import { pipelineParameters } from "./pipeline.ts";
import { planParameters } from "./plan.ts";
import { financeParameters } from "./finance.ts";
import { guideParameters } from "./guide.ts";
import { peopleParameters } from "./people.ts";
import { strategyParameters } from "./strategy.ts";
import { tenderParameters } from "./tender.ts";
import { negotiationParameters } from "./negotiation.ts";
import { retentionParameters } from "./retention.ts";
import { teamParameters } from "./team.ts";
import { valueParameters } from "./value.ts";

/** Every number of the models, with its origin. The pane is built with the same list, packed. */
export const parameterList = {
  ...accountParameters,
  ...valueParameters,
  ...coverageParameters,
  ...pipelineParameters,
  ...planParameters,
  ...checkParameters,
  ...financeParameters,
  ...peopleParameters,
  ...strategyParameters,
  ...tenderParameters,
  ...negotiationParameters,
  ...retentionParameters,
  ...teamParameters,
  ...guideParameters,
  ...markingParameters,
} as const;

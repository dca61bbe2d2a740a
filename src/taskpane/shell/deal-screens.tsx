import { lazy } from "react";
import type { DealRoute } from "../shared/route.ts";

const DealsScreen = lazy(async () => ({
  default: (await import("../features/opportunities/deals-screen.tsx")).DealsScreen,
}));
const OpportunityScreen = lazy(async () => ({
  default: (await import("../features/opportunities/opportunity-screen.tsx")).OpportunityScreen,
}));
const AdvanceForm = lazy(async () => ({
  default: (await import("../features/opportunities/advance-form.tsx")).AdvanceForm,
}));
const NegotiationsScreen = lazy(async () => ({
  default: (await import("../features/negotiation/negotiations-screen.tsx")).NegotiationsScreen,
}));
const NegotiationScreen = lazy(async () => ({
  default: (await import("../features/negotiation/negotiation-screen.tsx")).NegotiationScreen,
}));
const PlannerScreen = lazy(async () => ({
  default: (await import("../features/negotiation/planner-screen.tsx")).PlannerScreen,
}));
const StyleTestScreen = lazy(async () => ({
  default: (await import("../features/negotiation/style-test-screen.tsx")).StyleTestScreen,
}));

/** Opportunities and negotiations. */
export function DealScreen({ route }: { readonly route: DealRoute }) {
  switch (route.screen) {
    case "opportunities":
      return <DealsScreen account={route.account} />;
    case "opportunity":
      return <OpportunityScreen route={route} />;
    case "advance":
      return <AdvanceForm route={route} />;
    case "negotiations":
      return <NegotiationsScreen account={route.account} />;
    case "negotiation":
      return <NegotiationScreen route={route} />;
    case "concessions":
      return <PlannerScreen route={route} />;
    case "styleTest":
      return <StyleTestScreen group={route.group} />;
  }
}

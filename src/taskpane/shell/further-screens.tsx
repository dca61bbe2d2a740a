import { lazy } from "react";
import type { Route } from "../shared/route.ts";

/* What is not for every day. Where the files of each lie is known to this file alone: the first screen needs none of them. */
const LogScreen = lazy(async () => ({ default: (await import("../features/log/log-screen.tsx")).LogScreen }));
const WaysScreen = lazy(async () => ({ default: (await import("../features/log/ways-screen.tsx")).WaysScreen }));
const ContactForm = lazy(async () => ({ default: (await import("../features/log/contact-form.tsx")).ContactForm }));
const SetUpScreen = lazy(async () => ({ default: (await import("../features/set-up/set-up-screen.tsx")).SetUpScreen }));
const FunctionsScreen = lazy(async () => ({
  default: (await import("../features/functions/functions-screen.tsx")).FunctionsScreen,
}));
const ExplainScreen = lazy(async () => ({
  default: (await import("../features/functions/explain-screen.tsx")).ExplainScreen,
}));
const FormulaScreen = lazy(async () => ({
  default: (await import("../features/functions/formula-screen.tsx")).FormulaScreen,
}));
const TrainingScreen = lazy(async () => ({
  default: (await import("../features/training/training-screen.tsx")).TrainingScreen,
}));
const WorksheetScreen = lazy(async () => ({
  default: (await import("../features/training/worksheet-screen.tsx")).WorksheetScreen,
}));
const DoctorScreen = lazy(async () => ({
  default: (await import("../features/doctor/doctor-screen.tsx")).DoctorScreen,
}));
const PrivacyScreen = lazy(async () => ({
  default: (await import("../features/privacy/privacy-screen.tsx")).PrivacyScreen,
}));

type Further =
  | "log"
  | "ways"
  | "contact"
  | "setUp"
  | "functions"
  | "explain"
  | "formula"
  | "training"
  | "worksheet"
  | "doctor"
  | "privacy";

export type FurtherRoute = Route & { readonly screen: Further };

export function FurtherScreen({ route }: { readonly route: FurtherRoute }) {
  switch (route.screen) {
    case "log":
      return <LogScreen account={route.account} />;
    case "ways":
      return <WaysScreen account={route.account} />;
    case "contact":
      return <ContactForm route={route} />;
    case "setUp":
      return <SetUpScreen />;
    case "functions":
      return <FunctionsScreen />;
    case "explain":
      return <ExplainScreen />;
    case "formula":
      return <FormulaScreen id={route.id} />;
    case "training":
      return <TrainingScreen />;
    case "worksheet":
      return <WorksheetScreen id={route.id} />;
    case "doctor":
      return <DoctorScreen />;
    case "privacy":
      return <PrivacyScreen />;
  }
}

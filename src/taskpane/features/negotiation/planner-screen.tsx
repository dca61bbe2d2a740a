import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { CONCESSION_PATTERNS } from "#core/codes/deals.ts";
import type { PlannedConcession } from "#core/negotiation/concession-plan.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { accountNamed, rowCalled } from "../../book/rows-of.ts";
import { ConflictChoice } from "../../form/conflict-choice.tsx";
import { useFormIds } from "../../form/form-id.ts";
import { useFormStyles } from "../../form/form.styles.ts";
import { newRequest } from "../../form/requests.ts";
import { StoppedMessage } from "../../form/save-dock.tsx";
import { useSave } from "../../form/use-save.ts";
import { WithTarget } from "../../form/with-target.tsx";
import { GoneRecord } from "../../shared/gone-record.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { Dock, RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { contextOf, type NegotiationContext } from "./negotiation-context.ts";
import { plannedSteps, plannerRows, plannerStart, type PlannerTexts } from "./planner-view.ts";

type PlannerRoute = Extract<Route, { readonly screen: "concessions" }>;

/** A plan of concessions by a pattern, calculated while one types; saved round by round in one turn. */
export function PlannerScreen({ route }: { readonly route: PlannerRoute }) {
  const { book } = usePaneBook();
  const account = accountNamed(book.book, route.account);
  const negotiation = account === null ? null : rowCalled(account, "negotiations", route.row);
  if (account === null || negotiation === null) return <GoneRecord />;
  return (
    <WithTarget table="concessionPlans">
      {(target) => <Planner account={account} negotiation={negotiation} target={target} />}
    </WithTarget>
  );
}

interface PlannerProps {
  readonly account: Account;
  readonly negotiation: Row<"negotiations">;
  readonly target: SaveTarget;
}

function Planner({ account, negotiation, target }: PlannerProps) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const context = useMemo(
    () => contextOf(book.book, account, negotiation, { today: book.today, language }),
    [book, account, negotiation, language],
  );
  const [texts, setTexts] = useState(() => plannerStart(context));
  const steps = plannedSteps(texts);
  const { planner } = context.say.pane;
  const saving = usePlanSaving(context, target, texts.pattern);
  if (saving.state.kind === "conflict") return <ConflictChoice state={saving.state} />;
  return (
    <>
      <ScreenHead subject={account.name} message={negotiation.name} />
      <PlannerFields texts={texts} onTexts={setTexts} context={context} />
      <Preview steps={steps} context={context} />
      {saving.state.kind === "stopped" && <StoppedMessage state={saving.state} />}
      <Dock>
        <Button
          appearance="primary"
          size="large"
          className={useScreenStyles().primary}
          disabledFocusable={steps === null || saving.state.kind === "saving"}
          onClick={() => {
            if (steps !== null) saving.save(steps);
          }}
        >
          {planner.save}
        </Button>
      </Dock>
    </>
  );
}

/** Rounds that are new; each is a row of its own. */
function usePlanSaving({ facts, say }: NegotiationContext, target: SaveTarget, pattern: string) {
  const { navigation } = usePaneBook();
  const { state, save } = useSave();
  const { id, recordId } = useFormIds("concessionPlans", undefined);
  const { negId, name } = facts.negotiation;
  return {
    state,
    save: (steps: readonly PlannedConcession[]) => {
      const requests = steps.map(({ round, amount }) =>
        newRequest(target, { negId: negId ?? name, round, amount, pattern }, `${id}.${String(round)}`, recordId),
      );
      save(requests, { about: say.pane.planner.about(name, String(steps.length)), onSaved: navigation.back });
    },
  };
}

interface PlannerFieldsProps {
  readonly texts: PlannerTexts;
  readonly onTexts: (texts: PlannerTexts) => void;
  readonly context: NegotiationContext;
}

function PlannerFields({ texts, onTexts, context: { say, words } }: PlannerFieldsProps) {
  const styles = useFormStyles();
  const { planner } = say.pane;
  return (
    <div className={styles.fields}>
      <Field label={planner.pattern}>
        <Select
          className={styles.control}
          value={texts.pattern}
          onChange={(_, { value }) => {
            onTexts({ ...texts, pattern: value });
          }}
        >
          {CONCESSION_PATTERNS.map((one) => (
            <option key={one} value={one}>
              {words.codes.concessionPattern[one]}
            </option>
          ))}
        </Select>
      </Field>
      {(["total", "rounds", "unit"] as const).map((key) => (
        <Field key={key} label={planner[key]}>
          <Input
            className={styles.control}
            inputMode="decimal"
            contentAfter={key === "rounds" ? null : words.pane.form.units.yuan}
            value={texts[key]}
            onChange={(_, { value }) => {
              onTexts({ ...texts, [key]: value });
            }}
          />
        </Field>
      ))}
    </div>
  );
}

interface PreviewProps {
  readonly steps: readonly PlannedConcession[] | null;
  readonly context: NegotiationContext;
}

function Preview({ steps, context }: PreviewProps) {
  const styles = useScreenStyles();
  const { planner } = context.say.pane;
  return (
    <Section title={planner.preview}>
      {steps === null ? (
        <p role="status" className={styles.note}>
          {planner.wrong}
        </p>
      ) : (
        <RowList rows={plannerRows(steps, context)} />
      )}
    </Section>
  );
}

import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useTexts } from "../../shared/texts.ts";
import type { SetUpActions } from "./use-set-up.ts";

/** What is being done to the workbook, what was done, or why it was not. */
export function SetUpStatus({ actions: { busy, done, refusal } }: { readonly actions: SetUpActions }) {
  const { setUp } = useTexts();
  if (refusal !== null)
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{refusal}</MessageBarBody>
      </MessageBar>
    );
  return (
    <div role="status">
      {busy && <Spinner size="tiny" label={setUp.creating} />}
      {done === "mapping" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{setUp.mappingSaved}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

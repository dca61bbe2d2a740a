import { Spinner } from "@fluentui/react-components";
import { useTexts } from "../shared/texts.ts";

export function Reading() {
  return (
    <p role="status">
      <Spinner size="tiny" label={useTexts().shell.reading} />
    </p>
  );
}

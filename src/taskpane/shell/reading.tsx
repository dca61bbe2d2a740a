import { Spinner } from "@fluentui/react-components";
import { useTexts } from "../shared/texts.ts";

export function Reading() {
  return <Waiting label={useTexts().shell.reading} />;
}

export function Opening() {
  return <Waiting label={useTexts().shell.loading} />;
}

/** Says what is awaited. */
function Waiting({ label }: { readonly label: string }) {
  return (
    <div role="status">
      <Spinner size="tiny" label={label} />
    </div>
  );
}

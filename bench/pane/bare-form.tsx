import { Button, Field, FluentProvider, Input, Select, Textarea, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/* What any pane of Fluent costs: a form of five fields and a button, without a workbook and without words of its own. */
function BareForm() {
  return (
    <FluentProvider theme={webLightTheme}>
      <form>
        <h1>Form</h1>
        <Field label="Account" required>
          <Input />
        </Field>
        <Field label="Whom we met" required>
          <Select>
            <option>One</option>
            <option>Two</option>
          </Select>
        </Field>
        <Field label="Their words" required>
          <Textarea rows={3} />
        </Field>
        <Field label="Next step" required>
          <Input />
        </Field>
        <Field label="By when" required>
          <Input type="date" />
        </Field>
        <Button appearance="primary">Save</Button>
      </form>
    </FluentProvider>
  );
}

const root = document.getElementById("pane");
const office = (globalThis as { readonly Office?: { readonly onReady: (done: () => void) => unknown } }).Office;
office?.onReady(() => {
  if (root !== null) createRoot(root).render(<BareForm />);
});

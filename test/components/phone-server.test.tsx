import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { FieldRow } from "../../src/components/form/field-row.js";
import { AuthProvider, field } from "../../src/index.js";
import { Form } from "../../src/headless/index.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import { steps } from "./steps.js";

test("B10, G16: on a server a phone number is a plain input that says what it is for, without a list of countries", () => {
  const client = fakeClient({ backend: scriptedBackend([]), settings: { phone: { country: "DE" } } });
  const page = renderToString(
    <AuthProvider client={client}>
      <Form step={steps.signUp} onSubmit={() => {}}>
        <FieldRow
          part={null}
          field={field({ kind: "phone", name: "username", label: "Phone", autoComplete: "username" })}
        />
      </Form>
    </AuthProvider>,
  );
  const [input = ""] = /<input[^>]*>/.exec(page) ?? [];
  expect(input).toContain('type="tel"');
  expect(input).toContain('autoComplete="username"');
  expect(input).toContain('name="username"');
  expect(page).not.toContain("<select");
});

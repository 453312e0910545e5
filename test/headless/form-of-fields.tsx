import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { page } from "vitest/browser";
import type { FormValues } from "../../src/headless/index.js";
import { ErrorMessage, Field, Form, Screen, SubmitButton } from "../../src/headless/index.js";
import { lateForm } from "../../src/headless/parts/form/late-form.js";
import { credentialsStep } from "./fake-steps.js";

/** The button of {@link showForm}. */
export const submit = page.getByRole("button", { name: "Send" });
const step = credentialsStep();

/** A form of these fields, with a summary; tells what was sent. */
export const showForm = async (fields: ReactNode) => {
  const sent = vi.fn<(values: FormValues) => void>();
  await lateForm.load();
  const view = (children: ReactNode) => (
    <Screen step={step}>
      <Form onSubmit={sent}>
        <ErrorMessage.Summary>
          {(faults) => faults.map(({ name, controlId }) => <a key={name} href={`#${controlId}`}>{`Fix ${name}`}</a>)}
        </ErrorMessage.Summary>
        {children}
        <SubmitButton>Send</SubmitButton>
      </Form>
    </Screen>
  );
  const { rerender } = render(view(fields));
  return { sent, update: (next: ReactNode) => rerender(view(next)) };
};

/** What is wrong with a field: the rule, or the words of the app. */
export const Words = () => (
  <Field.Error>{(fault) => (fault?.rule === "customError" ? fault.message : fault?.rule)}</Field.Error>
);

/** The input of that label. */
export const input = (name: string) => page.getByLabelText(name, { exact: true });

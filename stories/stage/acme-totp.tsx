import type { ReactElement } from "react";
import type { ScreenProps } from "../../src/index.js";
import { BackButton, CodeField, ErrorMessage, Form, Screen, SubmitButton } from "../../src/parts/index.js";

/** A company's own screen of `confirmTotp`, built from the kit's parts. */
export const AcmeTotp = ({ step }: ScreenProps<"confirmTotp">): ReactElement => (
  <Screen step={step}>
    <Screen.Heading>Show us your code</Screen.Heading>
    <Form onSubmit={(values) => step.submit({ code: values.secret("code") })}>
      <ErrorMessage />
      <CodeField length={step.codeLength}>
        <CodeField.Label>Six digits</CodeField.Label>
        <CodeField.Slots />
        <CodeField.Input />
        <CodeField.Error>That is not the code of this half minute.</CodeField.Error>
      </CodeField>
      <SubmitButton>Let me in</SubmitButton>
    </Form>
    <BackButton>I am somebody else</BackButton>
  </Screen>
);

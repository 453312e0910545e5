import type { ReactElement, ReactNode } from "react";
import {
  BackButton,
  ChoiceList,
  CodeField,
  ErrorMessage,
  Field,
  Form,
  PasswordField,
  PasswordRules,
  ResendButton,
  Screen,
  SubmitButton,
  TotpSecret,
} from "../../src/headless/index.js";
import { Secret } from "../../src/protocol/secret.js";
import { describeConformance } from "./describe-conformance.js";
import { codeStep } from "./fake-steps.js";

const step = codeStep();
const nothing = () => null;
const onScreen = (part: ReactElement): ReactNode => <Screen step={step}>{part}</Screen>;
const inForm = (part: ReactElement): ReactNode => onScreen(<Form onSubmit={nothing}>{part}</Form>);
const inField = (part: ReactElement): ReactNode => inForm(<Field name="name">{part}</Field>);
const inPassword = (part: ReactElement): ReactNode => inForm(<PasswordField>{part}</PasswordField>);
const inCode = (part: ReactElement): ReactNode => inForm(<CodeField length={6}>{part}</CodeField>);
const inChoice = (part: ReactElement): ReactNode => (
  <ChoiceList name="method">
    <ChoiceList.Item value="one">{part}</ChoiceList.Item>
  </ChoiceList>
);
const seed = { secret: new Secret("[JBSWY3DPEHPK3PXP]"), account: "ada", issuer: "Acme" };
const inTotp = (part: ReactElement): ReactNode => <TotpSecret {...seed}>{part}</TotpSecret>;

describeConformance({ name: "Screen", part: Screen, tag: "section", props: { step } });
describeConformance({ name: "Screen.Heading", part: Screen.Heading, tag: "h2", around: onScreen });
describeConformance({
  name: "Form",
  part: Form,
  tag: "form",
  instead: "form",
  props: { onSubmit: nothing },
  around: onScreen,
});
describeConformance({ name: "Field", part: Field, tag: "div", props: { name: "name" }, around: inForm });
describeConformance({ name: "Field.Label", part: Field.Label, tag: "label", around: inField });
describeConformance({ name: "Field.Input", part: Field.Input, tag: "input", around: inField });
describeConformance({ name: "Field.Hint", part: Field.Hint, tag: "p", around: inField });
describeConformance({ name: "Field.Error", part: Field.Error, tag: "div", around: inField });
describeConformance({ name: "PasswordField", part: PasswordField, tag: "div", around: inForm });
describeConformance({ name: "PasswordField.Input", part: PasswordField.Input, tag: "input", around: inPassword });
describeConformance({
  name: "PasswordField.Toggle",
  part: PasswordField.Toggle,
  tag: "button",
  props: { label: "[given]" },
  around: inPassword,
});
describeConformance({ name: "PasswordField.CapsLock", part: PasswordField.CapsLock, tag: "span", around: inPassword });
describeConformance({
  name: "PasswordRules",
  part: PasswordRules,
  tag: "ul",
  props: { children: nothing },
  around: inPassword,
});
describeConformance({
  name: "PasswordRules.Status",
  part: PasswordRules.Status,
  tag: "span",
  props: { children: nothing },
  around: inPassword,
});
describeConformance({ name: "CodeField", part: CodeField, tag: "div", props: { length: 6 }, around: inForm });
describeConformance({ name: "CodeField.Input", part: CodeField.Input, tag: "input", around: inCode });
describeConformance({ name: "CodeField.Slots", part: CodeField.Slots, tag: "div", around: inCode });
describeConformance({
  name: "ChoiceList",
  part: ChoiceList,
  tag: "fieldset",
  props: { name: "method" },
  around: inForm,
});
describeConformance({ name: "ChoiceList.Options", part: ChoiceList.Options, tag: "ul", around: inForm });
describeConformance({
  name: "ChoiceList.Item",
  part: ChoiceList.Item,
  tag: "li",
  props: { value: "one" },
  around: inForm,
});
describeConformance({ name: "ChoiceList.Radio", part: ChoiceList.Radio, tag: "input", around: inChoice });
describeConformance({ name: "ChoiceList.Label", part: ChoiceList.Label, tag: "label", around: inChoice });
describeConformance({ name: "TotpSecret", part: TotpSecret, tag: "div", props: seed });
describeConformance({
  name: "TotpSecret.Qr",
  part: TotpSecret.Qr,
  tag: "svg",
  instead: "svg",
  props: { label: "[given]" },
  around: inTotp,
});
describeConformance({ name: "TotpSecret.Text", part: TotpSecret.Text, tag: "code", around: inTotp });
describeConformance({ name: "TotpSecret.Copy", part: TotpSecret.Copy, tag: "button", around: inTotp });
describeConformance({
  name: "TotpSecret.Status",
  part: TotpSecret.Status,
  tag: "span",
  props: { children: nothing },
  around: inTotp,
});
describeConformance({ name: "TotpSecret.Link", part: TotpSecret.Link, tag: "a", around: inTotp });
describeConformance({ name: "SubmitButton", part: SubmitButton, tag: "button", around: inForm });
describeConformance({ name: "ResendButton", part: ResendButton, tag: "button", around: inForm });
describeConformance({
  name: "ResendButton.Status",
  part: ResendButton.Status,
  tag: "span",
  props: { children: nothing },
  around: inForm,
});
describeConformance({ name: "BackButton", part: BackButton, tag: "button", around: onScreen });
describeConformance({
  name: "ErrorMessage",
  part: ErrorMessage,
  tag: "div",
  props: { children: nothing },
  around: inForm,
});
describeConformance({
  name: "ErrorMessage.Summary",
  part: ErrorMessage.Summary,
  tag: "div",
  props: { children: nothing },
  around: inForm,
});

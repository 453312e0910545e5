import type { ReactNode } from "react";
import type { AuthStep, AuthSteps } from "../../src/headless/index.js";
import {
  BackButton,
  CodeField,
  ErrorMessage,
  Field,
  Form,
  PasswordField,
  ResendButton,
  Screen,
  SubmitButton,
  useDoor,
} from "../../src/headless/index.js";

/** A sign-in page of bare parts, as an app would draw its own: credentials and codes. */
export function BarePage({ autoFocus }: { autoFocus?: boolean }): ReactNode {
  const step = useDoor("signIn");
  return step === null ? null : <BareScreen step={step} {...{ autoFocus }} />;
}

/** The screen of one step, for a step of any origin. */
export function BareScreen({ step, autoFocus }: { step: AuthStep; autoFocus?: boolean | undefined }): ReactNode {
  return (
    <Screen step={step} {...{ autoFocus }}>
      <Screen.Heading>{step.name === "restoring" ? "enterCredentials" : step.name}</Screen.Heading>
      <Body step={step} />
      <BackButton>Back</BackButton>
    </Screen>
  );
}

function Body({ step }: { step: AuthStep }): ReactNode {
  switch (step.name) {
    case "restoring":
    case "enterCredentials":
      return <Credentials step={step} />;
    case "confirmCode":
    case "confirmTotp":
      return <Code step={step} />;
    case "answerCustomChallenge":
      return <Custom step={step} />;
    default:
      return null;
  }
}

function Credentials({ step }: { step: AuthSteps["restoring"] | AuthSteps["enterCredentials"] }): ReactNode {
  const identifier = step.name === "enterCredentials" ? step.identifier : "";
  return (
    <Form
      onSubmit={(values) =>
        step.name === "enterCredentials" &&
        step.submit({ username: values.text("username"), password: values.secret("password") })
      }
    >
      <ErrorMessage.Summary>
        {(faults) => faults.map(({ name, controlId }) => <a key={name} href={`#${controlId}`}>{`Fix ${name}`}</a>)}
      </ErrorMessage.Summary>
      <ErrorMessage>{(error) => `Error: ${error.code}`}</ErrorMessage>
      <Field name="username">
        <Field.Label>Username</Field.Label>
        <Field.Input required autoComplete="username" defaultValue={identifier} />
        <Field.Hint>The name you chose.</Field.Hint>
        <Field.Error>{(fault) => `Username: ${fault?.rule}`}</Field.Error>
      </Field>
      <PasswordField>
        <PasswordField.Label>Password</PasswordField.Label>
        <PasswordField.Input required />
        <PasswordField.Toggle label={(shown) => (shown ? "Hide password" : "Show password")} />
        <PasswordField.CapsLock>Caps lock is on</PasswordField.CapsLock>
        <PasswordField.Error>{(fault) => `Password: ${fault?.rule}`}</PasswordField.Error>
      </PasswordField>
      <SubmitButton>Sign in</SubmitButton>
    </Form>
  );
}

function Code({ step }: { step: AuthSteps["confirmCode"] | AuthSteps["confirmTotp"] }): ReactNode {
  return (
    <Form onSubmit={(values) => step.submit({ code: values.secret("code") })}>
      <ErrorMessage>{(error) => `Error: ${error.code}`}</ErrorMessage>
      <CodeField length={step.codeLength}>
        <CodeField.Label>Code</CodeField.Label>
        <CodeField.Slots />
        <CodeField.Input />
        <CodeField.Error>{(fault) => `Code: ${fault?.rule}`}</CodeField.Error>
      </CodeField>
      <ResendButton>{(seconds) => (seconds > 0 ? `Wait ${seconds}` : "Send again")}</ResendButton>
      <ResendButton.Status>{(status) => `Status ${status}`}</ResendButton.Status>
      <SubmitButton>Continue</SubmitButton>
    </Form>
  );
}

function Custom({ step }: { step: AuthSteps["answerCustomChallenge"] }): ReactNode {
  return (
    <Form onSubmit={(values) => step.submit({ answer: values.secret("answer") })}>
      <Field name="answer">
        <Field.Label>Answer</Field.Label>
        <Field.Input required type="password" />
      </Field>
      <SubmitButton>Continue</SubmitButton>
    </Form>
  );
}

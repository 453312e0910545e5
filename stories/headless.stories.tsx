import type { StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import {
  BackButton,
  ChoiceList,
  CodeField,
  ErrorMessage,
  Field,
  Form,
  PasswordField,
  ResendButton,
  Screen,
  SubmitButton,
  TotpSecret,
  useStep,
} from "../src/headless/index.js";
import { stopTime } from "./stage/stop-time.js";
import { Teleport } from "./stage/teleport.js";

/**
 * The parts as they come: elements that know each other, without a class and without a word. What you see is what the browser
 * draws. State is mirrored to `data-*`, and every part takes `className`, `render` and the native props of its element.
 */
const meta = { title: "Headless", beforeEach: stopTime };
export default meta;

type Story = StoryObj<typeof meta>;

const Credentials = () => {
  const step = useStep("enterCredentials");
  return (
    <Screen step={step}>
      <Screen.Heading>Who is there?</Screen.Heading>
      <Form
        onSubmit={(values) => step.submit({ username: values.text("username"), password: values.secret("password") })}
      >
        <ErrorMessage>{(error) => `That went wrong: ${error.code}.`}</ErrorMessage>
        <Field name="username">
          <Field.Label>Username</Field.Label> <Field.Input required autoComplete="username" />
          <Field.Hint>The name you chose.</Field.Hint>
          <Field.Error>Tell us your name.</Field.Error>
        </Field>
        <PasswordField>
          <PasswordField.Label>Password</PasswordField.Label>{" "}
          <PasswordField.Input required autoComplete="current-password" />
          <PasswordField.Toggle label={(shown) => (shown ? "Hide password" : "Show password")}>
            {(shown) => (shown ? "Hide" : "Show")}
          </PasswordField.Toggle>
          <PasswordField.CapsLock>Caps Lock is on.</PasswordField.CapsLock>
          <PasswordField.Error>Tell us your password.</PasswordField.Error>
        </PasswordField>
        <SubmitButton>Sign in</SubmitButton>
      </Form>
    </Screen>
  );
};

/** Field, PasswordField, ErrorMessage. An empty form is not sent: each field says what is wrong with it. */
export const EnterCredentials: Story = {
  render: () => (
    <Teleport step="enterCredentials" case="invalidCredentials">
      <Credentials />
    </Teleport>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText("That went wrong: invalidCredentials.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Sign in" }));
    await expect(canvas.getByLabelText("Username")).toHaveAccessibleDescription(/Tell us your name/u);
    await expect(canvas.getByLabelText("Password")).toBeInvalid();
  },
};

const Code = () => {
  const step = useStep("confirmCode");
  return (
    <Screen step={step}>
      <Screen.Heading>The code, please</Screen.Heading>
      <Form onSubmit={(values) => step.submit({ code: values.secret("code") })}>
        <ErrorMessage>{(error) => `That went wrong: ${error.code}.`}</ErrorMessage>
        <CodeField length={step.codeLength}>
          <CodeField.Label>Code</CodeField.Label> <CodeField.Input />
          <CodeField.Slots />
          <CodeField.Error>{(fault) => (fault?.rule === "refused" ? "Wrong code." : "Digits only.")}</CodeField.Error>
        </CodeField>
        <SubmitButton>Verify</SubmitButton>
      </Form>
      <ResendButton>{(left) => (left > 0 ? `Another code in ${left} seconds` : "Another code")}</ResendButton>
      <ResendButton.Status>
        {(status) => (status === "sent" ? "It is on its way." : "You may ask.")}
      </ResendButton.Status>
      <BackButton>Begin again</BackButton>
    </Screen>
  );
};

/** CodeField, ResendButton, BackButton. One input, whatever the boxes look like. */
export const ConfirmCode: Story = {
  render: () => (
    <Teleport step="confirmCode" case="codeMismatch">
      <Code />
    </Teleport>
  ),
  play: async ({ canvas, canvasElement }) => {
    const code = await canvas.findByLabelText("Code");
    await expect(code).toHaveAccessibleDescription("Wrong code.");
    await expect(canvasElement.querySelectorAll("input")).toHaveLength(1);
    await expect(canvas.getByRole("button", { name: "Another code in 30 seconds" })).toHaveAttribute("data-waiting");
  },
};

const Choice = () => {
  const step = useStep("chooseMfaMethod");
  return (
    <Screen step={step}>
      <Screen.Heading>How shall we ask you?</Screen.Heading>
      <Form
        onSubmit={(values) => {
          const method = step.methods.find((known) => known === values.text("method"));
          return method && step.submit({ method });
        }}
      >
        <ChoiceList name="method" defaultValue={step.methods[0]}>
          <ChoiceList.Options>
            {step.methods.map((method) => (
              <ChoiceList.Item key={method} value={method}>
                <ChoiceList.Radio /> <ChoiceList.Label>{method}</ChoiceList.Label>
              </ChoiceList.Item>
            ))}
          </ChoiceList.Options>
        </ChoiceList>
        <SubmitButton>Continue</SubmitButton>
      </Form>
    </Screen>
  );
};

/** ChoiceList: native radio buttons in a list, named by the heading. */
export const ChooseMfaMethod: Story = {
  render: () => (
    <Teleport step="chooseMfaMethod" case="three">
      <Choice />
    </Teleport>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("group", { name: "How shall we ask you?" })).toBeVisible();
    await expect(canvas.getByRole("radio", { name: "SMS_MFA" })).toBeChecked();
  },
};

const Enrolment = () => {
  const step = useStep("enrollTotp");
  return (
    <Screen step={step}>
      <Screen.Heading>Your authenticator app</Screen.Heading>
      <TotpSecret secret={step.secret} account={step.account} issuer="Acme">
        <TotpSecret.Qr label="QR code for your app" width="160" height="160" />
        <p>
          <TotpSecret.Text /> <TotpSecret.Copy>{(state) => (state === "copied" ? "Copied" : "Copy")}</TotpSecret.Copy>
        </p>
        <TotpSecret.Status>
          {(state) => (state === "copied" ? "In the clipboard." : "Copy it by hand.")}
        </TotpSecret.Status>
        <TotpSecret.Link>Open in an app</TotpSecret.Link>
      </TotpSecret>
    </Screen>
  );
};

/** TotpSecret: the only part that opens a secret. It writes to the page directly, past React's memory. */
export const EnrollTotp: Story = {
  render: () => (
    <Teleport step="enrollTotp">
      <Enrolment />
    </Teleport>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("img", { name: "QR code for your app" })).toBeVisible();
    await expect(canvas.getByRole("code")).toHaveTextContent("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
  },
};

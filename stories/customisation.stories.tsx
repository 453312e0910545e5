import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { SignIn, defineChallenge, field } from "../src/index.js";
import { Form, Field, SubmitButton } from "../src/parts/index.js";
import { AcmeButton } from "./stage/acme-button.js";
import { AcmeTotp } from "./stage/acme-totp.js";
import { stopTime } from "./stage/stop-time.js";
import { Teleport } from "./stage/teleport.js";

/**
 * The ladder, from the least to the most. Everything here is a prop of `<AuthProvider>` or of a door; what a door says wins. The
 * stories stand on a step by `<Teleport>`, which takes the same props.
 */
const meta = { title: "Customisation", component: SignIn, beforeEach: stopTime } satisfies Meta<typeof SignIn>;
export default meta;

type Story = StoryObj<typeof meta>;

/** First rung: custom properties, on any ancestor. */
export const Tokens: Story = {
  render: () => (
    <div className="brand" style={{ display: "contents" }}>
      <style>{`
        .brand {
          --latchkey-primary: light-dark(#5b21b6, #c4b5fd);
          --latchkey-primary-hover: light-dark(#4c1d95, #ddd6fe);
          --latchkey-on-primary: light-dark(#fff, #2e1065);
          --latchkey-link: light-dark(#5b21b6, #c4b5fd);
          --latchkey-focus: light-dark(#5b21b6, #c4b5fd);
          --latchkey-radius: 1.25rem;
          --latchkey-card-radius: 1.75rem;
        }
      `}</style>
      <Teleport step="confirmCode" />
    </div>
  ),
  play: async ({ canvas }) => {
    const button = await canvas.findByRole("button", { name: "Continue" });
    await expect(button).toHaveStyle({ borderRadius: "20px" });
  },
};

/** Classes of the app beside the kit's own, slot by slot. The kit's rules stand in a layer: those of the app win. */
export const ClassNames: Story = {
  render: () => (
    <>
      <style>{`
        .newspaper { border-radius: 0; box-shadow: none; }
        .headline { font-family: Georgia, serif; font-size: 1.5rem; font-weight: 400; text-align: center; }
        .press { border-radius: 0; text-transform: uppercase; letter-spacing: 0.08em; }
      `}</style>
      <Teleport
        step="enterCredentials"
        classNames={{ card: "newspaper", title: "headline", button: "press", input: "press" }}
      />
    </>
  ),
  play: async ({ canvas }) => {
    const title = await canvas.findByRole("heading", { name: "Sign in" });
    await expect(title).toHaveClass("latchkey-title", "headline");
    await expect(title).toHaveStyle({ textAlign: "center" });
  },
};

/** Sentences of the app, one by one; the others stay. Whole sentences, typed: a function keeps its arguments. */
export const Messages: Story = {
  render: () => (
    <Teleport
      step="enterCredentials"
      case="invalidCredentials"
      appName="Acme"
      messages={{
        enterCredentials: { title: ({ appName }) => `Hello again, ${appName} people`, subtitle: "Nice to see you." },
        errors: { invalidCredentials: "We know nobody like that. Is Caps Lock on?" },
      }}
    />
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { name: "Hello again, Acme people" })).toBeVisible();
    await expect(canvas.getByText(/We know nobody like that/u)).toBeInTheDocument();
  },
};

/**
 * The fields of a step: a function of the kit's own. The order of the array is the order on the screen. Each may have a rule of
 * yours, and a component of yours may stand in its place.
 */
export const Fields: Story = {
  render: () => (
    <Teleport
      step="setNewPassword"
      case="missingAttributes"
      fields={{
        setNewPassword: (defaults) => [
          field({ name: "name", label: "What shall we call you?", autoComplete: "name" }),
          ...defaults.filter(({ name }) => name !== "given_name"),
          field({
            kind: "select",
            name: "custom:office",
            label: "Office",
            options: [
              { value: "london", label: "London" },
              { value: "turin", label: "Turin" },
            ],
          }),
          field({
            kind: "radio",
            name: "custom:desk",
            label: "Desk",
            options: [
              { value: "window", label: "By the window" },
              { value: "door", label: "By the door" },
            ],
          }),
          field({ kind: "textarea", name: "custom:about", label: "About you", required: false, rows: 2 }),
          field({ kind: "phone", name: "phone_number", label: "Where can we call you?" }),
          field({
            name: "team",
            label: "Team",
            hint: "Not stored: the pool’s triggers see it",
            goesTo: "clientMetadata",
            validate: async (team) => (team === "rockets" ? "That team is full." : null),
          }),
          field({
            kind: "own",
            name: "custom:mood",
            label: "Mood",
            render: ({ id, name, label }) => (
              <>
                <label htmlFor={id}>{label}</label>
                <input id={id} name={name} type="range" min="0" max="10" />
              </>
            ),
          }),
        ],
      }}
    />
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText("What shall we call you?")).toBeVisible();
    await expect(canvas.queryByLabelText("First name")).toBeNull();
    await expect(await canvas.findByRole("combobox", { name: "Office" })).toHaveValue("london");
    await expect(canvas.getByRole("radiogroup", { name: "Desk" })).toBeInTheDocument();
    await expect(canvas.getByRole("slider", { name: "Mood" })).toBeInTheDocument();
    await expect(await canvas.findByRole("combobox", { name: "Country" })).toBeInTheDocument();
  },
};

/** The company's own controls, in every screen. What they must hand on to the native element is said on their props. */
export const Components: Story = {
  render: () => <Teleport step="confirmTotp" components={{ Button: AcmeButton }} />,
  play: async ({ canvas }) => {
    const button = await canvas.findByRole("button", { name: "Continue" });
    await expect(button).toHaveClass("acme-button");
    await expect(button).toHaveAttribute("type", "submit");
  },
};

/** A screen of the app's own for a step, built from parts. The other steps keep theirs. */
export const Screens: Story = {
  render: () => <Teleport step="confirmTotp" case="codeMismatch" screens={{ confirmTotp: AcmeTotp }} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { name: "Show us your code" })).toBeVisible();
    await expect(canvas.getByLabelText("Six digits")).toBeInvalid();
  },
};

/** A view for a challenge of the pool's own triggers. The first that knows the parameters is shown, else the kit's. */
export const Challenges: Story = {
  render: () => <Teleport step="answerCustomChallenge" challenges={[quest]} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("textbox", { name: "What is your quest?" })).toBeVisible();
  },
};

const quest = defineChallenge({
  name: "quest",
  parameters: ({ question }) => (question === undefined ? null : { question }),
  View: ({ step, parameters }) => (
    <Form onSubmit={(values) => step.submit({ answer: values.secret("answer") })}>
      <Field name="answer">
        <Field.Label>{parameters.question}</Field.Label>
        <Field.Input required />
        <Field.Error>Say something, brave knight.</Field.Error>
      </Field>
      <SubmitButton>Cross the bridge</SubmitButton>
    </Form>
  ),
});

/** A logo, and slots above the title and at the foot of the card: a node, or a function of the step. */
export const HeaderAndFooter: Story = {
  render: () => (
    <Teleport
      step="confirmTotp"
      appName="Acme"
      logo={<Mark />}
      header={(step) => <small>You are on “{step.name}”.</small>}
      footer={
        <a className="latchkey-link" href="https://example.com/help">
          Get help
        </a>
      }
    />
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("You are on “confirmTotp”.")).toBeVisible();
    await expect(canvas.getByRole("link", { name: "Get help" })).toBeVisible();
    await expect(canvas.getByRole("img", { name: "Acme" })).toBeVisible();
  },
};

const Mark = () => (
  <svg role="img" aria-label="Acme" viewBox="0 0 32 32" width="32" height="32">
    <path d="M16 3 30 29H2Z" fill="currentColor" />
  </svg>
);

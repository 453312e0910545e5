import type { StoryObj } from "@storybook/react-vite";
import { useStep } from "../src/index.js";
import { ErrorMessage, Form, Screen, SubmitButton } from "../src/parts/index.js";
import { standsOn } from "./stage/stands-on.js";
import type { StepArgs } from "./stage/stands-on.js";
import { Teleport } from "./stage/teleport.js";

/** The last step has no screen of the kit: here begins the app. This one is made of parts. */
const Home = () => {
  const step = useStep("signedIn");
  return (
    <Screen step={step}>
      <Screen.Heading>{step.isNewUser ? "Welcome" : "Welcome back"}</Screen.Heading>
      <p className="latchkey-subtitle">You are signed in as {step.user.attributes["email"] ?? step.user.username}.</p>
      <Form onSubmit={() => step.signOut()}>
        <ErrorMessage />
        <SubmitButton>Sign out</SubmitButton>
      </Form>
    </Screen>
  );
};

const meta = {
  title: "Steps/signedIn",
  ...standsOn("signedIn"),
  render: (args: StepArgs<"signedIn">) => (
    <Teleport {...args}>
      <Home />
    </Teleport>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = { tags: ["idle"] };

/** Signing out. */
export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

/** The person signed up a moment ago. */
export const NewUser: Story = { args: { case: "newUser" }, tags: ["variant"] };

/** The pool tells no attributes. */
export const Bare: Story = { args: { case: "bare" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

import type { StoryContext, StoryObj } from "@storybook/react-vite";
import type { FormEvent } from "react";
import { expect } from "storybook/test";
import { AuthProvider, useStep } from "../src/index.js";
import type { AuthSteps } from "../src/index.js";
import { openPool } from "./stage/open-pool.js";

/** The last rung: no screen and no part of the kit, only `useStep()` and markup of one's own, against a user pool in this tab. */
const meta = {
  title: "Customisation/Own markup",
  loaders: [() => openPool()],
  render: (_args: object, { loaded }: Pick<StoryContext, "loaded">) => (
    <AuthProvider client={loaded["client"]}>
      <OwnPage />
    </AuthProvider>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

const OwnPage = () => {
  const step = useStep();
  if (step.name === "enterCredentials") return <OwnForm step={step} />;
  if (step.name === "signedIn") return <p role="status">It is you, {step.user.username}.</p>;
  return <p role="status">{step.name === "restoring" ? "One moment …" : `Not drawn yet: ${step.name}`}</p>;
};

const OwnForm = ({ step }: { readonly step: AuthSteps["enterCredentials"] }) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { username = "", password = "" } = Object.fromEntries(new FormData(event.currentTarget));
    if (typeof username === "string" && typeof password === "string") void step.submit({ username, password });
  };
  return (
    <form onSubmit={submit} aria-busy={step.pending}>
      <p>
        <label>
          Name <input name="username" autoComplete="username" required />
        </label>
      </p>
      <p>
        <label>
          Password <input name="password" type="password" autoComplete="current-password" required />
        </label>
      </p>
      <p role="alert">{step.error?.code === "invalidCredentials" && "No such name and password."}</p>
      <button type="submit">{step.pending ? "Looking you up …" : "Open the door"}</button>
    </form>
  );
};

export const WithUseStep: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText("Name"), "ada");
    await userEvent.type(canvas.getByLabelText("Password"), "Lovelace-1815!");
    await userEvent.click(canvas.getByRole("button", { name: "Open the door" }));
    await expect(await canvas.findByText("It is you, ada.", {}, { timeout: 10_000 })).toBeVisible();
  },
};

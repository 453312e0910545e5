import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AuthGate, AuthProvider, SignedIn, SignedOut } from "../src/index.js";
import { fakeClient } from "../src/testing/fake-client.js";
import { scriptedBackend } from "../src/testing/scripted-backend.js";
import { testUser } from "../src/testing/test-user.js";
import { Acme } from "./stage/acme.js";

/** A page with the sign-in card until somebody is signed in, the app after. */
const meta = {
  title: "Doors/AuthGate",
  component: AuthGate,
  parameters: { whole: true, docs: { story: { inline: false, iframeHeight: 560 } } },
} satisfies Meta<typeof AuthGate>;
export default meta;

type Story = StoryObj<typeof meta>;

const ada = testUser({ groups: ["admin"] });

/** The stored session is being read: the first form, busy. A page of one's own goes into `fallback`. */
export const Restoring: Story = {
  render: () => {
    const client = fakeClient({ backend: scriptedBackend(["never"]) });
    client.become({ status: "restoring", user: null, reason: null });
    return <Acme client={client} />;
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole("heading", { level: 1, name: "Sign in to Acme" })).toBeInTheDocument();
    await expect(canvasElement.querySelector("main form")).toHaveAttribute("aria-busy", "true");
  },
};

/** On a page of its own the title is the `<h1>`. */
export const NobodyThere: Story = {
  render: () => <Acme client={fakeClient()} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { level: 1, name: "Sign in to Acme" })).toBeVisible();
  },
};

export const SomebodyThere: Story = {
  render: () => <Acme client={fakeClient({ signedInAs: ada })} />,
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole("heading", { name: "Signed in as ada" })).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Sign out" })).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Sign out" })).toHaveFocus();
  },
};

export const Dark: Story = { ...NobodyThere, globals: { colorScheme: "dark" } };

/** Guards show and hide markup and load no chart. They guard no data: that needs a check on the server. */
export const Guards: Story = {
  parameters: { whole: false, docs: { story: { inline: true } } },
  render: () => (
    <AuthProvider client={fakeClient({ signedInAs: ada })}>
      <SignedIn>{(user) => <p>Hello, {user.username}.</p>}</SignedIn>
      <SignedIn when={(user) => user.groups.includes("admin")}>
        <p>You see this because you are in the group “admin”.</p>
      </SignedIn>
      <SignedIn when={(user) => user.groups.includes("auditors")} fallback={<p>This is for auditors only.</p>}>
        <p>The books.</p>
      </SignedIn>
      <SignedOut>
        <p>Nobody is signed in.</p>
      </SignedOut>
    </AuthProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Hello, ada.")).toBeVisible();
    await expect(canvas.getByText("This is for auditors only.")).toBeVisible();
    await expect(canvas.queryByText("The books.")).toBeNull();
    await expect(canvas.queryByText("Nobody is signed in.")).toBeNull();
  },
};

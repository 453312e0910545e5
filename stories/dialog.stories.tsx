import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, waitFor } from "storybook/test";
import { AuthDialog, AuthProvider, SignedIn, SignedOut } from "../src/index.js";
import type { AuthClient } from "../src/index.js";
import { openPool } from "./stage/open-pool.js";

/** The door in a native modal `<dialog>`. It is closed at first: press the button. */
const meta = {
  title: "Doors/AuthDialog",
  component: AuthDialog,
  args: { open: false, onOpenChange: () => {} },
  argTypes: { open: { control: false } },
  loaders: [() => openPool()],
  render: (_args, { loaded }) => <Shop client={loaded["client"]} />,
} satisfies Meta<typeof AuthDialog>;
export default meta;

type Story = StoryObj<typeof meta>;
type Scene = Pick<StoryContext, "canvas" | "userEvent">;

const Shop = ({ client }: { readonly client: AuthClient }) => {
  const [open, setOpen] = useState(false);
  return (
    <AuthProvider client={client} appName="Acme">
      <p>Anybody may look; buying needs a name.</p>
      <SignedOut>
        <button type="button" onClick={() => setOpen(true)}>
          Buy
        </button>
      </SignedOut>
      <SignedIn>{(user) => <p role="status">Sold to {user.username}.</p>}</SignedIn>
      <AuthDialog open={open} onOpenChange={setOpen} />
    </AuthProvider>
  );
};

const open = async ({ canvas, userEvent }: Scene): Promise<HTMLElement> => {
  await userEvent.click(await canvas.findByRole("button", { name: "Buy" }));
  return canvas.findByRole("dialog", { name: "Sign in to Acme" });
};

/** Named by the heading of its step; focus is inside. */
export const Opened: Story = {
  play: async (scene) => {
    const dialog = await open(scene);
    await expect(dialog).toBeVisible();
    await waitFor(() => expect(dialog).toContainElement(activeElement()));
  },
};

/** Focus goes back to the button that opened it. */
export const ClosedAgain: Story = {
  play: async (scene) => {
    const { canvas, userEvent } = scene;
    const dialog = await open(scene);
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await expect(dialog).not.toBeVisible();
    await expect(canvas.getByRole("button", { name: "Buy" })).toHaveFocus();
  },
};

/** It closes by itself when the person is signed in. */
export const SignsIn: Story = {
  play: async (scene) => {
    const { canvas, userEvent } = scene;
    await open(scene);
    await userEvent.type(await canvas.findByLabelText("Username"), "ada");
    await userEvent.type(canvas.getByLabelText("Password"), "Lovelace-1815!");
    await userEvent.click(canvas.getByRole("button", { name: "Sign in" }));
    await expect(await canvas.findByText("Sold to ada.", {}, { timeout: 10_000 })).toBeVisible();
    await expect(canvas.queryByRole("dialog")).toBeNull();
  },
};

export const Dark: Story = { ...Opened, globals: { colorScheme: "dark" } };

const activeElement = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;

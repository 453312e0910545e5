import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/verifyPasskey", ...standsOn("verifyPasskey") };
export default meta;

type Story = StoryObj<typeof meta>;

/** The browser's dialog is announced before it opens. */
export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

/** A change of mind is no error. */
export const Cancelled: Story = { args: { moment: "passkeyCancelled" } };

export const Unsupported: Story = { args: { moment: "passkeyUnsupported" } };

export const Dark: Story = { args: { moment: "passkeyCancelled" }, globals: { colorScheme: "dark" } };

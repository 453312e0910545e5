import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/enterPassword", ...standsOn("enterPassword") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

/** A wrong password ends the attempt and shows on `enterCredentials`; a lost connection does not. */
export const Offline: Story = { args: { moment: "offline" } };

export const Dark: Story = { args: { moment: "offline" }, globals: { colorScheme: "dark" } };

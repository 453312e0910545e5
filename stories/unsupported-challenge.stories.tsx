import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/unsupportedChallenge", ...standsOn("unsupportedChallenge") };
export default meta;

type Story = StoryObj<typeof meta>;

/** A challenge from after this version: its name, and the way back. Nothing can be sent here. */
export const Idle: Story = {};

export const Dark: Story = { globals: { colorScheme: "dark" } };

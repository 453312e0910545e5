import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/unsupportedChallenge", ...standsOn("unsupportedChallenge") };
export default meta;

type Story = StoryObj<typeof meta>;

/** A challenge from after this version: its name, and the way back. Nothing can be sent here. */
export const Idle: Story = { tags: ["idle"] };

export const LongName: Story = { args: { case: "longName" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

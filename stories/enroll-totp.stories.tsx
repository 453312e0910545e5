import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/enrollTotp", ...standsOn("enrollTotp") };
export default meta;

type Story = StoryObj<typeof meta>;

/** Scan, then type. The picture is drawn in the page: no service sees the key. */
export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

/** The key stays the same after a wrong code. */
export const WrongCode: Story = { args: { moment: "codeMismatch" } };

/** There was a choice, and it can be made again. */
export const Chosen: Story = { args: { situation: "chosen" } };

/** The picture to scan stays dark on light. */
export const Dark: Story = { args: { moment: "codeMismatch" }, globals: { colorScheme: "dark" } };

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const RightToLeft: Story = { args: { situation: "chosen" }, globals: { direction: "rtl" } };

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/restoring", ...standsOn("restoring") };
export default meta;

type Story = StoryObj<typeof meta>;

/** A stored session is being read: the first form, busy, so that nothing jumps when it is over. */
export const Reading: Story = {};

/** Where the password is asked for later, the form has one field from the start. */
export const WithoutPassword: Story = { args: { asksPasswordFirst: false } };

export const Dark: Story = { globals: { colorScheme: "dark" } };

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/setNewPassword", ...standsOn("setNewPassword") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

export const AgainstTheRules: Story = { args: { moment: "passwordPolicy" } };

export const UsedBefore: Story = { args: { moment: "passwordReused" } };

/** The app said what the pool asks of a password. */
export const WithRules: Story = { args: { settings: { passwordPolicy: { minLength: 12, requireSymbols: false } } } };

/** The pool requires attributes that have no value yet. */
export const MissingAttributes: Story = { args: { situation: "attributes" } };

export const Dark: Story = {
  args: { situation: "attributes", moment: "passwordPolicy" },
  globals: { colorScheme: "dark" },
};

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/chooseMfaToEnroll", ...standsOn("chooseMfaToEnroll") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

export const Throttled: Story = { args: { moment: "throttled" } };

/** Cognito lets nobody enrol a phone while signing in: explained, with the way back. */
export const SmsOnly: Story = { args: { situation: "smsOnly" } };

export const Dark: Story = { args: { moment: "throttled" }, globals: { colorScheme: "dark" } };

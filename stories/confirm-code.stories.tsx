import type { StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/confirmCode", ...standsOn("confirmCode") };
export default meta;

type Story = StoryObj<typeof meta>;

/** A text message as second factor: six digits, for certain, and another code after half a minute. */
export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

export const WrongCode: Story = { args: { moment: "codeMismatch" } };

export const CodeExpired: Story = { args: { moment: "codeExpired" } };

/** The wait is over: another code can be asked for. */
export const Resendable: Story = { args: { situation: "resendable" } };

/** Nothing here can send the code again, and the screen says what to do instead. */
export const NotResendable: Story = { args: { situation: "notResendable" } };

/** The service did not say where the code went. */
export const Nowhere: Story = { args: { situation: "nowhere" } };

/** How long a code by e-mail is, nobody says: one box, and no number in the label. */
export const Email: Story = { args: { situation: "email" } };

export const LongAddress: Story = { args: { situation: "longAddress" } };

export const SmsFirstFactor: Story = { args: { situation: "smsFirstFactor" } };

export const EmailFirstFactor: Story = { args: { situation: "emailFirstFactor" } };

/** Half a minute before the end the step says so. */
export const ClosesSoon: Story = { args: { openFor: 160 } };

/** The end: one action leads back, the identifier stays. */
export const TimeRanOut: Story = {
  args: { openFor: 180 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Start again" })).toBeEnabled();
  },
};

export const Dark: Story = { args: { moment: "codeMismatch" }, globals: { colorScheme: "dark" } };

/** Eight boxes fit into 320 pixels. */
export const Narrow: Story = {
  args: { situation: "smsFirstFactor", moment: "codeMismatch" },
  globals: { viewport: { value: "narrow" } },
};

export const RightToLeft: Story = { args: { situation: "longAddress" }, globals: { direction: "rtl" } };

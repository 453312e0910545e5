import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/setNewPassword", ...standsOn("setNewPassword") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const PasswordPolicy: Story = { args: { case: "passwordPolicy" }, tags: ["error"] };

export const PasswordReused: Story = { args: { case: "passwordReused" }, tags: ["error"] };

/** An address typed here belongs to somebody else. */
export const AliasTaken: Story = { args: { case: "aliasTaken" }, tags: ["error"] };

export const ChallengeExpired: Story = { args: { case: "challengeExpired" }, tags: ["error"] };

export const InvalidInput: Story = { args: { case: "invalidInput" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** The app said what the pool asks of a password. */
export const WithRules: Story = { args: { case: "withRules" }, tags: ["variant"] };

/** The pool requires attributes that have no value yet. */
export const MissingAttributes: Story = { args: { case: "missingAttributes" }, tags: ["variant"] };

/** All that a pool can require, each with its keyboard and its name for autofill. */
export const EveryAttribute: Story = { args: { case: "everyAttribute" }, tags: ["variant"] };

export const ClosesSoon: Story = { args: { case: "closesSoon" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

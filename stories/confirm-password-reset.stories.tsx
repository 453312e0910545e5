import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/confirmPasswordReset", ...standsOn("confirmPasswordReset") };
export default meta;

type Story = StoryObj<typeof meta>;

/** The same words whether there is such an account or not. The code does not submit by itself. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const CodeMismatch: Story = { args: { case: "codeMismatch" }, tags: ["error"] };

export const CodeExpired: Story = { args: { case: "codeExpired" }, tags: ["error"] };

export const PasswordPolicy: Story = { args: { case: "passwordPolicy" }, tags: ["error"] };

export const PasswordReused: Story = { args: { case: "passwordReused" }, tags: ["error"] };

export const InvalidInput: Story = { args: { case: "invalidInput" }, tags: ["error"] };

export const Unsupported: Story = { args: { case: "unsupported" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** Somebody signed in whose password must be reset: a code is under way already. */
export const Required: Story = { args: { case: "required" }, tags: ["variant"] };

/** The app said what the pool asks of a password. */
export const WithRules: Story = { args: { case: "withRules" }, tags: ["variant"] };

/** Another code is being sent. */
export const Resending: Story = { args: { case: "resending" }, tags: ["variant"] };

/** It was sent: said, and the wait begins anew. */
export const Resent: Story = { args: { case: "resent" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

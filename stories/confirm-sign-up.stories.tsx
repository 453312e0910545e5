import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/confirmSignUp", ...standsOn("confirmSignUp") };
export default meta;

type Story = StoryObj<typeof meta>;

/** The last digit submits. A mistyped address is changed without losing anything. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const CodeMismatch: Story = { args: { case: "codeMismatch" }, tags: ["error"] };

export const CodeExpired: Story = { args: { case: "codeExpired" }, tags: ["error"] };

export const AliasTaken: Story = { args: { case: "aliasTaken" }, tags: ["error"] };

export const InvalidInput: Story = { args: { case: "invalidInput" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** The link is opened elsewhere; the button goes on, and says so where it was not. */
export const ByLink: Story = { args: { case: "byLink" }, tags: ["variant"] };

/** It was not opened yet. No new one was sent for that. */
export const LinkNotOpened: Story = { args: { case: "linkNotOpened" }, tags: ["variant"] };

export const ByPhone: Story = { args: { case: "byPhone" }, tags: ["variant"] };

/** Somebody signed in to an account that was never confirmed: a fresh code is under way. */
export const Unconfirmed: Story = { args: { case: "unconfirmed" }, tags: ["variant"] };

/** The same, but no code could be sent, and why. */
export const UnconfirmedNotSent: Story = { args: { case: "unconfirmedNotSent" }, tags: ["variant"] };

/** The service did not say that anything was sent. */
export const NotSent: Story = { args: { case: "notSent" }, tags: ["variant"] };

/** Another code is being sent. */
export const Resending: Story = { args: { case: "resending" }, tags: ["variant"] };

/** It was sent: said, and the wait begins anew. */
export const Resent: Story = { args: { case: "resent" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/confirmContact", ...standsOn("confirmContact") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const CodeMismatch: Story = { args: { case: "codeMismatch" }, tags: ["error"] };

export const CodeExpired: Story = { args: { case: "codeExpired" }, tags: ["error"] };

/** Somebody else has verified this address meanwhile. */
export const AliasTaken: Story = { args: { case: "aliasTaken" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

export const ByPhone: Story = { args: { case: "byPhone" }, tags: ["variant"] };

/** Another code is being sent. */
export const Resending: Story = { args: { case: "resending" }, tags: ["variant"] };

/** It was sent: said, and the wait begins anew. */
export const Resent: Story = { args: { case: "resent" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/confirmCode", ...standsOn("confirmCode") };
export default meta;

type Story = StoryObj<typeof meta>;

/** A text message as second factor: six digits, for certain, and another code after half a minute. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const CodeMismatch: Story = { args: { case: "codeMismatch" }, tags: ["error"] };

export const CodeExpired: Story = { args: { case: "codeExpired" }, tags: ["error"] };

/** The end: one action leads back, the identifier stays. */
export const ChallengeExpired: Story = { args: { case: "challengeExpired" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** How long a code by e-mail is, nobody says: one box, and no number in the label. */
export const Email: Story = { args: { case: "email" }, tags: ["variant"] };

/** Codes that are a first factor have eight digits. */
export const SmsFirstFactor: Story = { args: { case: "smsFirstFactor" }, tags: ["variant"] };

export const EmailFirstFactor: Story = { args: { case: "emailFirstFactor" }, tags: ["variant"] };

/** The service did not say where the code went. */
export const Nowhere: Story = { args: { case: "nowhere" }, tags: ["variant"] };

export const NowhereByEmail: Story = { args: { case: "nowhereByEmail" }, tags: ["variant"] };

/** The wait is over: another code can be asked for. */
export const Resendable: Story = { args: { case: "resendable" }, tags: ["variant"] };

/** Another code is being sent. */
export const Resending: Story = { args: { case: "resending" }, tags: ["variant"] };

/** It was sent: said, and the wait begins anew. */
export const Resent: Story = { args: { case: "resent" }, tags: ["variant"] };

/** Nothing here can send the code again, and the screen says what to do instead. */
export const NotResendable: Story = { args: { case: "notResendable" }, tags: ["variant"] };

export const LongAddress: Story = { args: { case: "longAddress" }, tags: ["variant"] };

/** Half a minute before the end the step says so. */
export const ClosesSoon: Story = { args: { case: "closesSoon" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

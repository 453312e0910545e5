import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/verifyPasskey", ...standsOn("verifyPasskey") };
export default meta;

type Story = StoryObj<typeof meta>;

/** The browser's dialog is announced before it opens. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

/** A change of mind is no error. */
export const PasskeyCancelled: Story = { args: { case: "passkeyCancelled" }, tags: ["error"] };

export const PasskeyUnsupported: Story = { args: { case: "passkeyUnsupported" }, tags: ["error"] };

export const ChallengeExpired: Story = { args: { case: "challengeExpired" }, tags: ["error"] };

export const Unsupported: Story = { args: { case: "unsupported" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

export const ClosesSoon: Story = { args: { case: "closesSoon" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

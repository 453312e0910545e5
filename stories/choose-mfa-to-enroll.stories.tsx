import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/chooseMfaToEnroll", ...standsOn("chooseMfaToEnroll") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const ChallengeExpired: Story = { args: { case: "challengeExpired" }, tags: ["error"] };

export const Unsupported: Story = { args: { case: "unsupported" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** Cognito lets nobody enrol a phone while signing in: explained, with the way back. */
export const SmsOnly: Story = { args: { case: "smsOnly" }, tags: ["variant"] };

/** The key of an authenticator app could not be made at once: it is asked for again. */
export const OnlyOne: Story = { args: { case: "onlyOne" }, tags: ["variant"] };

export const ClosesSoon: Story = { args: { case: "closesSoon" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

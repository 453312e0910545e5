import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/confirmTotp", ...standsOn("confirmTotp") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const CodeMismatch: Story = { args: { case: "codeMismatch" }, tags: ["error"] };

/** A code of an authenticator app serves once. */
export const CodeAlreadyUsed: Story = { args: { case: "codeAlreadyUsed" }, tags: ["error"] };

export const ChallengeExpired: Story = { args: { case: "challengeExpired" }, tags: ["error"] };

export const Unsupported: Story = { args: { case: "unsupported" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** The authenticator was given a name when it was set up. */
export const Named: Story = { args: { case: "named" }, tags: ["variant"] };

export const LongName: Story = { args: { case: "longName" }, tags: ["variant"] };

/** Codes follow the clock of the device that shows them, and this one's is ten minutes ahead. */
export const ClockIsOff: Story = { args: { case: "clockIsOff" }, tags: ["variant"] };

export const ClosesSoon: Story = { args: { case: "closesSoon" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/enrollTotp", ...standsOn("enrollTotp") };
export default meta;

type Story = StoryObj<typeof meta>;

/** Scan, then type. The picture is drawn in the page: no service sees the key. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

/** The key stays the same after a wrong code. */
export const CodeMismatch: Story = { args: { case: "codeMismatch" }, tags: ["error"] };

export const ChallengeExpired: Story = { args: { case: "challengeExpired" }, tags: ["error"] };

export const InvalidInput: Story = { args: { case: "invalidInput" }, tags: ["error"] };

export const Unsupported: Story = { args: { case: "unsupported" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** There was a choice, and it can be made again. */
export const Chosen: Story = { args: { case: "chosen" }, tags: ["variant"] };

export const LongAccount: Story = { args: { case: "longAccount" }, tags: ["variant"] };

export const ClosesSoon: Story = { args: { case: "closesSoon" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/answerCustomChallenge", ...standsOn("answerCustomChallenge") };
export default meta;

type Story = StoryObj<typeof meta>;

/** A challenge of the pool's own triggers that no view is made for: what the trigger says, and one answer. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const ChallengeExpired: Story = { args: { case: "challengeExpired" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** A new question is a new form: no answer is carried over. */
export const SecondRound: Story = { args: { case: "secondRound" }, tags: ["variant"] };

/** The trigger sends no parameters. */
export const Silent: Story = { args: { case: "silent" }, tags: ["variant"] };

/** The trigger sends many; what it sends is text and nothing else. */
export const Talkative: Story = { args: { case: "talkative" }, tags: ["variant"] };

export const ClosesSoon: Story = { args: { case: "closesSoon" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

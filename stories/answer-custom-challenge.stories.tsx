import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/answerCustomChallenge", ...standsOn("answerCustomChallenge") };
export default meta;

type Story = StoryObj<typeof meta>;

/** A challenge of the pool's own triggers that no view is made for: what the trigger says, and one answer. */
export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

export const Refused: Story = { args: { moment: "rejectedByTrigger" } };

/** A new question is a new form: no answer is carried over. */
export const SecondRound: Story = { args: { situation: "secondRound" } };

/** The trigger sends no parameters. */
export const Silent: Story = { args: { situation: "silent" } };

export const Dark: Story = { args: { moment: "rejectedByTrigger" }, globals: { colorScheme: "dark" } };

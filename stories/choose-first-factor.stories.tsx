import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/chooseFirstFactor", ...standsOn("chooseFirstFactor") };
export default meta;

type Story = StoryObj<typeof meta>;

/** What the service offers this person, the first chosen beforehand. */
export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

export const TooManyTries: Story = { args: { moment: "limitExceeded" } };

export const Dark: Story = { args: { moment: "limitExceeded" }, globals: { colorScheme: "dark" } };

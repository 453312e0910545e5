import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/chooseMfaMethod", ...standsOn("chooseMfaMethod") };
export default meta;

type Story = StoryObj<typeof meta>;

/** The first is chosen beforehand. */
export const Idle: Story = {};

export const Three: Story = { args: { situation: "three" } };

export const Pending: Story = { args: { moment: "pending" } };

export const DeliveryFailed: Story = { args: { moment: "deliveryFailed" } };

export const Dark: Story = {
  args: { situation: "three", moment: "deliveryFailed" },
  globals: { colorScheme: "dark" },
};

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/enrollEmail", ...standsOn("enrollEmail") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

export const DeliveryFailed: Story = { args: { moment: "deliveryFailed" } };

export const Dark: Story = { args: { moment: "deliveryFailed" }, globals: { colorScheme: "dark" } };

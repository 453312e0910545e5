import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/requestPasswordReset", ...standsOn("requestPasswordReset") };
export default meta;

type Story = StoryObj<typeof meta>;

/** What was typed on the form before is filled in. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const InvalidInput: Story = { args: { case: "invalidInput" }, tags: ["error"] };

export const Unsupported: Story = { args: { case: "unsupported" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

export const ByEmail: Story = { args: { case: "byEmail" }, tags: ["variant"] };

export const ByPhone: Story = { args: { case: "byPhone" }, tags: ["variant"] };

export const ByEmailOrPhone: Story = { args: { case: "byEmailOrPhone" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

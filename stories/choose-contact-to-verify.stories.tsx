import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/chooseContactToVerify", ...standsOn("chooseContactToVerify") };
export default meta;

type Story = StoryObj<typeof meta>;

/** Signed in, but for two contacts that nobody has verified. The first is chosen beforehand. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const InvalidInput: Story = { args: { case: "invalidInput" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

export const OnlyOne: Story = { args: { case: "onlyOne" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

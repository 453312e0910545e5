import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/restoring", ...standsOn("restoring") };
export default meta;

type Story = StoryObj<typeof meta>;

/** A stored session is being read: the first form, busy, so that nothing jumps when it is over. */
export const Idle: Story = { tags: ["idle"] };

/** The rest of the code did not arrive: said, with a way to try again. What was typed stays. */
export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

/** Where the password is asked for later, the form has one field from the start. */
export const WithoutPassword: Story = { args: { case: "withoutPassword" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

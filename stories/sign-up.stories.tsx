import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/signUp", ...standsOn("signUp") };
export default meta;

type Story = StoryObj<typeof meta>;

/** People choose a username, and codes go to an address. */
export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

export const UsernameTaken: Story = { args: { case: "usernameTaken" }, tags: ["error"] };

/** The pool has the last word, also where the app said its rules. */
export const PasswordPolicy: Story = { args: { case: "passwordPolicy" }, tags: ["error"] };

export const InvalidInput: Story = { args: { case: "invalidInput" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

/** Our words; those of the pre sign-up trigger are for developers. */
export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** The address is the identifier, and need not be asked for twice. */
export const ByEmail: Story = { args: { case: "byEmail" }, tags: ["variant"] };

/** A number with its country, the one that the app says chosen first. */
export const ByPhone: Story = { args: { case: "byPhone" }, tags: ["variant"] };

export const ByEmailOrPhone: Story = { args: { case: "byEmailOrPhone" }, tags: ["variant"] };

/** A username is chosen; address and number are asked for beside it. */
export const ByAnyIdentifier: Story = { args: { case: "byAnyIdentifier" }, tags: ["variant"] };

/** A long form: each attribute with its control, its keyboard and its name for autofill. */
export const EveryAttribute: Story = { args: { case: "everyAttribute" }, tags: ["variant"] };

/** The app said what the pool asks of a password. */
export const WithRules: Story = { args: { case: "withRules" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/enterCredentials", ...standsOn("enterCredentials") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

export const WrongPassword: Story = { args: { moment: "invalidCredentials" } };

/** The service tells no time: the wait is an estimate, and the button stays usable. */
export const LockedOut: Story = { args: { moment: "lockedOut" } };

export const Offline: Story = { args: { moment: "offline" } };

export const TimeRanOut: Story = { args: { moment: "challengeExpired" } };

export const SwitchedOff: Story = { args: { moment: "userDisabled" } };

export const TemporaryPasswordExpired: Story = { args: { moment: "temporaryPasswordExpired" } };

export const NotConfirmed: Story = { args: { situation: "unconfirmed" } };

export const ResetRequired: Story = { args: { situation: "resetRequired" } };

/** The app says what people sign in with. */
export const ByEmail: Story = { args: { settings: { signInWith: ["email"] } } };

export const ByPhone: Story = { args: { settings: { signInWith: ["phone"] } } };

/** One field takes them all. */
export const ByAnyIdentifier: Story = { args: { settings: { signInWith: ["username", "email", "phone"] } } };

/** In flows that choose the first factor later, or need no password. */
export const IdentifierFirst: Story = { args: { asksPasswordFirst: false } };

export const Dark: Story = { args: { moment: "invalidCredentials" }, globals: { colorScheme: "dark" } };

export const Narrow: Story = { args: { moment: "lockedOut" }, globals: { viewport: { value: "narrow" } } };

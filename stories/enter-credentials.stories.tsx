import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/enterCredentials", ...standsOn("enterCredentials") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = { tags: ["idle"] };

export const Pending: Story = { args: { case: "pending" }, tags: ["pending"] };

/** One sentence for a wrong password and for a wrong name. */
export const InvalidCredentials: Story = { args: { case: "invalidCredentials" }, tags: ["error"] };

export const UserDisabled: Story = { args: { case: "userDisabled" }, tags: ["error"] };

export const UserNotConfirmed: Story = { args: { case: "userNotConfirmed" }, tags: ["error"] };

export const PasswordResetRequired: Story = { args: { case: "passwordResetRequired" }, tags: ["error"] };

export const TemporaryPasswordExpired: Story = { args: { case: "temporaryPasswordExpired" }, tags: ["error"] };

/** The service tells no time: the wait is an estimate, and the button stays usable. */
export const LockedOut: Story = { args: { case: "lockedOut" }, tags: ["error"] };

/** Time ran out on a later step, and the way back led here. The identifier stays. */
export const ChallengeExpired: Story = { args: { case: "challengeExpired" }, tags: ["error"] };

export const InvalidInput: Story = { args: { case: "invalidInput" }, tags: ["error"] };

export const FlowNotEnabled: Story = { args: { case: "flowNotEnabled" }, tags: ["error"] };

/** The person was signed in, and the service took the session back while a contact was being verified. */
export const SessionRevoked: Story = { args: { case: "sessionRevoked" }, tags: ["error"] };

export const Unsupported: Story = { args: { case: "unsupported" }, tags: ["error"] };

export const DeliveryFailed: Story = { args: { case: "deliveryFailed" }, tags: ["error"] };

export const LimitExceeded: Story = { args: { case: "limitExceeded" }, tags: ["error"] };

export const Throttled: Story = { args: { case: "throttled" }, tags: ["error"] };

export const Offline: Story = { args: { case: "offline" }, tags: ["error"] };

export const Misconfigured: Story = { args: { case: "misconfigured" }, tags: ["error"] };

/** Our words; those of the trigger are for developers. */
export const RejectedByTrigger: Story = { args: { case: "rejectedByTrigger" }, tags: ["error"] };

export const Unknown: Story = { args: { case: "unknown" }, tags: ["error"] };

/** The app says what people sign in with. */
export const ByEmail: Story = { args: { case: "byEmail" }, tags: ["variant"] };

export const ByPhone: Story = { args: { case: "byPhone" }, tags: ["variant"] };

export const ByEmailOrPhone: Story = { args: { case: "byEmailOrPhone" }, tags: ["variant"] };

/** One field takes them all. */
export const ByAnyIdentifier: Story = { args: { case: "byAnyIdentifier" }, tags: ["variant"] };

/** In flows that choose the first factor later, or need no password. */
export const IdentifierFirst: Story = { args: { case: "identifierFirst" }, tags: ["variant"] };

/** The app has people asked whether they want to stay signed in beyond the tab. */
export const KeepSignedIn: Story = { args: { case: "keepSignedIn" }, tags: ["variant"] };

export const OfAnApp: Story = { args: { case: "ofAnApp" }, tags: ["variant"] };

/** The service took the session back. Said until somebody submits. */
export const SessionEnded: Story = { args: { case: "sessionEnded" }, tags: ["variant"] };

/** Nobody is signed in here any more, but the service could not be told. */
export const NotSignedOut: Story = { args: { case: "notSignedOut" }, tags: ["variant"] };

/** The same, after somebody wanted to be signed out everywhere. */
export const NotSignedOutElsewhere: Story = { args: { case: "notSignedOutElsewhere" }, tags: ["variant"] };

/** The place where the session is kept could not be cleared. */
export const NotForgotten: Story = { args: { case: "notForgotten" }, tags: ["variant"] };

/** A new password was set on the way here. */
export const PasswordChanged: Story = { args: { case: "passwordChanged" }, tags: ["variant"] };

/** An account was confirmed on the way here, and nobody could be signed in by that. */
export const Confirmed: Story = { args: { case: "confirmed" }, tags: ["variant"] };

/** An account was confirmed, and why the sign-in that follows failed. */
export const NotSignedIn: Story = { args: { case: "notSignedIn" }, tags: ["variant"] };

/** The app says that people cannot sign up by themselves. */
export const WithoutSignUp: Story = { args: { case: "withoutSignUp" }, tags: ["variant"] };

export const LongTexts: Story = { args: { case: "longTexts" }, tags: ["variant"] };

import type { ReactElement } from "react";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { GoodNews } from "./good-news.js";
import { LockoutNotice } from "./lockout-notice.js";
import { SessionEnded } from "./session-ended.js";
import { SignOutNotice } from "./sign-out-notice.js";

/** What is said on the first form alone: what led here, well or not, what a sign-out could not do, how long the service refuses. */
export const CredentialsNotice = ({ step }: { readonly step: AuthSteps["enterCredentials"] }): ReactElement => (
  <>
    <GoodNews step={step} />
    <SessionEnded step={step} />
    <SignOutNotice step={step} />
    <LockoutNotice step={step} />
  </>
);

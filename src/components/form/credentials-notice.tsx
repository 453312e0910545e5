import type { ReactElement } from "react";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { LockoutNotice } from "./lockout-notice.js";
import { SignOutNotice } from "./sign-out-notice.js";

/** What is said on the first form alone: what a sign-out could not do, and how long the service refuses. */
export const CredentialsNotice = ({ step }: { readonly step: AuthSteps["enterCredentials"] }): ReactElement => (
  <>
    <SignOutNotice step={step} />
    <LockoutNotice step={step} />
  </>
);

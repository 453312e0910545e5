"use client";
import type { ReactElement } from "react";
import type { AuthSteps } from "../../machine/auth-steps.js";
import type { Messages } from "../../messages/en.js";
import { useMessages } from "../../parts/use-messages.js";
import { useCustomisation } from "../use-customisation.js";

/** Says what the sign-out before could not do. Nothing where it did all of it. */
export const SignOutNotice = ({ step }: { readonly step: AuthSteps["enterCredentials"] }): ReactElement => {
  const { enterCredentials } = useMessages();
  const { Alert } = useCustomisation().components;
  const unfinished = new Set(step.notSignedOut.map(({ what }) => wordsOf[what] ?? "notSignedOut"));
  return (
    <>
      {[...unfinished].map((name) => (
        <div key={name} role="status">
          <Alert tone="warning">{enterCredentials[name]}</Alert>
        </div>
      ))}
    </>
  );
};

type Unfinished = Extract<
  keyof Messages["enterCredentials"],
  "notSignedOut" | "notSignedOutElsewhere" | "notForgotten"
>;

const wordsOf: { readonly [what: string]: Unfinished } = {
  GlobalSignOut: "notSignedOutElsewhere",
  clearStore: "notForgotten",
};

"use client";
import type { ReactElement } from "react";
import { AuthGate as BareAuthGate } from "../../headless/auth-gate.js";
import type { AuthGateProps as BareProps } from "../../headless/auth-gate.js";
import { useAuth } from "../../headless/use-auth.js";
import { Page } from "../frame/page.js";
import { FirstDoor } from "./first-door.js";
import type { FirstDoorProps } from "./first-door.js";

/** Props of {@link AuthGate}. */
export interface AuthGateProps extends FirstDoorProps, Pick<BareProps, "children" | "fallback"> {
  /** What it opens on. Whoever was signed in before comes back by the sign-in. @default 'signIn' */
  firstStep?: FirstDoorProps["firstStep"];
}

/** A page with the card of the first step until somebody is signed in, its children after. */
export const AuthGate = ({
  children,
  fallback,
  headingLevel = 1,
  firstStep,
  ...customisation
}: AuthGateProps): ReactElement => {
  const { reason } = useAuth();
  const wasInside = reason !== null && reason !== "none";
  const door = (
    <Page>
      <FirstDoor {...customisation} firstStep={wasInside ? "signIn" : firstStep} headingLevel={headingLevel} />
    </Page>
  );
  return (
    <BareAuthGate door={door} fallback={fallback}>
      {children}
    </BareAuthGate>
  );
};

"use client";
import type { ReactElement } from "react";
import { AuthGate as BareAuthGate } from "../../headless/auth-gate.js";
import type { AuthGateProps as BareProps } from "../../headless/auth-gate.js";
import type { Customisation } from "../customisation.js";
import { Page } from "../frame/page.js";
import { SignIn } from "./sign-in.js";

/** Props of {@link AuthGate}. */
export interface AuthGateProps extends Customisation, Pick<BareProps, "children" | "fallback"> {}

/** A page with the sign-in card until somebody is signed in, its children after. */
export const AuthGate = ({ children, fallback, headingLevel = 1, ...customisation }: AuthGateProps): ReactElement => {
  const door = (
    <Page>
      <SignIn {...customisation} headingLevel={headingLevel} />
    </Page>
  );
  return (
    <BareAuthGate door={door} fallback={fallback}>
      {children}
    </BareAuthGate>
  );
};

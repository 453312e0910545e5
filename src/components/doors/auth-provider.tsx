"use client";
import type { ReactElement } from "react";
import { AuthProvider as BareAuthProvider } from "../../headless/auth-provider.js";
import type { AuthProviderProps as BareProps } from "../../headless/auth-provider.js";
import type { Customisation } from "../customisation.js";
import { Customise } from "../customise.js";

/** Props of {@link AuthProvider}. All are live. */
export interface AuthProviderProps extends BareProps, Customisation {}

/** Gives a client, and how screens look and speak, to hooks, guards and doors below. It loads no screen and no chart. */
export const AuthProvider = ({
  client,
  initialUser,
  paths,
  navigate,
  onSignedIn,
  onSignedOut,
  onStepChange,
  onError,
  children,
  ...customisation
}: AuthProviderProps): ReactElement => (
  <BareAuthProvider {...{ client, initialUser, paths, navigate, onSignedIn, onSignedOut, onStepChange, onError }}>
    <Customise {...customisation}>{children}</Customise>
  </BareAuthProvider>
);

"use client";
import type { ReactElement } from "react";
import { AuthProvider as BareAuthProvider } from "../../headless/auth-provider.js";
import type { AuthProviderProps as BareProps } from "../../headless/auth-provider.js";
import type { Customisation } from "../customisation.js";
import { Customise } from "../customise.js";

/** Props of {@link AuthProvider}. All are live. */
export interface AuthProviderProps extends BareProps, Customisation {}

/** Gives a client, and how screens look and speak, to hooks, guards and doors below. It loads no screen and no chart. */
export const AuthProvider = (props: AuthProviderProps): ReactElement => {
  // What is the bare provider's is left out: an app's new callback must not draw every screen anew.
  const {
    client: _client,
    initialUser: _initialUser,
    paths: _paths,
    navigate: _navigate,
    returnTo: _returnTo,
    returnOrigins: _returnOrigins,
    onSignedIn: _onSignedIn,
    onSignedOut: _onSignedOut,
    onStepChange: _onStepChange,
    onError: _onError,
    ...customisation
  } = props;
  return (
    <BareAuthProvider {...props}>
      <Customise {...customisation} />
    </BareAuthProvider>
  );
};

"use client";
import { Fragment } from "react";
import type { ReactNode } from "react";
import type { Auth } from "../protocol/auth-client.js";
import type { User } from "../protocol/user.js";
import { useAuth } from "./use-auth.js";

/** Props of {@link SignedIn}. */
export interface SignedInProps {
  /** Asked for a signed-in person: shall they see the children? @default everybody */
  when?: ((user: User) => boolean) | undefined;
  /** Shown while the session is being restored and where `when` says no. @default nothing */
  fallback?: ReactNode | ((auth: Auth) => ReactNode);
  /** Shown to a signed-in person, and mounted anew for another one. */
  children?: ReactNode | ((user: User) => ReactNode);
}

/** Shows its children to a signed-in person only. It hides markup and guards nothing: data need a check on the server. */
export function SignedIn({ when, fallback = null, children }: SignedInProps): ReactNode {
  const auth = useAuth();
  if (auth.status === "signedOut") return null;
  if (auth.status === "signedIn" && (when?.(auth.user) ?? true)) {
    // Another person never inherits what the components of the one before remember.
    return <Fragment key={auth.user.sub}>{typeof children === "function" ? children(auth.user) : children}</Fragment>;
  }
  return typeof fallback === "function" ? fallback(auth) : fallback;
}

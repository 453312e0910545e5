"use client";
import { Fragment } from "react";
import type { ReactNode } from "react";
import type { AuthClient } from "../protocol/auth-client.js";
import type { User } from "../protocol/user.js";
import { useAuth } from "./use-auth.js";

/** Props of {@link AuthGate}. */
export interface AuthGateProps {
  /** What stands before the children: a door. */
  door: ReactNode;
  /** Shown in place of the door while the session is being restored. @default the door, its first form busy */
  fallback?: ReactNode;
  /** What stands behind, mounted anew for another person; a function gets the person and the way out. */
  children?: ReactNode | ((inside: { readonly user: User; readonly signOut: AuthClient["signOut"] }) => ReactNode);
}

/** A door until somebody is signed in, its children after. */
export function AuthGate({ door, fallback = door, children }: AuthGateProps): ReactNode {
  const auth = useAuth();
  if (auth.status === "restoring") return fallback;
  if (auth.status === "signedOut") return door;
  const { user, signOut } = auth;
  // Another person never inherits what the components of the one before remember.
  return <Fragment key={user.sub}>{typeof children === "function" ? children({ user, signOut }) : children}</Fragment>;
}

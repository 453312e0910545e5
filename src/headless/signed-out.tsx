"use client";
import type { ReactNode } from "react";
import type { SignedOutReason } from "../protocol/outcome.js";
import { useAuth } from "./use-auth.js";

/** Props of {@link SignedOut}. */
export interface SignedOutProps {
  /** Shown while the session is being restored. @default nothing */
  fallback?: ReactNode;
  /** Shown while nobody is signed in; a function is told why. */
  children?: ReactNode | ((reason: SignedOutReason) => ReactNode);
}

/**
 * Shows its children while nobody is signed in.
 *
 * @example
 * ```tsx
 * <SignedOut>{(reason) => <p>{reason === "sessionRevoked" ? "Your session has ended." : "Welcome."}</p>}</SignedOut>;
 * ```
 */
export function SignedOut({ fallback = null, children }: SignedOutProps): ReactNode {
  const auth = useAuth();
  if (auth.status === "restoring") return fallback;
  if (auth.status === "signedIn") return null;
  return typeof children === "function" ? children(auth.reason) : children;
}

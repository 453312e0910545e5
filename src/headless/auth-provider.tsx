"use client";
import { useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { AuthStep, AuthStepName } from "../machine/auth-steps.js";
import type { AuthClient } from "../protocol/auth-client.js";
import type { AuthError } from "../protocol/auth-error.js";
import type { SignedOutReason } from "../protocol/outcome.js";
import type { User } from "../protocol/user.js";
import type { AuthPaths } from "./auth-paths.js";
import { createFlowSlot } from "./flow-slot.js";
import { inDevelopment } from "./in-development.js";
import { ProviderContext } from "./provider-context.js";
import { usageError } from "./usage-error.js";
import { useLatest } from "./use-latest.js";
import { watchSession } from "./watch-session.js";

/** Props of {@link AuthProvider}. All are live. */
export interface AuthProviderProps {
  /** Who signs in and where. Another client ends the attempt that is under way and begins anew. */
  client: AuthClient;
  /** The app. */
  children?: ReactNode;
  /** What a server knows of the person: shown until the client has read its own session. `null`: nobody is signed in. @default unknown */
  initialUser?: User | null | undefined;
  /** Which steps have an address, and where a sign-in leads. @default none */
  paths?: AuthPaths | undefined;
  /** How the app's router goes to an address. @default `location.assign` and `location.replace` */
  navigate?: ((to: string, options: { readonly replace: boolean }) => void) | undefined;
  /** Where a real sign-in leads back to: a path of the app, or an address of `returnOrigins`. @default what `?returnTo=…` in the address asks for */
  returnTo?: string | undefined;
  /** Other origins that `returnTo` may lead to (`https://docs.example.com`), by https only. @default none */
  returnOrigins?: readonly string[] | undefined;
  /** Somebody signed in just now (a restored session does not count). `isNewUser`: they signed up in this attempt. */
  onSignedIn?: ((event: { readonly user: User; readonly isNewUser: boolean }) => void) | undefined;
  /** Somebody who was signed in is no more, and why. */
  onSignedOut?: ((event: { readonly reason: SignedOutReason }) => void) | undefined;
  /** The person is on another step. Called only where a door or `useStep` is in use. */
  onStepChange?: ((step: AuthStep) => void) | undefined;
  /** A command failed. The error carries no secret. */
  onError?: ((error: AuthError, stepName: AuthStepName) => void) | undefined;
}

/** Gives a client to hooks, guards and doors below. It reads the stored session once and loads no chart. */
export function AuthProvider(props: AuthProviderProps): ReactNode {
  const { client, initialUser, paths, children } = props;
  if (inDevelopment && client === undefined) throw withoutClient();
  const [slot, setSlot] = useState(() => createFlowSlot(client));
  if (slot.client !== client) setSlot(createFlowSlot(client, slot.ordinal + 1));

  const latest = useLatest(props);
  useEffect(() => slot.retain(), [slot]);
  useEffect(() => watchSession(slot, latest), [slot, latest]);
  useEffect(() => void client.ready(), [client]);

  const value = useMemo(() => ({ slot, initialUser, paths, latest }), [slot, initialUser, paths, latest]);
  return <ProviderContext.Provider value={value}>{children}</ProviderContext.Provider>;
}

const withoutClient = (): Error =>
  usageError(
    "<AuthProvider> was rendered without a client.",
    "It cannot know who signs in, and where. " +
      "Give it what cognito() made: <AuthProvider client={auth}>. If that is what you do, `auth` is imported in a circle, before it is made.",
  );

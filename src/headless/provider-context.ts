"use client";
import { createContext, useContext } from "react";
import type { RefObject } from "react";
import type { User } from "../protocol/user.js";
import type { AuthPaths } from "./auth-paths.js";
import type { FlowSlot } from "./flow-slot.js";
import { inDevelopment } from "./in-development.js";
import { usageError } from "./usage-error.js";
import type { ToldOfSteps } from "./watch-steps.js";

/** What an AuthProvider gives to what stands below it. */
export interface ProviderContextValue {
  readonly slot: FlowSlot;
  /** What a server knows: a user, nobody (`null`), or nothing (`undefined`). */
  readonly initialUser: User | null | undefined;
  readonly paths: AuthPaths | undefined;
  /** The provider's props as they are now: what is only called, and never drawn. */
  readonly latest: Readonly<RefObject<ToldOfSteps>>;
}

/** The nearest AuthProvider, or `null`. */
export const ProviderContext = createContext<ProviderContextValue | null>(null);

/** The nearest AuthProvider; throws where there is none. `caller` names the hook or component for the message. */
export function useProvider(caller: string): ProviderContextValue {
  const provider = useContext(ProviderContext);
  if (provider === null) {
    throw usageError(
      `${caller} was used outside <AuthProvider>.`,
      inDevelopment &&
        "It cannot know which client it speaks for. " +
          "Put <AuthProvider client={…}> around the part of the app that uses it.",
    );
  }
  return provider;
}

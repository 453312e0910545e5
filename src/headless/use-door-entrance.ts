"use client";
import { useEffect, useMemo } from "react";
import type { Entrance, EntranceName } from "../machine/entrance.js";
import { boxedCode } from "../protocol/boxed-code.js";
import type { Secret } from "../protocol/secret.js";
import { inDevelopment } from "./in-development.js";
import { useSettings } from "./use-settings.js";

/** What a door opens on: the first step that it leads a resting attempt to. */
export type DoorKind = "signIn" | "signUp" | "resetPassword";

/** What a door may know of the person. */
export interface KnownPerson {
  /** Who comes in, to fill in. @default what was typed before */
  readonly username?: string | undefined;
  /** The code that a link brought for that `username`: the door opens where it is confirmed. `signIn` takes none. @default none */
  readonly code?: string | Secret | undefined;
}

/** Where a door opens, as one object until that changes: on sign-in where people cannot sign up by themselves. */
export function useDoorEntrance(kind: DoorKind, { username, code }: KnownPerson): Entrance {
  const isClosed = useSettings().signUp === false && kind === "signUp";
  useEffect(() => {
    if (inDevelopment && isClosed) warnOfClosedDoor();
  }, [isClosed]);
  return useMemo(() => {
    const [first, confirm] = entrances[kind];
    if (username !== undefined && code !== undefined && confirm !== undefined) {
      return { name: confirm, username, code: boxedCode(code) };
    }
    return { name: isClosed ? "enterCredentials" : first, username };
  }, [kind, username, code, isClosed]);
}

const entrances: Readonly<Record<DoorKind, readonly [EntranceName, EntranceName?]>> = {
  signIn: ["enterCredentials"],
  signUp: ["signUp", "confirmSignUp"],
  resetPassword: ["requestPasswordReset", "confirmPasswordReset"],
};

function warnOfClosedDoor(): void {
  console.warn(
    "A door to sign-up was rendered for a client that says `signUp: false`. People cannot sign up by themselves there, so it " +
      "shows the sign-in. Render <SignIn>, or take `signUp: false` out of the client's options.",
  );
}

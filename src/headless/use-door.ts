"use client";
import type { AuthStep } from "../machine/auth-steps.js";
import { useDoorEntrance } from "./use-door-entrance.js";
import type { DoorKind, KnownPerson } from "./use-door-entrance.js";
import { useEntrance } from "./use-entrance.js";

/** Options of {@link useDoor}. */
export interface DoorOptions extends KnownPerson {
  /** Brings what else the screens behind the door need: the step stays `restoring` until that is here. @default nothing */
  readonly load?: (() => Promise<unknown>) | undefined;
}

/**
 * The step that a door shows, `null` once signed in. When it mounts, and when what it is given changes, it moves an attempt that
 * rests to its own first step; it never disturbs a challenge or a request that is under way. Two doors at once warn in
 * development. Where the client says `signUp: false`, the door `signUp` opens on sign-in.
 */
export const useDoor = (kind: DoorKind, { load, ...known }: DoorOptions = {}): AuthStep | null =>
  useEntrance(useDoorEntrance(kind, known), load);

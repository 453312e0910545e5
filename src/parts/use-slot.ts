"use client";
import { useContext } from "react";
import { GivenLookContext } from "./given-look.js";
import type { GivenLook } from "./given-look.js";
import type { Slot } from "./slot.js";

/** The classes of a slot: the kit's, the app's by slot, and `className` of the one element. */
export const useSlot = (slot: Slot, className?: string): string =>
  [`latchkey-${slot}`, classOf(useContext(GivenLookContext), slot), className].filter(Boolean).join(" ");

const classOf = (given: GivenLook | null, slot: Slot): string | undefined =>
  given === null ? undefined : (given.own.classNames?.[slot] ?? classOf(given.above, slot));

"use client";
import { useContext } from "react";
import { en } from "../messages/en.js";
import type { Messages } from "../messages/en.js";
import { extendMessages } from "../messages/extend-messages.js";
import { GivenLookContext } from "./given-look.js";
import type { GivenLook } from "./given-look.js";
import type { ClassNames } from "./slot.js";

/** What dressed parts and screens take from above: words, and classes of the app. */
export interface Look {
  readonly messages: Messages;
  readonly classNames: ClassNames;
}

/** The look that holds here: English and no classes, unless a provider or a door says otherwise. */
export const useLook = (): Look => resolve(useContext(GivenLookContext));

const plain: Look = { messages: en, classNames: {} };
const resolved = new WeakMap<GivenLook, Look>();

const resolve = (given: GivenLook | null): Look => {
  if (given === null) return plain;
  const known = resolved.get(given);
  if (known !== undefined) return known;
  const above = resolve(given.above);
  const look = {
    messages: given.messages === undefined ? above.messages : extendMessages(above.messages, given.messages),
    classNames: { ...above.classNames, ...given.classNames },
  };
  resolved.set(given, look);
  return look;
};

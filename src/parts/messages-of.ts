import { extendMessages } from "../messages/extend-messages.js";
import type { PartialMessages } from "../messages/extend-messages.js";
import type { GivenLook } from "./given-look.js";

/** Makes the reader of the words that hold somewhere: those of `base`, unless a provider or a door above says otherwise. */
export const messagesOf = <Words extends PartialMessages>(base: Words): ((given: GivenLook | null) => Words) => {
  const known = new WeakMap<GivenLook, Words>();
  const read = (given: GivenLook | null): Words => {
    if (given === null) return base;
    const above = read(given.above);
    if (given.messages === undefined) return above;
    const words = known.get(given) ?? extendMessages(above, given.messages);
    known.set(given, words);
    return words;
  };
  return read;
};

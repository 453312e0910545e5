import { extendMessages } from "../messages/extend-messages.js";
import type { PartialMessages } from "../messages/extend-messages.js";
import type { GivenLook } from "./given-look.js";
import { inherited } from "./inherited.js";

/** Makes the reader of the words that hold somewhere: those of `base`, unless a provider or a door above says otherwise. */
export const messagesOf = <Words extends PartialMessages>(base: Words): ((given: GivenLook | null) => Words) =>
  inherited(base, (above, { own: { messages } }: GivenLook) =>
    messages === undefined ? above : extendMessages(above, messages),
  );

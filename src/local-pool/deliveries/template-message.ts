import type { PoolModel } from "../description/pool-model.js";
import { fillIn } from "./fill-in.js";
import type { MessageToWrite, WrittenMessage } from "./message-to-write.js";

/** A message in the words of `VerificationMessageTemplate`, as far as the pool's description has them. */
export const templateMessage = ({ verificationTexts }: PoolModel, wanted: MessageToWrite): WrittenMessage => {
  const { kind, medium, link } = wanted;
  if (kind === "AdminCreateUser" || kind === "Authentication") return {};
  const { subject, message } = verificationTexts[link === undefined ? medium : "LINK"];
  return {
    ...(subject === "" ? {} : { subject }),
    ...(message === "" ? {} : { message: fillIn(message, wanted) }),
  };
};

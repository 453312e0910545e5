import type { ReactElement } from "react";
import type { DeliveredMessage } from "../service/service-state.js";
import type { Situation } from "../situations/situation.js";
import { CodeRow } from "./code-row.js";
import { link } from "./link.js";
import { LinkRow } from "./link-row.js";

/** Props of {@link MessageRow}. */
export interface MessageRowProps {
  situation: Situation;
  message: DeliveredMessage;
  /** Types a code into the form. */
  onUse: (code: string) => void;
}

/** A message that the pool delivered: its code can be typed, its link opened. */
export function MessageRow({ situation, message, onUse }: MessageRowProps): ReactElement {
  const { medium, destination, kind, username } = message;
  const icon = medium === "SMS" ? "phone" : "mail";
  const about = `${purposes[kind]}, to ${destination}`;
  if (message.link !== null) return <LinkRow icon={icon} link={message.link} about={about} />;
  const door = doors[kind];
  // Where people are known by an address, the username of the pool is one that nobody has seen.
  const isKnownByAddress = situation.pool.UserPool.UsernameAttributes !== undefined;
  const facts = { username: isKnownByAddress ? destination : username, code: message.code };
  return (
    <CodeRow icon={icon} code={message.code} from={about} onUse={onUse}>
      {door === undefined ? null : <a href={link.to(situation.id, { door, ...facts })}>Open it as a link</a>}
    </CodeRow>
  );
}

const purposes: Readonly<Record<DeliveredMessage["kind"], string>> = {
  SignUp: "To confirm a sign-up",
  ResendCode: "To confirm a sign-up",
  ForgotPassword: "For a new password",
  UpdateUserAttribute: "To verify a change",
  VerifyUserAttribute: "To verify a contact",
  AdminCreateUser: "A temporary password",
  Authentication: "To sign in",
};

/** Where a link with such a code leads. */
const doors: Readonly<Partial<Record<DeliveredMessage["kind"], "signUp" | "resetPassword">>> = {
  SignUp: "signUp",
  ResendCode: "signUp",
  ForgotPassword: "resetPassword",
};

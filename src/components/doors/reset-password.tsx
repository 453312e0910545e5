"use client";
import type { ReactElement } from "react";
import { useDoorEntrance } from "../../headless/use-door-entrance.js";
import type { Secret } from "../../protocol/secret.js";
import type { Customisation } from "../customisation.js";
import { RequestPasswordReset } from "../screens/request-password-reset.js";
import { Door } from "./door.js";

/** Props of {@link ResetPassword}. */
export interface ResetPasswordProps extends Customisation {
  /** Whose password it is, to fill in. @default what was typed before */
  username?: string | undefined;
  /** The code that a link brought for that `username`: opens where the new password is chosen, with the code filled in. @default none */
  code?: string | Secret | undefined;
}

/** The door for a forgotten password: a card with the form, every step that follows, and nothing once signed in. */
export const ResetPassword = ({ username, code, ...customisation }: ResetPasswordProps): ReactElement => (
  <Door {...customisation} entrance={useDoorEntrance("resetPassword", { username, code })} firstForms={firstForms} />
);

const firstForms = { requestPasswordReset: RequestPasswordReset };

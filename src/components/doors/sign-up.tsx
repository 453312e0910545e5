"use client";
import type { ReactElement } from "react";
import { useDoorEntrance } from "../../headless/use-door-entrance.js";
import type { Secret } from "../../protocol/secret.js";
import type { Customisation } from "../customisation.js";
import { SignUpScreen } from "../screens/sign-up.js";
import { Door } from "./door.js";

/** Props of {@link SignUp}. */
export interface SignUpProps extends Customisation {
  /** Who signs up, to fill in. @default what was typed before */
  username?: string | undefined;
  /** The code that a link brought for that `username`: opens where the account is confirmed, with the code filled in. @default none */
  code?: string | Secret | undefined;
}

/** The door to sign-up: a card with the form, every step that follows, and nothing once signed in. */
export const SignUp = ({ username, code, ...customisation }: SignUpProps): ReactElement => (
  <Door {...customisation} entrance={useDoorEntrance("signUp", { username, code })} firstForms={firstForms} />
);

const firstForms = { signUp: SignUpScreen };

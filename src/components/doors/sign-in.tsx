"use client";
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { Customisation } from "../customisation.js";
import { Door } from "./door.js";

/** Props of {@link SignIn}. */
export interface SignInProps extends Customisation {
  /** Who comes in, to fill in. @default what was typed before */
  username?: string | undefined;
}

/** The door to sign-in: a card with the form, every step that follows, and nothing once signed in. */
export const SignIn = ({ username, ...customisation }: SignInProps): ReactElement => (
  <Door {...customisation} entrance={useMemo(() => ({ name: "enterCredentials", username }), [username])} />
);

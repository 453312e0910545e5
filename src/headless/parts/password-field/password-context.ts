"use client";
import { createContext, useContext } from "react";
import type { RefObject } from "react";
import type { PasswordPolicy } from "../../../protocol/settings.js";
import { inDevelopment } from "../../in-development.js";
import { usageError } from "../../usage-error.js";

/** What a password field tells its input, its toggle, its rules and its caps-lock hint. */
export interface PasswordContextValue {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether the password can be read. */
  readonly shown: boolean;
  readonly setShown: (shown: boolean) => void;
  /** What it has to follow; nothing where it exists already. */
  readonly policy: PasswordPolicy | null | undefined;
}

/** The password field around, or `null`. */
export const PasswordContext = createContext<PasswordContextValue | null>(null);

/** The password field around; throws where there is none. */
export function usePassword(part: string): PasswordContextValue {
  const password = useContext(PasswordContext);
  if (password === null) {
    throw usageError(
      `<${part}> was rendered outside <PasswordField>.`,
      inDevelopment && 'It cannot know which password it belongs to. Put it into <PasswordField name="…">.',
    );
  }
  return password;
}

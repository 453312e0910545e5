"use client";
import type { ReactElement } from "react";
import { PasswordRules } from "../../parts/password-rules.js";

/** The rules of a password that is being chosen, and what is read out of them. */
export const PolicyRules = (): ReactElement => (
  <>
    <PasswordRules />
    <PasswordRules.Status />
  </>
);

"use client";
import { PasswordRoot as BarePasswordRoot } from "../headless/parts/password-field/password-root.js";
import { dressed } from "./dressed.js";

/** What a password field's parts stand in, in the kit's look. */
export const PasswordRoot = dressed(BarePasswordRoot, "field");

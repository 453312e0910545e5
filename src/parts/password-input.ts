"use client";
import { PasswordInput as BarePasswordInput } from "../headless/parts/password-field/password-input.js";
import { dressed } from "./dressed.js";

/** The password's input in the kit's look. */
export const PasswordInput = dressed(BarePasswordInput, "input");

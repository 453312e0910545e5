"use client";
import type { Messages } from "../messages/en.js";
import { useLook } from "./use-look.js";

/** Every word in the language that holds here, with the overrides of provider and door: for screens of the app's own. */
export const useMessages = (): Messages => useLook().messages;

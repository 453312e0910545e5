"use client";
import { useContext } from "react";
import type { Messages } from "../messages/en.js";
import { allMessages } from "./all-messages.js";
import { GivenLookContext } from "./given-look.js";

/** Every word in the language that holds here, with the overrides of provider and door: for screens of the app's own. */
export const useMessages = (): Messages => allMessages(useContext(GivenLookContext));

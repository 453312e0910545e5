"use client";
import { useContext } from "react";
import { enFirst } from "../messages/en-first.js";
import type { FirstMessages } from "../messages/en-first.js";
import { GivenLookContext } from "./given-look.js";
import { messagesOf } from "./messages-of.js";

/** The words of the first form: what stands there before the other words are loaded takes these. */
export const useFirstMessages = (): FirstMessages => firstMessages(useContext(GivenLookContext));

const firstMessages = messagesOf(enFirst);

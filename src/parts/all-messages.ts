import { en } from "../messages/en.js";
import { messagesOf } from "./messages-of.js";

/** Every word that holds below `given`. */
export const allMessages = messagesOf(en);

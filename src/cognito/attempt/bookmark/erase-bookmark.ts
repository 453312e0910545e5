import { quietly } from "../../../session/quietly.js";
import { bookmarkKey } from "./bookmark-key.js";

/** Forgets where the attempt of an app client stood. Never throws. */
export const eraseBookmark = (clientId: string): void =>
  quietly("session", (storage) => storage.removeItem(bookmarkKey(clientId)));

import { bookmarkKey } from "./bookmark-key.js";

/** Forgets where the attempt of an app client stood. Never throws. */
export function eraseBookmark(clientId: string): void {
  try {
    window.sessionStorage.removeItem(bookmarkKey(clientId));
  } catch {
    // Where there is no storage nothing is kept.
  }
}

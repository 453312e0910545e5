import { bookmarkKey } from "./bookmark-key.js";

/** Whether an earlier page of this tab left something that may be resumed. Throws where the storage is forbidden. */
export const isBookmarked = (clientId: string): boolean =>
  window.sessionStorage.getItem(bookmarkKey(clientId)) !== null;

import { makePage } from "./api/make-page.js";
import { readEntries } from "./api/read-entries.js";

/** Makes docs/api.md out of the declarations in dist/. */
export const makeApi = (): Promise<string> => makePage(readEntries());

import { strictPage } from "./strict-page.js";

/** Where the demo is served as built from the source while one works on it, beside the strict page and with the same pool. */
export const sourcePage = strictPage.replace(/\d+$/, (port) => String(Number(port) + 1));

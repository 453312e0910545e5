/** The present page's address; on a server, which has none, one that leads nowhere. */
export const pageAddress = (): URL => new URL(typeof location === "undefined" ? "https://own.invalid" : location.href);

/** What steps may wait for that can be done in another tab. `username` is what was typed there, or the canonical one. */
export type News =
  /** An account was confirmed. */
  | { readonly type: "confirmed"; readonly username: string }
  /** A password was reset. */
  | { readonly type: "passwordChanged"; readonly username: string };

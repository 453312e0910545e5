/**
 * An error for the developer in three parts: what happened; in development also why that is a problem and how to fix it.
 * `advice` is `inDevelopment && "…"`, written out where it is given, so that it is not in an app's production build.
 */
export const usageError = (what: string, advice: string | false): Error =>
  new Error(advice === false ? what : `${what} ${advice}`);

/** The console's methods that show what they are given. */
export const consoleMethods = [
  "assert",
  "count",
  "debug",
  "dir",
  "dirxml",
  "error",
  "group",
  "groupCollapsed",
  "info",
  "log",
  "table",
  "time",
  "timeLog",
  "timeStamp",
  "trace",
  "warn",
] as const;

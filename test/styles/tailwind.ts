import { compile } from "tailwindcss";
import everything from "tailwindcss/index.css?raw";
import preflight from "tailwindcss/preflight.css?raw";

/** What Tailwind 4 makes of `@import "tailwindcss"` in an app that uses these classes: theme, preflight, utilities. */
export const tailwindSheet = async (classes: readonly string[]): Promise<string> =>
  (await compile(everything)).build([...classes]);

/** The preflight in no layer, as in Tailwind 3. */
export const preflightSheet = async (): Promise<string> => (await compile(preflight)).build([]);

import type { AuthProviderProps } from "./auth-provider.js";
import { webAddress } from "./web-address.js";

/** Goes on after a sign-in, where the app says how and where to. */
export function goOn({ paths, navigate }: Pick<AuthProviderProps, "navigate" | "paths">): void {
  const to = webAddress(paths?.afterSignIn);
  if (to === undefined) return;
  if (navigate === undefined) globalThis.location.replace(to);
  else navigate(to, { replace: true });
}

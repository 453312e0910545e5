"use client";
import { internals } from "../protocol/auth-client.js";
import type { AuthSettings } from "../protocol/settings.js";
import { useProvider } from "./provider-context.js";

/** What the app said of its pool, and whether the first form asks for the password: what the first form needs before the flow exists. */
export function useSettings(): AuthSettings & { readonly asksPasswordFirst: boolean } {
  const { settings, asksPasswordFirst } = useProvider("useSettings()").slot.client[internals];
  return { ...settings, asksPasswordFirst };
}

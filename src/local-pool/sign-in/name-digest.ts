import type { PoolState } from "../state.js";

/**
 * SHA-256 over pool, purpose and a name that nobody has, as 64 hex digits: what is simulated for that name is the same
 * every time, and in any case of letters.
 */
export const nameDigest = async (pool: PoolState, purpose: string, name: string): Promise<string> => {
  const text = new TextEncoder().encode([pool.model.id, purpose, name.toLowerCase()].join("\u0000"));
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

import type { PoolState } from "../state.js";
import { nameDigest } from "./name-digest.js";

/** A user id that looks like a sub and is the same whenever the same name is typed. */
export const simulatedUserId = async (pool: PoolState, typedUsername: string): Promise<string> => {
  const hex = await nameDigest(pool, "user id", typedUsername);
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4] ?? "8";
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join("-");
};

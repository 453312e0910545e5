import type { CodeDelivery } from "../../protocol/challenge.js";

/**
 * Where a code would have gone to for a name that nobody has: the address that was typed, masked as the service does, or no
 * address that could be told. Whoever asks learns no more than about a name that somebody has.
 */
export function pretendedDelivery(username: string): CodeDelivery {
  const [, first, domain] = /^(.).*@(.)/su.exec(username) ?? [];
  if (first !== undefined && domain !== undefined) {
    return { medium: "EMAIL", destination: `${first}***@${domain}***` };
  }
  return /^\+\d{4,}$/.test(username)
    ? { medium: "SMS", destination: `+*******${username.slice(-4)}` }
    : { medium: "EMAIL", destination: "" };
}

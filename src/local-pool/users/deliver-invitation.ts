import type { UserRecord, World } from "../state.js";

const ADDRESSES = [
  ["SMS", "phone_number"],
  ["EMAIL", "email"],
] as const;

/** Sends the temporary password to the media asked for; when none is, by SMS, and by e-mail where there is no phone number. */
export const deliverInvitation = (
  { clock, outbox }: World,
  { username, attributes }: UserRecord,
  password: string,
  media: ReadonlySet<string>,
): void => {
  const reachable = ADDRESSES.flatMap(([medium, name]) => {
    const destination = attributes.get(name);
    return destination === undefined ? [] : [{ medium, destination }];
  });
  const chosen = media.size === 0 ? reachable.slice(0, 1) : reachable.filter(({ medium }) => media.has(medium));
  for (const { medium, destination } of chosen)
    outbox.deliver({ at: clock.now(), username, medium, destination, kind: "AdminCreateUser", code: password });
};

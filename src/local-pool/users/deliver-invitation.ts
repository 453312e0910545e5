import { deliver } from "../deliveries/deliver.js";
import type { UserRecord } from "../state.js";
import type { TriggerScope } from "../triggers/run-trigger.js";

/** A temporary password and who shall have it. */
export interface Invitation {
  readonly user: UserRecord;
  readonly password: string;
  /** Asked for; none: the first by which the user can be reached. */
  readonly media: ReadonlySet<string>;
  readonly clientMetadata: ReadonlyMap<string, string>;
}

const ADDRESSES = [
  ["SMS", "phone_number"],
  ["EMAIL", "email"],
] as const;

/** Sends the temporary password to the media asked for; when none is, by SMS, and by e-mail where there is no phone number. */
export const deliverInvitation = async (
  scope: TriggerScope,
  { user, password, media, clientMetadata }: Invitation,
): Promise<void> => {
  const reachable = ADDRESSES.flatMap(([medium, name]) => {
    const destination = user.attributes.get(name);
    return destination === undefined ? [] : [{ medium, destination }];
  });
  const chosen = media.size === 0 ? reachable.slice(0, 1) : reachable.filter(({ medium }) => media.has(medium));
  for (const way of chosen)
    await deliver(scope, { ...way, user, kind: "AdminCreateUser", code: password, clientMetadata });
};

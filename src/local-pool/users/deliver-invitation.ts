import type { PoolState, UserRecord, World } from "../state.js";

/** A temporary password and who shall have it. */
export interface Invitation {
  readonly world: World;
  readonly pool: PoolState;
  readonly user: UserRecord;
  readonly password: string;
  /** Asked for; none: the first by which the user can be reached. */
  readonly media: ReadonlySet<string>;
}

const ADDRESSES = [
  ["SMS", "phone_number"],
  ["EMAIL", "email"],
] as const;

/** Sends the temporary password to the media asked for; when none is, by SMS, and by e-mail where there is no phone number. */
export const deliverInvitation = ({ world, pool, user, password, media }: Invitation): void => {
  const { clock, outbox } = world;
  const { username, attributes } = user;
  const reachable = ADDRESSES.flatMap(([medium, name]) => {
    const destination = attributes.get(name);
    return destination === undefined ? [] : [{ medium, destination }];
  });
  const chosen = media.size === 0 ? reachable.slice(0, 1) : reachable.filter(({ medium }) => media.has(medium));
  for (const { medium, destination } of chosen)
    outbox.deliver(pool.model.id, {
      at: clock.now(),
      username,
      medium,
      destination,
      kind: "AdminCreateUser",
      code: password,
    });
};

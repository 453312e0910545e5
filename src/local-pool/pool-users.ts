import { Secret, TOTP } from "otpauth";
import type { ClientModel, MfaSetting, UserStatus } from "./description/pool-model.js";
import type { PoolState, UserRecord, World } from "./state.js";
import type { AuthenticationResult } from "./tokens/issue-tokens.js";
import { signInTokens } from "./tokens/sign-in-tokens.js";
import { findUser } from "./users/find-user.js";
import { passwordRecord } from "./users/password-record.js";

/** A user as they are now. */
export interface PoolUser {
  /** The pool that the user is in. */
  readonly userPoolId: string;
  /** The real username. */
  readonly username: string;
  /** The immutable id. */
  readonly sub: string;
  /** Where the user stands in their life. */
  readonly status: UserStatus;
  /** Whether the user may sign in. */
  readonly enabled: boolean;
  /** Without `sub`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The groups that the user is in. */
  readonly groups: readonly string[];
  /** The factors switched on for this user. */
  readonly mfaSettings: readonly MfaSetting[];
  /** The second factor asked for first. */
  readonly preferredMfa: MfaSetting | null;
  /** Base32; null without a verified authenticator. */
  readonly totpSecret: string | null;
}

/** What can be changed behind the pool's back. Attributes are added to those there; null takes one away. */
export interface UserChanges {
  /** The new status. */
  readonly status?: UserStatus;
  /** Whether the user may sign in. */
  readonly enabled?: boolean;
  /** The new password. */
  readonly password?: string;
  /** Values by attribute name. */
  readonly attributes?: Readonly<Record<string, string | null>>;
}

/** The users of all pools. A user is named by username, alias or sub; every method throws when nobody has the name. */
export interface PoolUsers {
  /** Every user of every pool. */
  list(): readonly PoolUser[];
  /** One user. */
  get(username: string): PoolUser;
  /** Changes a user without policy, schema or message. */
  set(username: string, changes: UserChanges): void;
  /** The code (6 digits) that the user's authenticator shows at the pool's time. */
  totp(username: string): string;
  /**
   * Signs a user in at an app client of their pool, by default the first, and poses no challenge. Of the triggers only
   * PreTokenGeneration runs.
   */
  signIn(username: string, clientId?: string): Promise<AuthenticationResult>;
}

/** The users of the world that `worldNow` gives. */
export function poolUsers(worldNow: () => World): PoolUsers {
  return {
    list: () => worldNow().pools.flatMap((pool) => [...pool.users.values()].map((user) => view(pool, user))),
    get: (username) => view(...find(worldNow(), username)),
    set: (username, changes) => change(find(worldNow(), username), changes, worldNow().clock.now()),
    totp: (username) => {
      const [, { totp }] = find(worldNow(), username);
      if (totp === null)
        throw new Error(`No code for ${username}: this user has no verified authenticator. Enrol one first.`);
      return new TOTP({ secret: Secret.fromBase32(totp.secret) }).generate({ timestamp: worldNow().clock.now() });
    },
    signIn: async (username, clientId) => {
      const world = worldNow();
      const [pool, user] = find(world, username);
      const client = findClient(pool, clientId);
      const order = { world, pool, client, user, source: "TokenGeneration_Authentication" } as const;
      return world.queue.run(() => signInTokens(order));
    },
  };
}

type Found = readonly [PoolState, UserRecord];

function find({ pools }: World, username: string): Found {
  for (const pool of pools) {
    const user = findUser(pool, username);
    if (user !== undefined) return [pool, user];
  }
  throw new Error(`No user is named ${username}, so none can be read or changed. Name one of the description's Users.`);
}

function findClient({ model }: PoolState, clientId: string | undefined): ClientModel {
  const client = clientId === undefined ? model.clients[0] : model.clients.find(({ id }) => id === clientId);
  if (client !== undefined) return client;
  const known = model.clients.map(({ id }) => id).join(", ") || "none";
  throw new Error(
    `The pool ${model.id} has no app client ${clientId ?? "at all"}, so nobody can sign in there. ` +
      `Add it to UserPoolClients, or use one of these: ${known}.`,
  );
}

function view({ model }: PoolState, user: UserRecord): PoolUser {
  return {
    userPoolId: model.id,
    username: user.username,
    sub: user.sub,
    status: user.status,
    enabled: user.enabled,
    attributes: Object.fromEntries(user.attributes),
    groups: [...user.groups],
    mfaSettings: [...user.mfa].flatMap(([factor, on]) => (on ? [factor] : [])),
    preferredMfa: user.preferredMfa,
    totpSecret: user.totp?.secret ?? null,
  };
}

function change([{ model }, user]: Found, changes: UserChanges, now: number): void {
  user.status = changes.status ?? user.status;
  user.enabled = changes.enabled ?? user.enabled;
  if (changes.password !== undefined) {
    user.password = passwordRecord(model.name, user.username, changes.password, now);
  }
  for (const [name, value] of Object.entries(changes.attributes ?? {})) {
    if (value === null) user.attributes.delete(name);
    else user.attributes.set(name, value);
  }
  user.lastModifiedAt = now;
}

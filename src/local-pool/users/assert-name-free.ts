import { ServiceError } from "../service-error.js";
import type { PoolState } from "../state.js";
import type { NewUser } from "./create-user.js";
import { findUser } from "./find-user.js";
import { isAddress } from "./is-address.js";

/** Throws `UsernameExistsException` when the name of a new user signs somebody in already. */
export const assertNameFree = (pool: PoolState, { username, status }: Pick<NewUser, "username" | "status">): void => {
  if (findUser(pool, username) === undefined) return;
  throw new ServiceError("UsernameExistsException", takenText(pool, username, status));
};

const takenText = ({ model }: PoolState, username: string, status: NewUser["status"]): string => {
  if (status !== "UNCONFIRMED") return "User account already exists";
  const address = model.usernameAttributes.find((name) => isAddress(name, username));
  return address === undefined ? "User already exists" : `An account with the given ${address} already exists.`;
};

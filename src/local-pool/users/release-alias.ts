import type { UserRecord } from "../state.js";

/** Takes an alias away from who has it: an address stays and is no longer verified, a preferred username goes. */
export const releaseAlias = (owner: UserRecord, name: string): void => {
  if (name === "preferred_username") owner.attributes.delete(name);
  else owner.attributes.set(`${name}_verified`, "false");
};

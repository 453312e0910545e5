import type { ClientModel } from "../description/pool-model.js";
import { refuse } from "../refuse.js";

const NEVER_WRITABLE = new Set(["sub", "email_verified", "phone_number_verified"]);

/** Throws `NotAuthorizedException` when a client may not write one of these attributes. */
export const assertWritable = ({ writeAttributes }: ClientModel, names: Iterable<string>): void => {
  for (const name of names) {
    const isWritable = writeAttributes?.has(name) ?? true;
    if (NEVER_WRITABLE.has(name) || !isWritable) throw refuse("NotAuthorized", "unauthorizedAttribute");
  }
};

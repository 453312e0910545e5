import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The password is temporary, and a required attribute has no value yet. */
export const newPassword: Situation = {
  id: "new-password",
  title: "First visit",
  summary: "A temporary password, a name missing",
  credentials: { username: "annie", password: "Easley-1933!" },
  pool: seedPool({
    name: "NewPassword",
    clientId: "demo_new_password",
    pool: {
      SchemaAttributes: [{ Name: "given_name", AttributeDataType: "String", Required: true, Mutable: true }],
    },
    user: {
      Username: "annie",
      Password: "Easley-1933!",
      UserStatus: "FORCE_CHANGE_PASSWORD",
      attributes: { email: "annie@example.com", email_verified: "true" },
    },
  }),
  client: { passwordPolicy: { minLength: 8 } },
};

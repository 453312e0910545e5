import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The password was temporary and is no longer valid: ends with an error. */
export const expiredPassword: Situation = {
  id: "expired-password",
  title: "First visit, too late",
  summary: "The temporary password has expired",
  credentials: { username: "kathleen", password: "Booth-1922!" },
  pool: seedPool({
    name: "Expired",
    clientId: "demo_expired",
    user: {
      Username: "kathleen",
      Password: "Booth-1922!",
      UserStatus: "FORCE_CHANGE_PASSWORD",
      UserCreateDate: "2024-01-01T00:00:00Z",
      UserLastModifiedDate: "2024-01-01T00:00:00Z",
    },
  }),
  client: {},
};

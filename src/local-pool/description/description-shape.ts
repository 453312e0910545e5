import { clientShape } from "./client-shape.js";
import { mfaConfigShape } from "./mfa-config-shape.js";
import type { PoolDescription } from "./pool-description.js";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";
import { userPoolShape } from "./user-pool-shape.js";
import { userShape } from "./user-shape.js";

const { anyText, integer, list, map, record, required, text } = shape;

/** A whole pool description. */
export const descriptionShape = shape.required(
  record({
    UserPool: required(userPoolShape),
    UserPoolMfaConfig: mfaConfigShape,
    UserPoolClients: list(clientShape),
    UserPoolClient: clientShape,
    Users: list(userShape),
    Triggers: record({
      CustomChallenge: record({
        Answer: required(text({ secret: true })),
        Rounds: integer(1, 20),
        PublicParameters: map(anyText()),
      }),
    }),
    Issuer: text({ expected: "an address with http or https", pattern: /^https?:\/\/[^\s?#]+$/ }),
  } satisfies Record<keyof PoolDescription, Shape<unknown>>),
);

import { list, requiredList } from "./list.js";
import { structure } from "./structure.js";
import { textMap } from "./text-map.js";
import { optionalText, text } from "./text.js";

const session = { min: 20, max: 2048 };
const attributeName = { min: 1, max: 32, pattern: /[\p{L}\p{M}\p{S}\p{N}\p{P}]+/u, shown: true };
const attribute = structure({ Name: text(attributeName), Value: optionalText({ max: 2048 }) });
const token = { min: 1, pattern: /[A-Za-z0-9\-_=.]+/, patternText: "[A-Za-z0-9-_=.]+" };

/** The members that several operations share, with the limits of the service's model. */
export const members = {
  clientId: text({ min: 1, max: 128, pattern: /[\w+]+/ }),
  userPoolId: text({ min: 1, max: 55, pattern: /[\w-]+_[0-9a-zA-Z]+/, shown: true }),
  username: text({ min: 1, max: 128, pattern: /[\p{L}\p{M}\p{S}\p{N}\p{P}]+/u }),
  session: optionalText(session),
  accessToken: text(token),
  optionalAccessToken: optionalText(token),
  refreshToken: text(token),
  clientSecret: optionalText({ min: 1, max: 64 }),
  attributes: list(attribute),
  requiredAttributes: requiredList(attribute),
  attributeName: text(attributeName),
  clientMetadata: textMap,
  confirmationCode: text({ min: 1, max: 2048, pattern: /\S+/ }),
  secretHash: optionalText({ min: 1, max: 128, pattern: /[\w+=/]+/, patternText: "[\\w+=/]+" }),
} as const;

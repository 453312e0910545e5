import type {
  AttributeModel,
  ClientModel,
  PoolModel,
  UserModel,
} from "../../../../src/local-pool/description/pool-model.js";

/** Every user's password unless a test says otherwise. */
export const PASSWORD = "Lovelace-1815!";

const unwritten = { subject: "", message: "" };

/** A pool with one client (SRP, password, custom, refresh) and one user, as a description would be read. */
export const poolModel = (overrides: Partial<PoolModel> = {}): PoolModel => ({
  id: "us-east-1_LatchKey1",
  region: "us-east-1",
  name: "LatchKey1",
  issuer: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_LatchKey1",
  mfa: "OFF",
  factors: { sms: false, email: false, totp: false },
  usernameAttributes: [],
  aliasAttributes: [],
  autoVerifiedAttributes: [],
  caseSensitiveUsernames: false,
  verifiedBeforeUpdate: [],
  allowsSignUp: true,
  confirmsByLink: false,
  verificationTexts: { SMS: unwritten, EMAIL: unwritten, LINK: unwritten },
  recovery: null,
  firstFactors: ["PASSWORD"],
  passwordPolicy: {
    minimumLength: 8,
    requireUppercase: true,
    requireLowercase: true,
    requireNumbers: true,
    requireSymbols: true,
    historySize: 0,
    temporaryPasswordValidityDays: 7,
  },
  schema: schema(
    "email",
    "email_verified",
    "phone_number",
    "phone_number_verified",
    "given_name",
    "preferred_username",
  ),
  clients: [clientModel()],
  users: [userModel()],
  customChallenge: null,
  ...overrides,
});

export const clientModel = (overrides: Partial<ClientModel> = {}): ClientModel => ({
  id: "demo",
  name: "demo",
  secret: null,
  explicitAuthFlows: new Set([
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_USER_PASSWORD_AUTH",
    "ALLOW_CUSTOM_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
    "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  ]),
  authSessionValidity: 180,
  accessTokenValidity: 3600,
  idTokenValidity: 3600,
  refreshTokenValidity: 30 * 86_400,
  preventUserExistenceErrors: false,
  enableTokenRevocation: true,
  rotation: { enabled: false, graceSeconds: 0 },
  readAttributes: null,
  writeAttributes: null,
  ...overrides,
});

export const userModel = ({
  attributes = { email: "ada@example.com", email_verified: "true" },
  ...overrides
}: Partial<Omit<UserModel, "attributes">> & {
  readonly attributes?: Readonly<Record<string, string>>;
} = {}): UserModel => ({
  username: "ada",
  sub: "5f0b6a2e-8c1d-4c8e-9a53-0d6f7c1b2a34",
  password: PASSWORD,
  status: "CONFIRMED",
  enabled: true,
  groups: [],
  mfaSettings: [],
  preferredMfa: null,
  softwareTokenSecret: null,
  createdAt: null,
  lastModifiedAt: null,
  ...overrides,
  attributes: new Map(Object.entries(attributes)),
});

/** Attributes that are optional and mutable; those with a `!` in front are required. */
export const schema = (...names: string[]): ReadonlyMap<string, AttributeModel> =>
  new Map(
    names.map((given) => {
      const name = given.replace("!", "");
      return [name, attributeModel({ name, required: given.startsWith("!") })];
    }),
  );

/** An optional and mutable text of any length. */
export const attributeModel = (overrides: Partial<AttributeModel> & Pick<AttributeModel, "name">): AttributeModel => ({
  type: "String",
  minimum: -Infinity,
  maximum: Infinity,
  required: false,
  mutable: true,
  ...overrides,
});

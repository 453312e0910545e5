import type {
  AttributeType,
  GetUserPoolMfaConfigResponse,
  UserPoolClientType,
  UserPoolType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { MfaSetting, UserStatus } from "./pool-model.js";

/**
 * One user pool in AWS's own shapes: the output of `describe-user-pool`, `get-user-pool-mfa-config` and
 * `describe-user-pool-client` can be pasted in. What is left out has the service's default.
 */
export interface PoolDescription {
  /** What describe-user-pool prints; only `Id` (`region_name`) is needed. */
  readonly UserPool: Pasted<UserPoolType> & { readonly Id: string; readonly Issuer?: string };
  /** What get-user-pool-mfa-config prints. SMS and e-mail are on when their blocks are present, TOTP when `Enabled`. */
  readonly UserPoolMfaConfig?: Pasted<GetUserPoolMfaConfigResponse>;
  /** The app clients; `ClientId` is needed. */
  readonly UserPoolClients?: readonly ClientDescription[];
  /** One more app client, as describe-user-pool-client prints it. */
  readonly UserPoolClient?: ClientDescription;
  /** The users. */
  readonly Users?: readonly UserDescription[];
  /** What stands for the pool's Lambda triggers. */
  readonly Triggers?: { readonly CustomChallenge?: CustomChallengeDescription };
  /** The `iss` of tokens. @default `https://cognito-idp.<region>.amazonaws.com/<poolId>` */
  readonly Issuer?: string;
}

/** An app client in AWS's shape. */
export type ClientDescription = Pasted<UserPoolClientType> & { readonly ClientId: string };

/** A user in the shape of admin-get-user, with the password and the TOTP secret that AWS never prints. */
export interface UserDescription {
  /** The username; in a pool with `UsernameAttributes` the e-mail address or phone number. */
  readonly Username: string;
  /** The password; of a user in `FORCE_CHANGE_PASSWORD` the temporary one. */
  readonly Password?: string;
  /** Where the user stands in their life. @default "CONFIRMED" */
  readonly UserStatus?: UserStatus;
  /** Whether the user may sign in. @default true */
  readonly Enabled?: boolean;
  /** The attributes as admin-get-user prints them. */
  readonly UserAttributes?: readonly Pasted<AttributeType>[];
  /** The same as list-users prints them; stands instead of `UserAttributes`. */
  readonly Attributes?: readonly Pasted<AttributeType>[];
  /** Made unless given here or among the attributes. */
  readonly sub?: string;
  /** The groups that the user is in. */
  readonly Groups?: readonly string[];
  /** The second factors that are on. */
  readonly UserMFASettingList?: readonly MfaSetting[];
  /** The second factor asked for first; counts as one of the list. */
  readonly PreferredMfaSetting?: MfaSetting;
  /** Base32; counts as verified. */
  readonly SoftwareTokenSecret?: string;
  /** ISO text, epoch seconds or a Date. */
  readonly UserCreateDate?: string | number | Date;
  /** ISO text, epoch seconds or a Date; ages a temporary password. */
  readonly UserLastModifiedDate?: string | number | Date;
  /** What admin-get-user prints of old SMS settings; accepted and not used. */
  readonly MFAOptions?: readonly { readonly DeliveryMedium?: string; readonly AttributeName?: string }[];
}

/** A built-in custom challenge that stands for the three Lambda triggers of CUSTOM_AUTH. */
export interface CustomChallengeDescription {
  /** What is right. */
  readonly Answer: string;
  /** Right answers in a row that give tokens. @default 1 */
  readonly Rounds?: number;
  /** What the app is told with the challenge. */
  readonly PublicParameters?: Readonly<Record<string, string>>;
}

type Pasted<T> = T extends Date
  ? string | number | Date
  : T extends readonly (infer E)[]
    ? readonly Pasted<E>[]
    : T extends object
      ? { readonly [K in keyof T]?: Pasted<T[K]> }
      : T;

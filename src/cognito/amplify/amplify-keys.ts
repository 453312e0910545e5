/** The entries of one person in the token store of aws-amplify v6, those that it removes when the person signs out. */
export interface AmplifyKeys {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
  /** How far the service's clock is ahead of this device's, whole milliseconds as text. */
  readonly clockDrift: string;
  readonly signInDetails: string;
  readonly oauthMetadata: string;
}

/** What the entries of one app client begin with. */
export const amplifyPrefix = (clientId: string): string => `CognitoIdentityServiceProvider.${clientId}.`;

/** The entry that holds the name under which the other entries stand: the canonical one, or the alias that was typed. */
export const lastUserKey = (clientId: string): string => `${amplifyPrefix(clientId)}LastAuthUser`;

/** The entries under a name. */
export function amplifyKeys(clientId: string, username: string): AmplifyKeys {
  const at = `${amplifyPrefix(clientId)}${username}.`;
  return {
    accessToken: `${at}accessToken`,
    idToken: `${at}idToken`,
    refreshToken: `${at}refreshToken`,
    clockDrift: `${at}clockDrift`,
    signInDetails: `${at}signInDetails`,
    oauthMetadata: `${at}oauthMetadata`,
  };
}

/**
 * The address that an authenticator app reads from a QR code or a link (Google Authenticator's Key URI Format): issuer and
 * account percent-encoded, `secret` in base32 without padding. Period, digits and algorithm are the format's defaults.
 */
export function otpauthUri(facts: {
  readonly issuer: string;
  readonly account: string;
  readonly secret: string;
}): string {
  const issuer = encodeURIComponent(facts.issuer);
  const account = encodeURIComponent(facts.account);
  return `otpauth://totp/${issuer}:${account}?secret=${encodeURIComponent(facts.secret)}&issuer=${issuer}`;
}

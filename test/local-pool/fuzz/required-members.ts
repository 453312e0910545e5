/** The members that an honest input never leaves out. */
export const requiredMembers: ReadonlySet<string> = new Set([
  "UserPoolId",
  "ClientId",
  "Username",
  "AuthFlow",
  "AuthParameters",
  "ChallengeName",
  "ChallengeResponses",
  "Session",
  "Password",
  "RefreshToken",
  "Token",
  "UserCode",
  "USERNAME",
]);

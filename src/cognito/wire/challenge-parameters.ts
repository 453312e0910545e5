/** `ChallengeParameters` of an answer: text to text; structured values are JSON text inside the text. */
export type ChallengeParameters = Readonly<Record<string, string>>;

/** The canonical username, where the service told it: what every later answer must carry as `USERNAME`. */
export function canonicalUsername(parameters: ChallengeParameters): string | null {
  return parameters["USER_ID_FOR_SRP"] ?? parameters["USERNAME"] ?? null;
}

/** `ChallengeParameters` of an answer: text to text; structured values are JSON text inside the text. */
export type ChallengeParameters = Readonly<Record<string, string>>;

/** Keeps what is text: screens show these values, and nobody knows who answers at the endpoint. */
export function readParameters(given: unknown): ChallengeParameters {
  const isObject = typeof given === "object" && given !== null;
  const entries: readonly [string, unknown][] = isObject ? Object.entries(given) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** The canonical username, where the service told it: what every later answer must carry as `USERNAME`. */
export function canonicalUsername(parameters: ChallengeParameters): string | null {
  return parameters["USER_ID_FOR_SRP"] ?? parameters["USERNAME"] ?? null;
}

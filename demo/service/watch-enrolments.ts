type Fetch = (request: Request) => Promise<Response>;

/** The members of Cognito's requests and answers that tell who is setting up an authenticator. */
interface Wire {
  readonly Session?: string;
  readonly SecretCode?: string;
  readonly AuthParameters?: { readonly USERNAME?: string };
  readonly ChallengeResponses?: { readonly USERNAME?: string };
}

/**
 * The same wire, with a note of every authenticator that is being set up: the base32 secret by username as it was typed, in
 * `seeds`. The pool itself tells only of verified ones, and the demo has no phone to scan with.
 */
export function watchEnrolments(fetch: Fetch, seeds: Map<string, string>): Fetch {
  const owners = new Map<string, string>();
  return async (request) => {
    if (request.method !== "POST") return fetch(request);
    const asked = await read(request.clone());
    const response = await fetch(request);
    const answered = await read(response.clone());
    const owner =
      asked.AuthParameters?.USERNAME ?? asked.ChallengeResponses?.USERNAME ?? owners.get(asked.Session ?? "");
    if (owner === undefined) return response;
    if (answered.Session !== undefined) owners.set(answered.Session, owner);
    if (answered.SecretCode !== undefined) seeds.set(owner, answered.SecretCode);
    return response;
  };
}

async function read(message: Request | Response): Promise<Wire> {
  try {
    // SAFETY: every member is optional, and a wrong one only leaves a note out.
    return ((await message.json()) as Wire | null) ?? {};
  } catch {
    return {};
  }
}

/**
 * Makes a `fetch` that adds `Authorization: Bearer <access token>` to requests for the page's own origin and for
 * `origins` (e.g. `https://api.example.com`), and to no others. A header that the caller set stays; signed out, nothing is
 * added. Rejects like `fetch`, or with the `AuthError` of a refresh that could not be had.
 */
export function createAuthorizedFetch(
  getAccessToken: () => Promise<string | null>,
  origins: readonly string[],
): typeof fetch {
  return async (input, init) => {
    const allowed = [...(typeof location === "undefined" ? [] : [location.origin]), ...origins].map(originOf);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    const origin = originOf(input);
    if (origin === OPAQUE || !allowed.includes(origin) || headers.has("authorization")) {
      return fetch(input, init);
    }
    const token = await getAccessToken();
    if (token !== null) {
      headers.set("authorization", `Bearer ${token}`);
    }
    return fetch(input, { ...init, headers });
  };
}

// What `data:` addresses and sandboxed pages all share: equal texts, different owners.
const OPAQUE = "null";

function originOf(input: RequestInfo | URL): string {
  const address = input instanceof Request ? input.url : input;
  try {
    return new URL(address, baseAddress()).origin;
  } catch {
    return OPAQUE;
  }
}

// What `fetch` takes: somebody may have put a `<base>` into the page that leads elsewhere.
function baseAddress(): string | undefined {
  if (typeof document !== "undefined") return document.baseURI;
  return typeof location === "undefined" ? undefined : location.href;
}

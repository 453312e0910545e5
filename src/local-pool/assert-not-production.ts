declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Throws under `NODE_ENV=production`, unless that is allowed: then `warn` is told loudly. In a page it is the bundler that
 * says what `NODE_ENV` is.
 */
export function assertNotProduction(isAllowed: boolean, warn: (text: string) => void): void {
  if (!isProduction()) return;
  if (!isAllowed) throw new Error(REFUSAL);
  warn(BANNER);
}

function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === "production";
  } catch {
    return false;
  }
}

const REFUSAL =
  "NODE_ENV is production, and the local pool is for development and tests only: it shows every code to anybody. " +
  "Use a real user pool; for a demo or a catalogue with made-up users only, say so: createLocalPool(…, { allowInProduction: true }).";

const BANNER = [
  "**********************************************************************",
  "**  LATCHKEY LOCAL POOL UNDER NODE_ENV=production                   **",
  "**  This is no user pool to protect anything with: whoever can      **",
  "**  reach it reads every user, code and token. Demonstrations only. **",
  "**********************************************************************",
].join("\n");

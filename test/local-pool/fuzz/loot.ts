import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { totpCode } from "../../../src/local-pool/users/totp-code.js";
import { SEED } from "./fuzz-pools.js";
import { LIVE_KINDS } from "./tree.js";
import type { Live, LiveKind, Twist } from "./tree.js";

const MOST = 40;

const SOURCES: ReadonlyMap<string, LiveKind> = new Map([
  ["Session", "session"],
  ["SECRET_BLOCK", "secretBlock"],
  ["AccessToken", "accessToken"],
  ["IdToken", "idToken"],
  ["RefreshToken", "refreshToken"],
  ["SecretCode", "seed"],
]);

/** What the pool gave out lately: sessions, tokens, secret blocks, codes. */
export class Loot {
  readonly #found = new Map<LiveKind, string[]>(LIVE_KINDS.map((kind) => [kind, []]));
  readonly #pool: LocalPool;

  constructor(pool: LocalPool) {
    this.#pool = pool;
  }

  /** Keeps what an answer holds. */
  note(body: unknown): void {
    if (typeof body !== "object" || body === null) return;
    const { ChallengeName, Session } = { ChallengeName: null, Session: null, ...body };
    const challenge = LIVE_KINDS.find((kind) => kind === ChallengeName);
    if (challenge !== undefined && typeof Session === "string") this.#keep(challenge, Session);
    for (const [name, value] of Object.entries(body)) {
      const kind = SOURCES.get(name);
      if (kind === undefined || typeof value !== "string") this.note(value);
      else this.#keep(kind, value);
    }
  }

  /** Everything kept that nobody else may learn. */
  get secrets(): readonly string[] {
    return [...this.#found.values()].flat();
  }

  /** One of its kind, spoiled as asked. */
  take({ kind, index, twist }: Live): string {
    const all = this.#all(kind);
    return twisted(all.at(-1 - (index % Math.max(all.length, 1))) ?? "none", index, twist);
  }

  #all(kind: LiveKind): readonly string[] {
    const { clock, outbox } = this.#pool;
    if (kind === "code") return outbox.all.slice(-MOST).map(({ code }) => code);
    if (kind === "totp") return [totpCode(SEED, clock.now())];
    if (kind === "seedCode") return this.#all("seed").map((seed) => totpCode(seed, clock.now()));
    return this.#found.get(kind) ?? [];
  }

  #keep(kind: LiveKind, value: string): void {
    this.#found.set(kind, [...(this.#found.get(kind) ?? []).slice(1 - MOST), value]);
  }
}

function twisted(text: string, index: number, twist: Twist): string {
  const at = index % Math.max(text.length, 1);
  if (twist === "flip") return `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
  if (twist === "cut") return text.slice(0, at);
  if (twist === "twice") return text + text;
  return twist === "case" ? text.toUpperCase() : text;
}

import { createClock } from "../../../../src/local-pool/clock.js";
import type { Clock } from "../../../../src/local-pool/clock.js";
import { createWorld } from "../../../../src/local-pool/create-world.js";
import type { PoolModel } from "../../../../src/local-pool/description/pool-model.js";
import { operations } from "../../../../src/local-pool/operations/index.js";
import type { Call } from "../../../../src/local-pool/operations/index.js";
import type { OutboxEntry } from "../../../../src/local-pool/outbox.js";
import { ServiceError } from "../../../../src/local-pool/service-error.js";
import type { UserRecord, World } from "../../../../src/local-pool/state.js";
import { poolModel } from "./models.js";

/** What an operation answers, as far as the tests read it. */
export interface Answer {
  readonly ChallengeName?: string;
  readonly ChallengeParameters?: Readonly<Record<string, string>>;
  readonly Session?: string;
  readonly AuthenticationResult?: Tokens;
  readonly SecretCode?: string;
  readonly Status?: string;
  readonly Username?: string;
  readonly UserAttributes?: readonly { readonly Name: string; readonly Value: string }[];
  readonly UserMFASettingList?: readonly string[];
  readonly PreferredMfaSetting?: string;
  readonly UserStatus?: string;
  readonly Enabled?: boolean;
  readonly UserCreateDate?: number;
  readonly UserLastModifiedDate?: number;
  readonly User?: Readonly<Record<string, unknown>>;
  readonly UserConfirmed?: boolean;
  readonly UserSub?: string;
  readonly CodeDeliveryDetails?: Readonly<Record<string, string>>;
  readonly CodeDeliveryDetailsList?: readonly Readonly<Record<string, string>>[];
}

export interface Tokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly ExpiresIn: number;
  readonly TokenType: string;
  readonly RefreshToken?: string;
}

type Input = Call["input"];

/** A world whose clock stands still until a test moves it, and the calls that tests make. */
export class TestPool {
  readonly world: World;
  readonly clock: Clock;

  constructor(...models: PoolModel[]) {
    this.clock = createClock(() => Date.UTC(2026, 2, 4, 5, 6, 7));
    this.world = createWorld(models.length === 0 ? [poolModel()] : models, { clock: this.clock });
  }

  async call(operation: string, input: Input): Promise<Answer> {
    const run = operations[operation];
    if (run === undefined) throw new Error(`no operation ${operation}`);
    return run({ world: this.world, operation, input, origin: "http://pool" });
  }

  /** Name and text of the error that the call must end with. */
  async refusal(operation: string, input: Input): Promise<string> {
    try {
      await this.call(operation, input);
    } catch (error) {
      if (error instanceof ServiceError) return `${error.name}: ${error.message}`;
      throw error;
    }
    throw new Error(`${operation} was not refused`);
  }

  /** The newest message. */
  get lastMessage(): OutboxEntry {
    const entry = this.world.outbox.deliveries.at(-1)?.entry;
    if (entry === undefined) throw new Error("nothing was delivered");
    return entry;
  }

  /** The first pool's user of a username. */
  user(username = "ada"): UserRecord {
    const user = [...(this.world.pools[0]?.users.values() ?? [])].find((one) => one.username === username);
    if (user === undefined) throw new Error(`no user ${username}`);
    return user;
  }
}

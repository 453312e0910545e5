import { DescriptionError } from "./description-error.js";

/** One walk through a description: where it came from, and which members met on the way the pool does not use. */
export class Reading {
  readonly #source: string;
  readonly #unused = new Set<string>();

  /** `source` opens every message: a file's name, or what else the description came from. */
  constructor(source: string) {
    this.#source = source;
  }

  /** The error to throw for what stands at `path` (`Users[0].UserStatus`; empty for the description itself). */
  fault(path: string, problem: string): DescriptionError {
    return new DescriptionError([this.#source, ...(path === "" ? [] : [path]), problem].join(": "));
  }

  /** Remembers a member that AWS defines and the pool does not use; list positions are left out. */
  noteUnused(path: string): void {
    this.#unused.add(path.replaceAll(/\[\d+\]/g, "").replace(/^\./, ""));
  }

  /** One line that names every unused member once, or null when there is none. */
  get warning(): string | null {
    if (this.#unused.size === 0) return null;
    return `${this.#source}: accepted but not used by the local pool: ${[...this.#unused].join(", ")}`;
  }
}

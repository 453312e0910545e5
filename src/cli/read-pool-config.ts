import { basename } from "node:path";
import { DescriptionError } from "../local-pool/description/description-error.js";
import { isModule, readConfig } from "./read-config.js";

/** What a config file says of the pool, unchecked. */
export interface PoolConfig {
  /** One description or a list of them. */
  readonly description?: unknown;
  readonly triggers?: unknown;
}

/**
 * Reads a config file: a description or a list of them, or, in a module only, `{ description, triggers }`.
 * Throws a DescriptionError when it cannot be read.
 */
export async function readPoolConfig(file: string): Promise<PoolConfig> {
  const config = await readConfig(file);
  if (!isModule(file) || !isPair(config)) return { description: config };
  const unknown = Object.keys(config).find((name) => name !== "description" && name !== "triggers");
  if (unknown === undefined) return config;
  throw new DescriptionError(`${basename(file)}: ${unknown}: unknown member, expected one of description | triggers`);
}

function isPair(config: unknown): config is PoolConfig {
  return typeof config === "object" && config !== null && ("description" in config || "triggers" in config);
}

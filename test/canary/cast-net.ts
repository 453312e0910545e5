import type { LocalPool } from "../../src/local-pool/index.js";
import { findSecrets } from "./canary-net.js";
import { chartSinks } from "./sinks/chart-sinks.js";
import { consoleSink } from "./sinks/console-sink.js";
import { databaseSink } from "./sinks/database-sink.js";
import { attributeSink, inputSink, mutationSink, textSink } from "./sinks/dom-sinks.js";
import {
  addressSink,
  channelSink,
  cookieSink,
  errorSink,
  globalSink,
  historySink,
  performanceSink,
  titleSink,
  windowNameSink,
} from "./sinks/page-sinks.js";
import { reactSink } from "./sinks/react-sink.js";
import type { Sink } from "./sinks/sink.js";
import { storageSinks } from "./sinks/storage-sinks.js";
import type { TokenPlace } from "./sinks/storage-sinks.js";
import { textsIn } from "./texts-in.js";

/** What the net is cast around. */
export interface Waters {
  readonly pool: LocalPool;
  /** Where the app keeps its tokens, and under which key: the one allowance. */
  readonly tokens: TokenPlace;
  /** The code of the link by which somebody came, if any: it may stand in the field that it is for. */
  readonly givenCode?: string | undefined;
}

/** All places where a secret could show, watched. */
export interface Net {
  /** Notes what an app's callback was told. */
  readonly told: (...values: readonly unknown[]) => void;
  /** Looks everywhere; gives `sink: writing of secret` for each find. */
  readonly find: (secrets: Iterable<string>) => Promise<readonly string[]>;
  /** Stops watching. */
  readonly draw: () => void;
}

/** The name of a place where a secret could show. */
export type SinkName = keyof ReturnType<typeof sinksAround>["sinks"];

/** Casts the net, before anything begins. */
export const castNet = (waters: Waters): Net => {
  const { sinks, told } = sinksAround(waters);
  const entries: readonly (readonly [string, Sink])[] = Object.entries(sinks);
  return {
    told,
    find: async (secrets) => {
      const read = await Promise.all(entries.map(async ([name, sink]) => [name, await sink.read()] as const));
      return findSecrets(Object.fromEntries(read), [...secrets]);
    },
    draw: () => entries.forEach(([, sink]) => sink.close?.()),
  };
};

const sinksAround = ({ pool, tokens, givenCode }: Waters) => {
  const callbacks: unknown[] = [];
  const { inspector, inspection, snapshots } = chartSinks();
  const storages = storageSinks(tokens);
  const sinks = {
    inspector,
    inspection,
    snapshots,
    react: reactSink(),
    localStorage: storages.local,
    sessionStorage: storages.session,
    indexedDB: databaseSink(),
    cookies: cookieSink(),
    history: historySink(),
    address: addressSink(),
    title: titleSink(),
    windowName: windowNameSink(),
    globals: globalSink(),
    console: consoleSink(),
    attributes: attributeSink(),
    text: textSink(),
    mutations: mutationSink(),
    inputs: inputSink(givenCode),
    channels: channelSink(),
    errors: errorSink(),
    callbacks: { read: () => textsIn(callbacks) },
    performance: performanceSink(),
    requestLog: { read: async () => [await (await pool.fetch("http://localhost/_pool/requests")).text()] },
  } satisfies Record<string, Sink>;
  return { sinks, told: (...values: readonly unknown[]) => void callbacks.push(...values) };
};

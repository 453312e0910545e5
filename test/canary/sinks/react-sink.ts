import { textsIn } from "../texts-in.js";
import type { Sink } from "./sink.js";

/** What React remembers of every root on the page: props, state, refs, contexts and effects of all fibres, as devtools show them. */
export const reactSink = (): Sink => ({ read: () => textsIn(reactRoots()) });

const reactRoots = (): readonly unknown[] =>
  [...document.querySelectorAll("*")].flatMap((element) =>
    Reflect.ownKeys(element)
      .filter((key) => typeof key === "string" && key.startsWith("__reactContainer$"))
      .map((key): unknown => Reflect.get(Object(Reflect.get(element, key)), "stateNode")),
  );

/** What listens at things that outlive a component: window, document, media queries, broadcast channels. */
export interface ListenerCount {
  /** How many listen now, by target and event. */
  readonly live: () => Readonly<Record<string, number>>;
  /** Counts no longer. */
  readonly stop: () => void;
}

type Add = EventTarget["addEventListener"];
type Remove = EventTarget["removeEventListener"];

/** Counts the listeners that are added from now on and not taken away, by `removeEventListener`, `once` or a signal. */
export function countListeners(): ListenerCount {
  const held = new Map<EventTarget, Map<string, Set<unknown>>>();
  const listenersOf = (target: EventTarget, type: string, options: Parameters<Remove>[2]): Set<unknown> => {
    const isCapturing = typeof options === "object" ? options.capture === true : options === true;
    const event = `${target.constructor.name} ${type}${isCapturing ? " (capture)" : ""}`;
    const byEvent = held.get(target) ?? new Map<string, Set<unknown>>();
    const listeners = byEvent.get(event) ?? new Set();
    held.set(target, byEvent.set(event, listeners));
    return listeners;
  };
  // Vitest gives the window methods of its own.
  const undo = [EventTarget.prototype, window].map((place) => watch(place, listenersOf));
  return {
    live: () => total([...held.values()].flatMap((byEvent) => [...byEvent])),
    stop: () => undo.forEach((restore) => restore()),
  };
}

function watch(
  place: EventTarget,
  listenersOf: (target: EventTarget, type: string, options: Parameters<Remove>[2]) => Set<unknown>,
): () => void {
  const ownAdd: Add = Reflect.get(place, "addEventListener");
  const ownRemove: Remove = Reflect.get(place, "removeEventListener");

  const addEventListener: Add = function add(this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    ownAdd.call(target, type, listener, options);
    if (isPassing(target)) return;
    const listeners = listenersOf(target, type, options).add(listener);
    const forget = () => void listeners.delete(listener);
    const { once, signal } = typeof options === "object" ? options : {};
    if (once === true) ownAdd.call(target, type, forget, { once });
    if (signal) ownAdd.call(signal, "abort", forget, { once: true });
  };
  const removeEventListener: Remove = function remove(this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    ownRemove.call(target, type, listener, options);
    if (!isPassing(target)) listenersOf(target, type, options).delete(listener);
  };
  Object.assign(place, { addEventListener, removeEventListener });
  return () => void Object.assign(place, { addEventListener: ownAdd, removeEventListener: ownRemove });
}

// What goes with its listeners when nobody needs it any more; remembered here, it would stay.
function isPassing(target: EventTarget): boolean {
  return target instanceof Element || target instanceof AbortSignal || target instanceof MessagePort;
}

function total(listeners: readonly (readonly [string, Set<unknown>])[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [event, { size }] of listeners) if (size > 0) sums.set(event, (sums.get(event) ?? 0) + size);
  return Object.fromEntries(sums);
}

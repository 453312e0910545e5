import { vi } from "vitest";
import { Actor, type AnyActor, type InspectionEvent } from "xstate";
import { redactInspection } from "../../../src/flow/redact-inspection.js";
import { textsIn } from "../texts-in.js";
import type { Sink } from "./sink.js";

/** What can be heard and read of a chart. */
export interface ChartSinks {
  /** What the kit's own inspector is told. */
  readonly inspector: Sink;
  /** What XState tells its inspectors, past the kit's redaction. */
  readonly inspection: Sink;
  /** The memory of the chart, as it is and as it would be persisted. */
  readonly snapshots: Sink;
}

/** Listens to every chart that is started from now on, as a debugging tool would. */
export const chartSinks = (): ChartSinks => {
  const heard = { inspector: new Set<string>(), inspection: new Set<string>(), snapshots: new Set<string>() };
  const note = (kind: keyof typeof heard, texts: readonly string[]) => texts.forEach((text) => heard[kind].add(text));

  const listen = (actor: AnyActor) => {
    actor.system.inspect((event: InspectionEvent) => {
      note("inspector", textsIn(redactInspection(event, Date.now())));
      if ("event" in event) note("inspection", [JSON.stringify(event.event), ...textsIn(event.event)]);
    });
    actor.subscribe((snapshot) => {
      const persisted = actor.getPersistedSnapshot();
      note("snapshots", [JSON.stringify(persisted), ...textsIn(persisted, snapshot)]);
    });
  };
  const known = new WeakSet();
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below.
  const { start } = Actor.prototype;
  const spy = vi.spyOn(Actor.prototype, "start").mockImplementation(function (this: AnyActor) {
    // A chart starts before the requests that it makes.
    if (!known.has(this.system)) listen(this);
    known.add(this.system);
    return start.call(this);
  });
  return {
    inspector: { read: () => [...heard.inspector], close: () => spy.mockRestore() },
    inspection: { read: () => [...heard.inspection] },
    snapshots: { read: () => [...heard.snapshots] },
  };
};

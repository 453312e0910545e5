import { isMachineSnapshot, type InspectionEvent } from "xstate";
import { statePath } from "../machine/state-path.js";
import { AuthError } from "../protocol/auth-error.js";
import type { FlowInspection } from "./flow-inspection.js";

/** Takes names and times out of what XState tells its inspectors, and drops the rest; `null` where nothing is left. */
export const redactInspection = (inspected: InspectionEvent, at: number): FlowInspection | null => {
  if (inspected.actorRef.sessionId !== inspected.rootId) return null;
  switch (inspected.type) {
    case "@xstate.event":
      return { type: "event", event: inspected.event.type, about: about(inspected.event), state: null, at };
    case "@xstate.snapshot":
      return {
        type: "state",
        event: inspected.event.type,
        about: about(inspected.event),
        state: isMachineSnapshot(inspected.snapshot) ? statePath(inspected.snapshot.value).join(".") : null,
        at,
      };
    default:
      return null;
  }
};

const about = (event: object): string | null => {
  const error = member(event, "error");
  if (error instanceof AuthError) return error.code;
  const outcome = member(event, "output");
  return (
    nameOf(member(event, "request"), "type") ??
    nameOf(member(event, "entrance"), "name") ??
    nameOf(member(outcome, "challenge"), "name") ??
    nameOf(outcome, "type")
  );
};

const nameOf = (value: unknown, key: "type" | "name"): string | null => {
  const name = member(value, key);
  return typeof name === "string" ? name : null;
};

const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && key in value ? Reflect.get(value, key) : undefined;

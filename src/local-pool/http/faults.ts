import type { Fault } from "./fault.js";
import { readFault } from "./read-fault.js";

/** Which of the faults happen to one call. */
export interface DueFaults {
  /** Milliseconds to wait first. */
  readonly latency: number;
  readonly fault: Exclude<Fault, { readonly kind: "latency" }> | null;
}

/** The faults that wait for calls, oldest first. */
export class Faults {
  #waiting: { readonly fault: Fault; left: number }[] = [];

  /** The faults to come, each with the number of `times` left. */
  get all(): readonly Fault[] {
    return this.#waiting.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  /** Lets `fault` happen to the next `times` calls of its operation. Throws when it is not a fault. */
  add(fault: Fault): void {
    const read = readFault(fault);
    this.#waiting.push({ fault: read, left: read.times ?? 1 });
  }

  /** Takes all faults back. */
  clear(): void {
    this.#waiting = [];
  }

  /** Counts one call of `operation`: the oldest latency and the oldest other fault that aim at it happen to it. */
  take(operation: string): DueFaults {
    const aimed = this.#waiting.filter(({ fault }) => (fault.operation ?? operation) === operation);
    const slow = aimed.find(({ fault }) => fault.kind === "latency");
    const broken = aimed.find(({ fault }) => fault.kind !== "latency");
    for (const due of [slow, broken]) if (due !== undefined) due.left -= 1;
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return {
      latency: slow?.fault.kind === "latency" ? slow.fault.milliseconds : 0,
      fault: broken === undefined || broken.fault.kind === "latency" ? null : broken.fault,
    };
  }
}

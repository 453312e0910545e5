/** What an inspector hears: names and times. */
export interface FlowInspection {
  /** `event`: the chart is told something. `state`: where it stands then. */
  readonly type: "event" | "state";
  /** The event's name, e.g. `submit` or `xstate.done.actor.request`. */
  readonly event: string;
  /** What the event brings, by name: a request, a first step, an outcome, a challenge or an error code. */
  readonly about: string | null;
  /** The states that the chart stands in, e.g. `signIn.confirmCode.submitting`; `null` for an `event`. */
  readonly state: string | null;
  /** When, in epoch milliseconds. */
  readonly at: number;
}

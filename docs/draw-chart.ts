import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from "xstate";
import { getStateNodes } from "xstate/graph";
import { authMachine } from "../src/machine/auth.machine.js";
import { consequenceOf } from "../src/machine/consequence-of.js";
import { stepTargets } from "../src/machine/step-targets.js";

/** Draws the chart as a Markdown page with Mermaid diagrams, out of the machine itself and the tables beside it. */
export const drawChart = (): string => [...pageOfSteps(), ...pageOfOneStep(), ...pageOfFailures()].join("\n");

const pageOfSteps = () => [
  "# The chart",
  "",
  "Drawn from `src/machine/` by `npm run chart`; a test fails when this page is stale.",
  "",
  "## Steps",
  "",
  "Every request ends at **answer**, whichever step sent it, and the answer alone decides which step comes next: any",
  "challenge may follow any other. Not drawn:",
  "",
  ...fromAnywhere().map((way) => `- \`${way}\` from anywhere;`),
  ...everywhere().map((way) => `- \`${way}\` from every challenge;`),
  `- \`enter\` leads from ${list(forms())} to each step that has it, and from \`restoring\` as soon as nobody turns out to be signed in;`,
  `- ${list(staying())} change no step.`,
  "",
  ...diagram(drawSteps()),
  "",
  ...table(
    ["step", "comes with", "sends a request", "leads on without one", "delays"],
    steps.map((step) => [step.key, ...[arrivals, asking, ways, delays].map((read) => list(read(step)))]),
  ),
  "",
];

const pageOfOneStep = () => [
  "## Inside a step",
  "",
  "A request is a state, so leaving it aborts the request; the step stays the same meanwhile, so inputs stay mounted. This",
  "is `confirmCode`; steps without a code that was sent have no `resending`.",
  "",
  ...diagram(drawInside("confirmCode")),
  "",
];

const pageOfFailures = () => [
  "## Failures",
  "",
  "A wrong code leaves Cognito's session as it was; a wrong password ends it.",
  "",
  ...table(
    ["the person …", "after"],
    [
      ["stays on the step", list(codesThat("stay"))],
      ["begins again with `enterCredentials`, the identifier filled in", list(codesThat("restart"))],
    ],
  ),
  "",
];

const machine: AnyStateMachine = authMachine;
const stepIds = new Set<string>(Object.values(stepTargets).map((target) => target.slice(1)));
const steps = getStateNodes(machine).filter(({ id }) => stepIds.has(id));
const compounds = [...new Set(steps.flatMap(({ parent }) => parent ?? []))].filter((node) => node !== machine.root);
const inSignIn = steps.filter(({ parent }) => parent?.key === "signIn");
const home = steps.find(({ key }) => key === "enterCredentials");

/** The answers to a form of signing in: the same in every step. */
const answers = transitionsOf(home?.states["submitting"]).filter(({ eventType }) =>
  eventType.startsWith("xstate.done."),
);

function transitionsOf(node: AnyStateNode | undefined): readonly AnyTransitionDefinition[] {
  return [...(node?.transitions.values() ?? [])].flat();
}

function targetOf({ target }: AnyTransitionDefinition): AnyStateNode | undefined {
  return target?.[0];
}

const within = (step: AnyStateNode) => [step, ...getStateNodes(step)].flatMap((node) => transitionsOf(node));

const commands = (step: AnyStateNode) => within(step).filter(({ eventType }) => !eventType.startsWith("xstate."));

const asking = (step: AnyStateNode) => [
  ...new Set(
    commands(step)
      .filter((command) => targetOf(command)?.tags.includes("pending"))
      .map(({ eventType }) => eventType),
  ),
];

const leadingByAny = (step: AnyStateNode) =>
  commands(step).flatMap((command) => {
    const target = targetOf(command);
    return target !== undefined && stepIds.has(target.id) ? [{ event: command.eventType, target: target.key }] : [];
  });

const leading = (step: AnyStateNode) => leadingByAny(step).filter(({ event }) => event !== "enter");

const entrances = new Set(
  steps.flatMap((step) => leadingByAny(step).flatMap(({ event, target }) => (event === "enter" ? [target] : []))),
);

const forms = () =>
  steps.filter((step) => leadingByAny(step).some(({ event }) => event === "enter")).map(({ key }) => key);

const ways = (step: AnyStateNode) => [...new Set(leading(step).map(({ event, target }) => `${event} → ${target}`))];

const delays = (step: AnyStateNode) =>
  within(step).flatMap(({ eventType }) => /^xstate\.after\.(\w+)/.exec(eventType)?.[1] ?? []);

const outcomesOf = (step: AnyStateNode) =>
  answers.filter((answer) => targetOf(answer) === step).map(({ description = "" }) => description);

const arrivals = (step: AnyStateNode) => [...outcomesOf(step), ...(entrances.has(step.key) ? ["enter"] : [])];

const staying = () =>
  answers.filter((answer) => !stepIds.has(targetOf(answer)?.id ?? "")).map(({ description = "" }) => description);

/** The ways that every state has. */
const fromAnywhere = () => transitionsOf(machine.root).map((way) => `${way.eventType} → ${targetOf(way)?.key ?? ""}`);

/** The ways to the first form that every challenge has. */
const everywhere = () =>
  [...new Set(inSignIn.flatMap(ways))].filter(
    (way) => way.endsWith(` → ${home?.key}`) && inSignIn.every((step) => step === home || ways(step).includes(way)),
  );

const codesThat = (consequence: string) =>
  Object.entries(consequenceOf).flatMap(([code, then]) => (then === consequence ? [code] : []));

const drawSteps = () => {
  const common = everywhere();
  return [
    "[*] --> restoring",
    "state answer <<choice>>",
    ...compounds.flatMap(({ key, states }) => [
      `state ${key} {`,
      ...Object.keys(states).map((name) => `  ${name}`),
      "}",
    ]),
    ...[...entrances].map((key) => `[*] --> ${key}: enter`),
    ...steps.flatMap((step) => arrow(step.key, "answer", asking(step))),
    ...steps.flatMap((step) => arrow("answer", step.key, outcomesOf(step))),
    ...steps.flatMap((step) => {
      const drawn = ways(step).filter((way) => !inSignIn.includes(step) || !common.includes(way));
      return drawn.flatMap((way) => {
        const [event = "", target = ""] = way.split(" → ");
        return arrow(step.key, target, [event]);
      });
    }),
  ];
};

const drawInside = (key: string) => {
  const states = Object.values(steps.find((step) => step.key === key)?.states ?? {});
  return [
    `[*] --> ${states[0]?.key ?? ""}`,
    ...states.flatMap((from) =>
      states.flatMap((to) =>
        arrow(
          from.key,
          to.key,
          transitionsOf(from)
            .filter((transition) => targetOf(transition) === to)
            .map(({ description, eventType }) => description ?? eventType),
        ),
      ),
    ),
    ...states
      .filter(({ tags }) => tags.includes("pending"))
      .flatMap(({ key: from }) => arrow(from, "[*]", ["any other outcome", "the challenge is lost"])),
  ];
};

const arrow = (from: string, to: string, labels: readonly string[]) =>
  labels.length === 0 ? [] : [`${from} --> ${to}: ${labels.join(", ")}`];

const diagram = (lines: readonly string[]) => [
  "```mermaid",
  "stateDiagram-v2",
  ...lines.map((line) => `  ${line}`),
  "```",
];

const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(", ");

const table = (head: readonly string[], rows: readonly (readonly string[])[]) => {
  const all = [head, head.map(() => ""), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length), 3));
  return all.map((row, index) =>
    ["", ...widths.map((width, column) => (index === 1 ? "-".repeat(width) : (row[column] ?? "").padEnd(width))), ""]
      .join(" | ")
      .trim(),
  );
};

export type { AuthStep, AuthStepName, AuthSteps, Result } from "../machine/auth-steps.js";
export type { AuthFlow, AuthFlowOptions, FlowClock } from "./auth-flow.js";
export { createAuthFlow } from "./create-auth-flow.js";
export type { FlowInspection } from "./flow-inspection.js";

import { late } from "../../late/late.js";

/** What a form can be drawn without: it is submitted, and focus moves, when the flow is there, with which this loads. */
export const lateForm = late(() => import("./more-form.js"));

import type { FieldContextValue } from "./field-context.js";

/** What ties a control to its field: id, name, whether it is at fault, and what describes it. */
export const controlAttributes = ({ controlId, name, invalid, describedBy }: FieldContextValue) => ({
  id: controlId,
  name,
  "aria-invalid": invalid || undefined,
  "aria-describedby": describedBy,
});

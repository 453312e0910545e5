import type { ReactElement } from "react";
import type { AuthField } from "../auth-field.js";
import { BackOnline } from "./back-online.js";
import { ErrorRegion } from "./error-region.js";
import { FaultSummary } from "./fault-summary.js";

/** What is said above the fields of every form: what is to be mended, that the connection is back, what went wrong. */
export const FormNotice = ({ fields }: { readonly fields: readonly AuthField[] }): ReactElement => (
  <>
    <FaultSummary fields={fields} />
    <BackOnline />
    <ErrorRegion />
  </>
);

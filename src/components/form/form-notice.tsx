import type { ReactElement } from "react";
import type { AuthField } from "../auth-field.js";
import { BackOnline } from "./back-online.js";
import { FaultSummary } from "./fault-summary.js";

/** What is said above the error of every form: what is to be mended, and that the connection is back. */
export const FormNotice = ({ fields }: { readonly fields: readonly AuthField[] }): ReactElement => (
  <>
    <FaultSummary fields={fields} />
    <BackOnline />
  </>
);

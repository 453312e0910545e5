import type { UserRecord } from "../state.js";

/** A user's dates as the wire has them: epoch seconds with fractions. */
export const userDates = ({
  createdAt,
  lastModifiedAt,
}: UserRecord): { readonly UserCreateDate: number; readonly UserLastModifiedDate: number } => ({
  UserCreateDate: createdAt / 1000,
  UserLastModifiedDate: lastModifiedAt / 1000,
});

/**
 * What an app says once of its user pool, so that attributes and groups are known by name everywhere:
 * `declare module "latchkey" { interface Register { attributes: "email" | "custom:team"; groups: "admin" | "staff" } }`.
 * A member that is left out stands for any text.
 */
export interface Register {}

/** The name of an attribute of the pool: one that the app named in {@link Register}, else any. */
export type AttributeName = Register extends { attributes: infer Name extends string } ? Name : string;

/** The name of a group of the pool: one that the app named in {@link Register}, else any. */
export type GroupName = Register extends { groups: infer Name extends string } ? Name : string;

/** UserAttributes by their names, as text. Of those that the app named in {@link Register}, any may be absent. */
export type UserAttributes = string extends AttributeName
  ? Readonly<Record<string, string>>
  : { readonly [Name in AttributeName]?: string };

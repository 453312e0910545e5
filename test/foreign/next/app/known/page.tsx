export { default } from "../private/page";

import { suggest, weighedIn } from "./suggest.ts";

/** What is suggested of a text, a line each: «denies | who | words», «claim | who | words»; «–» for nobody. */
export const read = (text: string): string[] => suggest({ text, publishedOn: null, outlet: null }).map((each) => `${each.kind === "claim" ? "claim" : each.stance} | ${each.speaker?.name ?? "–"} | ${each.text}`);

/** The lines of the answers alone. */
export const answersIn = (text: string): string[] => read(text).filter((line) => !line.startsWith("claim"));

/** The lines of the claims alone. */
export const claimsIn = (text: string): string[] => read(text).filter((line) => line.startsWith("claim"));

/** A story under a title, as articles come. */
export const titled = (story: string): string => `عنوان\n\n${story}`;

/** The answers that the rules find in a text, in the same form, before they are weighed against what else is said. */
export const foundIn = (text: string): string[] =>
  weighedIn(text).flatMap(({ candidate: { answer } }) => (answer === null ? [] : [`${answer.stance} | ${answer.speaker.name} | ${text.slice(answer.start, answer.end)}`]));

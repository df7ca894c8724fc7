import { translator } from "#lib/i18n/messages.ts";
import type { Translators } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";

export type Key = Parameters<Translators["start"]>[0];
export type Values = Readonly<Record<string, string | number>>;
/** Codes of what a person can mend; each has its sentence. */
export type ErrorCode = Key extends infer K ? (K extends `errors.${infer Code}` ? Code : never) : never;

/** The command line speaks English, and Arabic to a terminal set to Arabic. */
export function terminalLocale(source: NodeJS.ProcessEnv): Locale {
  const set = [source["LC_ALL"], source["LC_MESSAGES"], source["LANG"]].find((value) => value !== undefined && value !== "");
  return set?.startsWith("ar") === true ? "ar" : "en";
}

export const locale = terminalLocale(process.env);

/** The sentence of a key in messages/<locale>/start.json. */
export const sentence = (key: Key, values: Values = {}): string => translator(locale, "start")(key, { ...values });

const write = (stream: NodeJS.WriteStream, text: string): void => void stream.write(`${text}\n`);

export const say = (key: Key, values?: Values): void => write(process.stdout, sentence(key, values));
export const complain = (key: Key, values?: Values): void => write(process.stderr, sentence(key, values));

/** For commands: quiet when piped, but for what was asked for. */
export const mention = (key: Key, values?: Values): void => {
  if (process.stdout.isTTY) say(key, values);
};

import { firstParameter } from "./first-parameter.ts";
import { logicalClasses } from "./logical-classes.ts";
import { noIntl } from "./no-intl.ts";
import { noWords } from "./no-words.ts";

/** The rules only this project needs. */
export const isnad = {
  meta: { name: "isnad" },
  rules: {
    "first-parameter": firstParameter,
    "logical-classes": logicalClasses,
    "no-intl": noIntl,
    "no-words": noWords,
  },
};

import { genderOf } from "../gender.ts";
import { isBody, isMedia } from "./nouns.ts";
import { fold } from "../fold.ts";
import type { Speaker } from "./suggestion.ts";

/** Whether a verb about this speaker is feminine: by the role («المتحدثة») when one is told, else by the name. */
export function feminine({ name, role }: Speaker): boolean {
  const first = (role ?? name).split(" ")[0] ?? "";
  if (role !== null) return /ة$/u.test(first) && !/^(?:ال)?خليفة$/u.test(first);
  const key = fold(first);
  return genderOf(name, isBody(key) || isMedia(key) ? "organization" : "person") === "feminine";
}

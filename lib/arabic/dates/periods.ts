import type { Around, Mark } from "./around.ts";
import { DAY, dayOf, edtfOf, isoDay, monthFrom, type Published } from "./calendar.ts";
import { DIRECTION, stepOf } from "./direction.ts";

const PART = "(?:(مطلع|بدايه|اوائل|اوايل|منتصف|اواسط|مستهل|اواخر|نهايه) )?";
const PERIOD = new RegExp(`^${PART}(?:هذا (الاسبوع|الشهر|العام)(?!\\p{L})|هذه (السنه)(?!\\p{L})|(?:ال)?(اسبوع|شهر|عام|سنه) ${DIRECTION})`, "u");
// «منذ بداية العام», «قبل نهاية الشهر»: the running one.
const RUNNING = /^()(الشهر|العام|السنه)(?!\p{L})(?! (?:\d|ال|نفس|ذات))/u;

/** Reads «الشهر الماضي», «مطلع العام الجاري», «الأسبوع قبل الماضي» at the beginning of folded words; `running`: «العام» alone is the running one. */
export function periodAt(words: string, { published }: Around, running: boolean): Mark | null {
  const found = PERIOD.exec(words) ?? (running ? RUNNING.exec(words) : null);
  if (found === null) return null;
  const [all, rough, thisOne, thisYear, named, direction] = found;
  const step = direction === undefined ? 0 : stepOf(direction);
  const unit = (thisOne ?? thisYear ?? named ?? "").replace(/^ال/u, "");
  const edtf = published === null || step === null ? null : stepped(published, unit, step);
  return { edtf: edtf !== null && rough !== undefined && rough !== "" && !edtf.endsWith("~") ? `${edtf}~` : edtf, length: all.length };
}

function stepped(published: Published, unit: string, step: number): string | null {
  if (unit === "عام" || unit === "سنه") return String(published.year + step);
  if (unit === "شهر") return published.month === null ? null : edtfOf(monthFrom(published.year, published.month, step));
  const day = dayOf(published);
  return day === null ? null : `${isoDay(day + step * 7 * DAY)}~`;
}

import { numberOf, scaleOf, unitBeforeTen } from "./numbers.ts";

/** A word of a text. `value`: of digits, their number, and no letters. `and`: «و» stands before it, which its letters no longer have. */
export type Piece = { readonly folded: string; readonly value: number | null; readonly and: boolean };

/** A number and the place behind it; null is an unsaid number of thousands. */
export type Read = { readonly value: number | null; readonly next: number };
type Term = { readonly value: number; readonly scale: number; readonly next: number };

const PARTS = new Map([["نصف", 0.5], ["النصف", 0.5], ["ربع", 0.25], ["الربع", 0.25]]);
const HUNDRED = /^ما?يه$/u;
const TEN = new Set(["عشر", "عشره"]);

const wordValue = (piece: Piece | undefined): number => (piece === undefined || piece.value !== null ? 0 : Number(numberOf(piece.folded) ?? 0));
const partOf = (piece: Piece | undefined): number | null => (piece === undefined ? null : (PARTS.get(piece.folded) ?? null));

/** Hundreds and what is added to them: «مئة وخمسة وعشرين». */
function hundreds(pieces: readonly Piece[], value: number, next: number): Term {
  const more = pieces[next]?.and === true ? belowThousand(pieces, next) : null;
  return more !== null && more.value < 100 ? { value: value + more.value, scale: 1, next: more.next } : { value, scale: 1, next };
}

function belowThousand(pieces: readonly Piece[], at: number): Term | null {
  const [piece, second] = [pieces[at], pieces[at + 1]];
  if (piece === undefined) return null;
  if (piece.value !== null) return { value: piece.value, scale: 1, next: at + 1 };
  const unit = unitBeforeTen(piece.folded);
  if (unit !== null && second !== undefined && !second.and && TEN.has(second.folded)) return { value: 10 + unit, scale: 1, next: at + 2 };
  const behind = wordValue(second);
  if (unit !== null && second?.and === true && behind >= 20 && behind < 100) return { value: unit + behind, scale: 1, next: at + 2 };
  const value = wordValue(piece);
  if (value === 0 || value >= 1000) return null;
  if (value >= 100) return hundreds(pieces, value, at + 1);
  if (value > 2 && value < 10 && second?.and === false && HUNDRED.test(second.folded)) return hundreds(pieces, value * 100, at + 2);
  return { value, scale: 1, next: at + 1 };
}

/** «ألف», «ألفا جندي», «ألفين», «نصف مليون», «آلاف». */
function scaleAlone(pieces: readonly Piece[], at: number): Term | Read | null {
  const piece = pieces[at];
  const part = partOf(piece);
  const parted = part === null ? null : scaleOf(pieces[at + 1]?.folded ?? "");
  if (part !== null) return parted === null ? null : { value: part * parted.by, scale: parted.by, next: at + 2 };
  const scale = scaleOf(piece?.folded ?? "");
  if (scale === null) {
    const two = wordValue(piece);
    return two >= 2000 ? { value: two, scale: two / 2, next: at + 1 } : null;
  }
  if (scale.alone === "many") return { value: null, next: at + 1 };
  const noun = pieces[at + 1];
  const two = scale.alone === "two" && noun !== undefined && noun.value === null && !noun.and;
  return { value: two ? 2 * scale.by : scale.by, scale: scale.by, next: at + 1 };
}

/** A number below a thousand, with its half or quarter, times a thousand or more. */
function termAt(pieces: readonly Piece[], at: number): Term | null {
  const below = belowThousand(pieces, at);
  if (below === null) {
    const alone = scaleAlone(pieces, at);
    return alone !== null && "scale" in alone ? alone : null;
  }
  const part = pieces[below.next]?.and === true ? partOf(pieces[below.next]) : null;
  const [value, next] = [below.value + (part ?? 0), part === null ? below.next : below.next + 1];
  const scale = pieces[next]?.and === false ? scaleOf(pieces[next].folded) : null;
  return scale === null ? { value, scale: 1, next } : { value: value * scale.by, scale: scale.by, next: next + 1 };
}

/** What is added to thousands: «و500», «ونصف», «ونصف المليون». */
function addedAt(pieces: readonly Piece[], at: number, scale: number): Term | null {
  const piece = pieces[at];
  if (scale === 1 || piece?.and !== true) return null;
  const part = partOf(piece);
  if (part !== null && scaleOf(pieces[at + 1]?.folded ?? "") === null) return { value: part * scale, scale: 1, next: at + 1 };
  const term = termAt(pieces, at);
  return term !== null && term.value < scale ? term : null;
}

/** The number that begins at a place, as far as it goes; null where none does. */
export function numberAt(pieces: readonly Piece[], at: number): Read | null {
  const first = termAt(pieces, at);
  if (first === null) return scaleAlone(pieces, at);
  let { value, scale, next } = first;
  for (let more = addedAt(pieces, next, scale); more !== null; more = addedAt(pieces, next, scale)) [value, scale, next] = [value + more.value, more.scale, more.next];
  return { value, next };
}

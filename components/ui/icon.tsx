export type IconName = "out" | "seal" | "sealoff" | "lang" | "moon" | "down" | "find" | "check" | "x";

export function Icon({ name }: { readonly name: IconName }) {
  return <svg className="ic" aria-hidden="true"><use href={`#i-${name}`} /></svg>;
}

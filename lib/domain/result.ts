/** An expected refusal is a value: its `code` has a sentence in `messages`, `field` says beside which input it belongs. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly field?: string;
  /** Values for the sentence of the code, such as a limit or a name. */
  readonly values?: Readonly<Record<string, string | number>>;
};

export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly [Refusal<Code>, ...Refusal<Code>[]] };

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  field?: string,
  values?: Refusal["values"],
): { readonly ok: false; readonly refusals: readonly [Refusal<Code>] } => ({
  ok: false,
  refusals: [{ code, ...(field === undefined ? {} : { field }), ...(values === undefined ? {} : { values }) }],
});

/** A refusal with everything that was found wrong at once, or null when nothing was. */
export function refuseAll(refusals: readonly Refusal[]): { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] } | null {
  const [first, ...rest] = refusals;
  return first === undefined ? null : { ok: false, refusals: [first, ...rest] };
}

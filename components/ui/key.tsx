type Props = { readonly press: string };

/** The key that does the same as the control it stands in. Control names say it in words already, so screen readers skip it. */
export function Key({ press }: Props) {
  return <kbd aria-hidden="true">{press}</kbd>;
}

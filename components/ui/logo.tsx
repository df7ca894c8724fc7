type Props = { readonly href: string; readonly name: string; readonly label: string };

/** The nuqta on its thread, beside the name. */
export function Logo({ href, name, label }: Props) {
  return (
    <a className="logo" href={href} aria-label={label}>
      <svg aria-hidden="true">
        <use href="#logo" />
      </svg>
      {name}
    </a>
  );
}

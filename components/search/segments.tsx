type Props = { readonly segments: readonly { readonly text: string; readonly marked: boolean }[] };

/** Words of a record with those looked for marked, in the spelling they are written in. */
export function Segments({ segments }: Props) {
  return segments.map((segment, i) => (segment.marked ? <mark key={i}>{segment.text}</mark> : segment.text));
}

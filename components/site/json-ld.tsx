export type Linked = { readonly "@type": string; readonly [property: string]: string | null | undefined | Linked | readonly Linked[] };

/** Data about the page for machines. `<` is written so that nothing in the data can end the element. */
export function JsonLd({ data }: { readonly data: Linked }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }, (_key, value: unknown) => value ?? undefined).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" data-keep="" dangerouslySetInnerHTML={{ __html: text }} />;
}

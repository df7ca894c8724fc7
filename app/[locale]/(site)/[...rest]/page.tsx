import { Missing, missingMetadata } from "../missing.tsx";
import { localeOf } from "../site-page.tsx";

type Props = { readonly params: Promise<{ readonly locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  return missingMetadata(localeOf((await params).locale));
}

/** Every other address under a language. */
export default async function Unknown({ params }: Props) {
  return <Missing locale={localeOf((await params).locale)} />;
}

import type { ReactNode } from "react";
import "#app/site.css";
import "#app/suggest.css";

// Readers' pages are made once, kept, and renewed by tag; they never depend on who asks.
export const dynamic = "force-static";
export const revalidate = false;
export const dynamicParams = true;

export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <script async src="/site.js" data-keep="" />
      <script async src="/search.js" data-keep="" />
      {children}
    </>
  );
}

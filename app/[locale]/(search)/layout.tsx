import type { ReactNode } from "react";
import "#app/site.css";
import "#app/suggest.css";
import "#app/search.css";

// What is asked differs from reader to reader: made at each request, never kept.
export const dynamic = "force-dynamic";

export default function SearchLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <script async src="/site.js" data-keep="" />
      <script async src="/search.js" data-keep="" />
      {children}
    </>
  );
}

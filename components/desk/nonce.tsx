"use client";

import { useState } from "react";

/** Where widgets find the nonce for styles they add: the one the document came with, whatever later answers carry. */
export function Nonce({ nonce }: { readonly nonce: string }) {
  const [first] = useState(nonce);
  return <meta property="csp-nonce" content={first} />;
}

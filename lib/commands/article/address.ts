/** An address without its fragment and its tracking parameters: what makes two pastes the same article. */
export function canonicalAddress(url: string): string {
  const address = new URL(url);
  address.hash = "";
  for (const name of [...address.searchParams.keys()]) {
    if (/^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/u.test(name)) address.searchParams.delete(name);
  }
  return address.toString();
}

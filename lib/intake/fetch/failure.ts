/** Why a page was not fetched; each has its sentence in messages/<locale>/errors.json. */
export type FetchCode =
  | "address_invalid"
  | "fetch_address_refused"
  | "fetch_port_refused"
  | "fetch_host_unknown"
  | "fetch_unreachable"
  | "fetch_certificate"
  | "fetch_timeout"
  | "fetch_too_large"
  | "fetch_type_refused"
  | "fetch_type_missing"
  | "fetch_credentials"
  | "fetch_robots"
  | "fetch_robots_failed"
  | "fetch_redirects"
  | "fetch_redirect_refused"
  | "fetch_cookies"
  | "fetch_forbidden"
  | "fetch_gone"
  | "fetch_limited"
  | "fetch_status";

export type Values = Readonly<Record<string, string | number>>;

/** Carries a failure out of the steps of a fetch; `fetchArticle` makes it a refusal. */
export class NotFetched extends Error {
  readonly code: FetchCode;
  readonly values: Values | undefined;
  constructor(code: FetchCode, values?: Values) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

const LONGEST_TYPE = 60;

/** A header's value as a sentence may name it: sites may send kilobytes of it. */
export const shortened = (type: string): string => (type.length > LONGEST_TYPE ? `${type.slice(0, LONGEST_TYPE)}…` : type);

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** What a failed connection means, by Node's code. */
export function failureOf(error: unknown, signal: AbortSignal): NotFetched {
  if (error instanceof NotFetched) return error;
  if (signal.aborted) return new NotFetched("fetch_timeout");
  const code = codeOf(error);
  if (/^(?:ENOTFOUND|EAI_|ENODATA)/u.test(code)) return new NotFetched("fetch_host_unknown");
  if (/^(?:ERR_TLS|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|ERR_SSL|EPROTO)/u.test(code)) return new NotFetched("fetch_certificate");
  return new NotFetched("fetch_unreachable");
}

/** What a status that is no page means. */
export function failureOfStatus(status: number): NotFetched {
  if (status === 404 || status === 410) return new NotFetched("fetch_gone");
  if (status === 401 || status === 402 || status === 403 || status === 451) return new NotFetched("fetch_forbidden");
  return status === 429 ? new NotFetched("fetch_limited") : new NotFetched("fetch_status", { status });
}

import type { ReactNode } from "react";

const knockout = "var(--on-mark)";
const line = { fill: "none", stroke: "currentColor", strokeLinecap: "round", strokeLinejoin: "round" } as const;
const SEAL = "m10 .9 2 1.7 2.6-.4.9 2.5 2.5.9-.4 2.6 1.7 2-1.7 2 .4 2.6-2.5.9-.9 2.5-2.6-.4-2 1.7-2-1.7-2.6.4-.9-2.5-2.5-.9.4-2.6-1.7-2 1.7-2L2 5.6l2.5-.9.9-2.5 2.6.4Z";

const MARKS: Record<string, ReactNode> = {
  claim: <path d="M10 .6 19.4 10 10 19.4 .6 10Z" fill="currentColor" />,
  denies: (
    <>
      <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3Z" fill="currentColor" />
      <path d="m6.7 6.7 6.6 6.6m0-6.6-6.6 6.6" stroke={knockout} strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  disputes: (
    <>
      <path d="M10 1.7 19 18H1Z" fill="currentColor" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M12.3 8.8a2.3 2.3 0 1 0-3.5 2c.8.5 1.2.9 1.2 1.9" stroke={knockout} strokeWidth="1.7" fill="none" strokeLinecap="round" />
      <circle cx="10" cy="15.4" r="1.15" fill={knockout} />
    </>
  ),
  confirms: (
    <>
      <circle cx="10" cy="10" r="9.2" fill="currentColor" />
      <path d="m5.7 10.5 3 3 5.6-6.5" stroke={knockout} strokeWidth="2.2" fill="none" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  partly: (
    <>
      <circle cx="10" cy="10" r="8.1" fill="none" stroke="currentColor" strokeWidth="2.1" />
      <path d="M10 2a8 8 0 0 1 0 16Z" fill="currentColor" />
    </>
  ),
  clarifies: (
    <>
      <rect x="1.4" y="1.4" width="17.2" height="17.2" rx="1.6" fill="currentColor" />
      <path d="M5.2 6.3h9.6M5.2 10h9.6M9 13.7h5.8" stroke={knockout} strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  investigate: (
    <>
      <circle cx="11.8" cy="8.2" r="6.3" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="m6.8 13.2-4.6 4.6" stroke="currentColor" strokeWidth="3.2" strokeLinecap="round" />
      <circle cx="11.8" cy="8.2" r="2" fill="currentColor" />
    </>
  ),
  nocomment: (
    <>
      <rect x=".6" y="5.2" width="18.8" height="9.6" rx="4.8" fill="currentColor" />
      <g fill={knockout}>
        <circle cx="5.8" cy="10" r="1.3" />
        <circle cx="10" cy="10" r="1.3" />
        <circle cx="14.2" cy="10" r="1.3" />
      </g>
    </>
  ),
  retracts: <path d="M17.5 7H7.8a5.1 5.1 0 0 0 0 10.2H11M12.6 1.9 17.7 7l-5.1 5.1" {...line} strokeWidth="2.5" />,
  // A pair of scales: beam, post and foot, two full pans. No other mark is open in the middle and heavy at both sides.
  legal: (
    <>
      <path d="M10 1.8v15.4M5.6 18h8.8M2.6 5h14.8" {...line} strokeWidth="2.2" />
      <path d="M.6 12.2 4 6.2l3.4 6a3.4 3.4 0 0 1-6.8 0ZM12.6 12.2l3.4-6 3.4 6a3.4 3.4 0 0 1-6.8 0Z" fill="currentColor" />
    </>
  ),
  noreply: (
    <>
      <circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" strokeWidth="1.9" strokeDasharray="3.3 1.85" />
      <path d="M10 5.6V10l-3 2" {...line} strokeWidth="1.9" />
    </>
  ),
};

const ICONS: Record<string, ReactNode> = {
  out: <path d="M14 14 6 6m0 0v6.5M6 6h6.5" />,
  lang: <path d="M16.5 4.5h-8M12.5 2.5v2M15 4.5c0 4-2.5 6.5-6 8M10.5 4.5c.5 3 2.5 5.5 5.5 7M9.5 17.5l-3.5-8-3.5 8M3.7 15h4.6" />,
  moon: <path d="M4 11.8A6.6 6.6 0 1 0 11.5 3.2 5.4 5.4 0 0 1 4 11.8Z" />,
  check: <path d="m4 10.5 4 4 8-9" {...line} strokeWidth="1.8" />,
  x: <path d="m5 5 10 10M15 5 5 15" {...line} strokeWidth="1.6" />,
  down: <path d="m5 7.5 5 5 5-5" />,
  seal: (
    <>
      <path d={SEAL} strokeWidth="1.3" />
      <path d="M6.8 8.2h6.4M6.8 11.8h6.4" strokeWidth="1.7" />
    </>
  ),
  sealoff: (
    <>
      <path d={SEAL} strokeWidth="1.3" strokeDasharray="2.6 1.8" />
      <path d="M6.8 8.2h6.4M6.8 11.8h6.4M12.4 5.6 7.6 14.4" strokeWidth="1.7" />
    </>
  ),
  find: <path d="M8.6 3.2a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8ZM12.6 12.6 17 17" strokeWidth="1.7" />,
};

const symbols = (prefix: string, drawings: Record<string, ReactNode>) =>
  Object.entries(drawings).map(([name, drawing]) => (
    <symbol key={name} id={`${prefix}-${name}`} viewBox="0 0 20 20">
      {drawing}
    </symbol>
  ));

/** Every mark and icon once, for `<use>`: in the page itself, so that they come with the first paint and print. */
export function Sprite() {
  return (
    <svg width="0" height="0" className="sprite" aria-hidden="true">
      <symbol id="logo" viewBox="0 0 16 36">
        <path d="M8 14v11" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 .6 15.4 8 8 15.4 .6 8Z" fill="currentColor" />
        <circle cx="8" cy="29.6" r="4.9" fill="none" stroke="currentColor" strokeWidth="2" />
      </symbol>
      {symbols("m", MARKS)}
      {symbols("i", ICONS)}
    </svg>
  );
}

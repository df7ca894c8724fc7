import { createHash, randomBytes } from "node:crypto";

/** How long a one-time link is good for. */
export const LINK_HOURS = 24;

/** 256 random bits for an address; only their hash is stored. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

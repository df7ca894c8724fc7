/** Who asks for a change, or reads. Jobs, imports and the command line act under their own names. */
export const ROLES = ["reporter", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

export type UserActor = { readonly kind: "user"; readonly id: string; readonly name: string; readonly role: Role };
export type SystemActor = { readonly kind: "job" | "import" | "command_line"; readonly name: string };
export type Actor = UserActor | SystemActor;

/** A reader has no account; everybody else reads as the actor they are. */
export type Viewer = { readonly kind: "reader" } | Actor;
export const READER: Viewer = { kind: "reader" };

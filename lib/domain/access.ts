import type { Actor, Role, Viewer } from "./actor.ts";
import type { EditorialState } from "./editorial.ts";

/** What permissions look at in a record. `lastEditedById` is null when a system actor edited it last. */
export type OwnedRecord = { readonly createdById: string | null; readonly editorialState: EditorialState };
export type EditedRecord = OwnedRecord & { readonly lastEditedById: string | null };
export type EyesSettings = { readonly fourEyes: boolean };

const RANK: Readonly<Record<Role, number>> = { reporter: 1, editor: 2, admin: 3 };

/** Jobs, imports and the command line may do what an administrator may. */
function atLeast(viewer: Viewer, role: Role): boolean {
  switch (viewer.kind) {
    case "reader":
      return false;
    case "user":
      return RANK[viewer.role] >= RANK[role];
    case "job":
    case "import":
    case "command_line":
      return true;
  }
}

function owns(actor: Actor, record: OwnedRecord): boolean {
  return actor.kind === "user" && record.createdById === actor.id;
}

/** "Read published; tombstones": readers and the desk alike. */
export const mayReadPublished = (viewer: Viewer): boolean => viewer.kind === "reader" || atLeast(viewer, "reporter");

/** "See all drafts (else the same claim is logged twice)." */
export const mayReadDrafts = (viewer: Viewer): boolean => atLeast(viewer, "reporter");

/** Articles, claims, responses, reports, requests, parties. */
export const mayCreate = (viewer: Viewer): boolean => atLeast(viewer, "reporter");

/** Own drafts by anybody of the desk; others' drafts and what is in review or public by editors. Discarded records are restored first. */
export function mayEdit(actor: Actor, record: OwnedRecord): boolean {
  if (record.editorialState === "discarded") return false;
  return atLeast(actor, "editor") || mayTouchOwnDraft(actor, record, "draft");
}

/** With "four eyes" on, "an edit of a published record waits for another editor". */
export function editWaits(actor: Actor, record: OwnedRecord, settings: EyesSettings): boolean {
  return settings.fourEyes && actor.kind === "user" && record.editorialState === "published";
}

/** Asks for review: an own draft, or as an editor any draft. */
export const maySubmit = (actor: Actor, record: OwnedRecord): boolean =>
  atLeast(actor, "editor") || mayTouchOwnDraft(actor, record, "draft");

export const mayDiscard = (actor: Actor, record: OwnedRecord): boolean =>
  atLeast(actor, "editor") || mayTouchOwnDraft(actor, record, "draft");

/** Takes a discarded draft back. */
export const mayRestore = (actor: Actor, record: OwnedRecord): boolean =>
  atLeast(actor, "editor") || mayTouchOwnDraft(actor, record, "discarded");

/** Sends back, or approves. */
export const mayReview = (viewer: Viewer): boolean => atLeast(viewer, "editor");

/** With "four eyes" on, "nobody publishes what they last edited"; system actors have no eyes and are not held to it. */
export function mayPublish(actor: Actor, record: EditedRecord, settings: EyesSettings): boolean {
  if (!atLeast(actor, "editor")) return false;
  return !(settings.fourEyes && actor.kind === "user" && record.lastEditedById === actor.id);
}

export const mayWithdraw = (viewer: Viewer): boolean => atLeast(viewer, "editor");
export const mayCorrect = (viewer: Viewer): boolean => atLeast(viewer, "editor");
export const mayMerge = (viewer: Viewer): boolean => atLeast(viewer, "editor");
/** A party has no draft: a changed name shows at once on every public page, so this is not the reporter's. */
export const mayEditParty = (viewer: Viewer): boolean => atLeast(viewer, "editor");
export const mayJudge = (viewer: Viewer): boolean => atLeast(viewer, "editor");
export const mayKeepDossiers = (viewer: Viewer): boolean => atLeast(viewer, "editor");

export const mayManageUsers = (viewer: Viewer): boolean => atLeast(viewer, "admin");
export const maySettings = (viewer: Viewer): boolean => atLeast(viewer, "admin");
export const mayManageKeys = (viewer: Viewer): boolean => atLeast(viewer, "admin");
export const mayImport = (viewer: Viewer): boolean => atLeast(viewer, "admin");
export const mayRestoreBackup = (viewer: Viewer): boolean => atLeast(viewer, "admin");
export const mayAudit = (viewer: Viewer): boolean => atLeast(viewer, "admin");

/** Whether this actor may take this step of the editorial path; that the step is on the path is `checkTransition`'s to say. */
export function mayMove(actor: Actor, record: EditedRecord, to: EditorialState, settings: EyesSettings): boolean {
  switch (to) {
    case "in_review":
      return maySubmit(actor, record);
    case "discarded":
      return mayDiscard(actor, record);
    case "draft":
      return record.editorialState === "discarded" ? mayRestore(actor, record) : mayReview(actor);
    case "published":
      return mayPublish(actor, record, settings);
    case "withdrawn":
      return mayWithdraw(actor);
  }
}

function mayTouchOwnDraft(actor: Actor, record: OwnedRecord, state: EditorialState): boolean {
  return atLeast(actor, "reporter") && owns(actor, record) && record.editorialState === state;
}

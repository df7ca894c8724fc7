import { describe, expect, test } from "vitest";
import {
  editWaits,
  mayAudit,
  mayCorrect,
  mayCreate,
  mayDiscard,
  mayEdit,
  mayEditParty,
  mayImport,
  mayJudge,
  mayKeepDossiers,
  mayManageKeys,
  mayManageUsers,
  mayMerge,
  mayMove,
  mayPublish,
  mayReadDrafts,
  mayRestore,
  mayRestoreBackup,
  mayReview,
  maySettings,
  maySubmit,
  mayWithdraw,
} from "./access.ts";
import { type Actor, READER, type Role, type Viewer } from "./actor.ts";
import { EDITORIAL_STATES, type EditorialState } from "./editorial.ts";

const user = (role: Role, id: string = role): Actor => ({ kind: "user", id, name: id, role });
const job: Actor = { kind: "job", name: "renewal" };
const importer: Actor = { kind: "import", name: "bulk" };
const commandLine: Actor = { kind: "command_line", name: "user add" };

const VIEWERS: readonly Viewer[] = [READER, user("reporter"), user("editor"), user("admin"), job, importer, commandLine];
const answers = (rule: (viewer: Viewer) => boolean): string => VIEWERS.map((viewer) => (rule(viewer) ? "y" : "-")).join("");

describe("rules that look at the role alone", () => {
  // reader, reporter, editor, admin, job, import, command line
  test.each([
    ["mayReadDrafts", mayReadDrafts, "-yyyyyy"],
    ["mayCreate", mayCreate, "-yyyyyy"],
    ["mayEditParty", mayEditParty, "--yyyyy"],
    ["mayReview", mayReview, "--yyyyy"],
    ["mayWithdraw", mayWithdraw, "--yyyyy"],
    ["mayCorrect", mayCorrect, "--yyyyy"],
    ["mayMerge", mayMerge, "--yyyyy"],
    ["mayJudge", mayJudge, "--yyyyy"],
    ["mayKeepDossiers", mayKeepDossiers, "--yyyyy"],
    ["mayManageUsers", mayManageUsers, "---yyyy"],
    ["maySettings", maySettings, "---yyyy"],
    ["mayManageKeys", mayManageKeys, "---yyyy"],
    ["mayImport", mayImport, "---yyyy"],
    ["mayRestoreBackup", mayRestoreBackup, "---yyyy"],
    ["mayAudit", mayAudit, "---yyyy"],
  ] as const)("%s", (_, rule, expected) => {
    expect(answers(rule)).toBe(expected);
  });
});

const record = (editorialState: EditorialState, createdById: string | null = "reporter", lastEditedById: string | null = createdById) => ({
  editorialState,
  createdById,
  lastEditedById,
});

describe("rules that look at the record", () => {
  // draft, in_review, published, withdrawn, discarded
  test.each([
    ["edit, own, reporter", mayEdit, user("reporter"), "y----"],
    ["edit, another's, reporter", mayEdit, user("reporter", "other"), "-----"],
    ["edit, another's, editor", mayEdit, user("editor"), "yyyy-"],
    ["edit, another's, admin", mayEdit, user("admin"), "yyyy-"],
    ["edit, another's, import", mayEdit, importer, "yyyy-"],
    ["submit, own, reporter", maySubmit, user("reporter"), "y----"],
    ["submit, another's, reporter", maySubmit, user("reporter", "other"), "-----"],
    ["discard, own, reporter", mayDiscard, user("reporter"), "y----"],
    ["discard, another's, reporter", mayDiscard, user("reporter", "other"), "-----"],
    ["restore, own, reporter", mayRestore, user("reporter"), "----y"],
    ["restore, another's, reporter", mayRestore, user("reporter", "other"), "-----"],
  ] as const)("%s", (_, rule, actor, expected) => {
    expect(EDITORIAL_STATES.map((state) => (rule(actor, record(state)) ? "y" : "-")).join("")).toBe(expected);
  });

  test("nobody owns what a system actor made", () => {
    expect(mayEdit(user("reporter"), record("draft", null))).toBe(false);
    expect(mayEdit(job, record("draft", null))).toBe(true);
  });
});

describe("four eyes", () => {
  test.each([
    ["reporter, off", user("reporter"), "other", false, false],
    ["editor, off, last edited by the same", user("editor"), "editor", false, true],
    ["editor, on, last edited by the same", user("editor"), "editor", true, false],
    ["admin, on, last edited by the same", user("admin"), "admin", true, false],
    ["editor, on, last edited by another", user("editor"), "reporter", true, true],
    ["editor, on, last edited by an import", user("editor"), null, true, true],
    ["import, on, last edited by itself", importer, null, true, true],
  ] as const)("%s", (_, actor, lastEditedById, fourEyes, expected) => {
    expect(mayPublish(actor, record("in_review", "reporter", lastEditedById), { fourEyes })).toBe(expected);
  });

  test.each([
    ["published", true, true],
    ["published", false, false],
    ["draft", true, false],
  ] as const)("an editor's edit of a %s record, four eyes %s, waits: %s", (state, fourEyes, expected) => {
    expect(editWaits(user("editor"), record(state), { fourEyes })).toBe(expected);
    expect(editWaits(job, record(state), { fourEyes })).toBe(false);
  });
});

describe("steps of the editorial path", () => {
  test.each([
    ["draft", "in_review", "yyy"],
    ["draft", "discarded", "yyy"],
    ["in_review", "published", "-yy"],
    ["in_review", "draft", "-yy"],
    ["published", "withdrawn", "-yy"],
    ["withdrawn", "published", "-yy"],
    ["discarded", "draft", "yyy"],
  ] as const)("%s → %s by its reporter, an editor, an import", (from, to, expected) => {
    const actors = [user("reporter"), user("editor"), importer];
    const given = actors.map((actor) => (mayMove(actor, record(from), to, { fourEyes: false }) ? "y" : "-"));
    expect(given.join("")).toBe(expected);
  });
});

"use client";

import { useState } from "react";
import { ROLES, type Role } from "#lib/domain/actor.ts";
import { instantWords } from "#lib/i18n/format.ts";
import { useDesk, useWords } from "../context.tsx";
import { SelectField } from "../fields/choice.tsx";
import { TextField } from "../fields/text.tsx";
import { SubmitButton } from "../form/buttons.tsx";
import { useForm } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";

export type UserView = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly sessions: number;
  readonly lastSeen: string | null;
};

type Actions = { readonly role: FormAction; readonly disable: FormAction; readonly reset: FormAction; readonly revoke: FormAction };

/** A one-time link, shown once, to be handed over. */
function OneTimeLink() {
  const { state } = useForm();
  const t = useWords("desk");
  const [copied, setCopied] = useState(false);
  const { link } = state;
  if (link === null) return null;
  return (
    <div className="one-time" role="status">
      <p>{t("user.linkOnce")}</p>
      <code dir="ltr">{link}</code>
      <button type="button" className="btn btn-small" onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>{copied ? t("user.copied") : t("user.copy")}</button>
    </div>
  );
}

/** Adds a user, who sets their own password by a one-time link. */
export function AddUserForm({ action }: { readonly action: FormAction }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const roles = ROLES.map((value) => ({ value, label: domain(`role.${value}`) }));
  return (
    <DeskForm action={action} name="new-user" label={t("user.new")}>
      <div className="f2">
        <TextField name="name" label={t("user.name")} required />
        <TextField name="email" label={t("email")} type="email" required ltr />
      </div>
      <SelectField name="role" label={t("user.role")} options={roles} initial="reporter" />
      <SubmitButton>{t("user.add")}</SubmitButton>
      <OneTimeLink />
    </DeskForm>
  );
}

/** Everybody who can sign in. */
export function Users({ users, actions }: { readonly users: readonly UserView[]; readonly actions: Actions }) {
  return (
    <ul className="users">
      {users.map((user) => <UserItem key={user.id} user={user} actions={actions} />)}
    </ul>
  );
}

function UserItem({ user, actions }: { readonly user: UserView; readonly actions: Actions }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const { locale, timeZone } = useDesk();
  const roles = ROLES.map((value) => ({ value, label: domain(`role.${value}`) }));
  return (
    <li className={user.disabled ? "is-off" : undefined}>
      <p><b dir="auto">{user.name}</b> <bdi>{user.email}</bdi></p>
      <p className="muted">
        {user.disabled ? t("user.isDisabled") : t("user.sessions", { count: user.sessions })}
        {user.lastSeen === null ? null : ` · ${t("user.lastSeen", { when: instantWords(user.lastSeen, locale, timeZone) })}`}
      </p>
      <div className="user-a">
        <DeskForm action={actions.role} name={`role-${user.id}-${user.role}`} label={t("user.roleOf", { name: user.name })} className="inline-form">
          <input type="hidden" name="id" value={user.id} />
          <SelectField name="role" label={t("user.role")} options={roles} initial={user.role} />
          <button type="submit" className="btn btn-small">{t("save")}</button>
        </DeskForm>
        <OneButton user={user} action={actions.reset} name="reset" label={t("user.reset")} />
        <OneButton user={user} action={actions.revoke} name="revoke" label={t("user.revoke")} />
        <OneButton user={user} action={actions.disable} name="disable" label={user.disabled ? t("user.enable") : t("user.disable")} />
      </div>
    </li>
  );
}

type OneButtonProps = { readonly user: UserView; readonly action: FormAction; readonly name: string; readonly label: string };

function OneButton({ user, action, name, label }: OneButtonProps) {
  const t = useWords("desk");
  return (
    <DeskForm action={action} name={`${name}-${user.id}`} label={t("user.actionOn", { label, name: user.name })} className="inline-form">
      <input type="hidden" name="id" value={user.id} />
      <input type="hidden" name="disabled" value={user.disabled ? "no" : "yes"} />
      <button type="submit" className="btn btn-small">{label}</button>
      <OneTimeLink />
    </DeskForm>
  );
}

"use client";

import { zoneHere } from "#lib/i18n/time-zones.ts";
import { useWords } from "../context.tsx";
import { useOfBrowser } from "../of-browser.ts";
import { PasswordField, TextField } from "../fields/text.tsx";
import { SubmitButton } from "../form/buttons.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";

/** Signs in; works as a plain form too. `to` is the page that was asked for. */
export function SignInForm({ action, to }: { readonly action: FormAction; readonly to: string }) {
  const t = useWords("desk");
  return (
    <DeskForm action={action} name="~sign-in" label={t("signIn.title")}>
      <input type="hidden" name="to" value={to} />
      <TextField name="email" label={t("email")} type="email" autoComplete="username" required ltr />
      <PasswordField name="password" label={t("password.word")} autoComplete="current-password" />
      <SubmitButton>{t("signIn.enter")}</SubmitButton>
    </DeskForm>
  );
}

/** Sets a new password by a one-time link. */
export function NewPasswordForm({ action, email }: { readonly action: FormAction; readonly email: string }) {
  const t = useWords("desk");
  return (
    <DeskForm action={action} name="~new-password" label={t("password.set")}>
      <input type="email" className="vh" name="username" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden="true" />
      <PasswordField name="password" label={t("password.new")} autoComplete="new-password" hint={t("password.rule")} />
      <SubmitButton>{t("password.set")}</SubmitButton>
    </DeskForm>
  );
}

/** Makes the first administrator and names the newsroom, whose time zone is most likely the one they sit in. */
export function WelcomeForm({ action, zones }: { readonly action: FormAction; readonly zones: readonly string[] }) {
  const t = useWords("desk");
  const zone = useOfBrowser(zoneHere, "");
  return (
    <DeskForm action={action} name="~welcome" label={t("welcome.title")}>
      <TextField name="name" label={t("user.name")} autoComplete="name" required />
      <TextField name="email" label={t("email")} type="email" autoComplete="username" required ltr />
      <PasswordField name="password" label={t("password.word")} autoComplete="new-password" hint={t("password.rule")} />
      <TextField name="newsroomAr" label={t("settings.newsroomAr")} required />
      <TextField name="timeZone" label={t("settings.timeZone")} initial={zone} hint={t("settings.timeZoneHint")} list="zones" required ltr />
      <datalist id="zones">{zones.map((zone) => <option key={zone} value={zone} />)}</datalist>
      <SubmitButton>{t("welcome.make")}</SubmitButton>
    </DeskForm>
  );
}

/** Changes one's own password. */
export function ChangePasswordForm({ action, email }: { readonly action: FormAction; readonly email: string }) {
  const t = useWords("desk");
  return (
    <DeskForm action={action} name="~change-password" label={t("password.change")}>
      <input type="email" className="vh" name="username" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden="true" />
      <PasswordField name="currentPassword" label={t("password.current")} autoComplete="current-password" />
      <PasswordField name="newPassword" label={t("password.new")} autoComplete="new-password" hint={t("password.rule")} />
      <SubmitButton>{t("password.change")}</SubmitButton>
    </DeskForm>
  );
}

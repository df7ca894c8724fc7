"use client";

import { instantWords } from "#lib/i18n/format.ts";
import { useDesk, useWords } from "../context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";

export type SessionView = { readonly id: string; readonly ipAddress: string | null; readonly userAgent: string | null; readonly createdAt: string };

type Props = { readonly sessions: readonly SessionView[]; readonly current: string; readonly revoke: FormAction; readonly revokeOthers: FormAction };

/** Where one is signed in; any of it can be ended. */
export function Sessions({ sessions, current, revoke, revokeOthers }: Props) {
  const t = useWords("desk");
  const { locale, timeZone } = useDesk();
  return (
    <>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              <b>{session.id === current ? t("session.this") : t("session.other")}</b>{" "}
              {t("session.since", { when: instantWords(session.createdAt, locale, timeZone) })}
            </p>
            <p className="muted"><bdi>{session.ipAddress ?? ""}</bdi> <bdi>{session.userAgent ?? ""}</bdi></p>
            {session.id === current ? null : (
              <DeskForm action={revoke} name={`revoke-${session.id}`} className="inline-form">
                <input type="hidden" name="id" value={session.id} />
                <button type="submit" className="btn btn-small" aria-label={t("user.actionOn", { label: t("session.end"), name: instantWords(session.createdAt, locale, timeZone) })}>{t("session.end")}</button>
              </DeskForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length < 2 ? null : (
        <DeskForm action={revokeOthers} name="revoke-others" label={t("session.endOthers")} className="inline-form">
          <button type="submit" className="btn">{t("session.endOthers")}</button>
        </DeskForm>
      )}
    </>
  );
}

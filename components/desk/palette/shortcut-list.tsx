"use client";

import { useEffect, useRef } from "react";
import { Button, Heading } from "react-aria-components";
import { useWords } from "../context.tsx";
import { PLACES, SHORTCUTS } from "../shortcuts.ts";
import { KeyCaps } from "./key-caps.tsx";
import { useSingleKeys } from "./single-keys.ts";

/** All keys of the desk, by the place where they work. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const t = useWords("desk");
  const [single, setSingle] = useSingleKeys();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <header className="shortcuts-h">
        <Heading slot="title" level={2}>{t("shortcuts.title")}</Heading>
        <Button ref={button} className="btn btn-small" onPress={onClose}>{t("shortcuts.close")}</Button>
      </header>
      <label className="shortcuts-s">
        <input type="checkbox" checked={single} onChange={(event) => setSingle(event.currentTarget.checked)} />
        <span>{t("shortcuts.single")}</span>
      </label>
      <div className="shortcuts">
        {PLACES.map((place) => (
          <section key={place} aria-labelledby={`keys-${place}`}>
            <h3 id={`keys-${place}`}>{t(`shortcuts.place.${place}`)}</h3>
            <dl>
              {SHORTCUTS.filter((shortcut) => shortcut.place === place).map(({ does, keys, to }) => (
                <div key={does}>
                  <dt>{t(does)}</dt>
                  <dd><KeyCaps keys={keys} to={to} /></dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

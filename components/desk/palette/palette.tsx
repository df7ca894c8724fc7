"use client";

import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { Icon } from "#components/ui/icon.tsx";
import { useWords } from "../context.tsx";
import { PaletteBox } from "./box.tsx";
import { KeyCaps } from "./key-caps.tsx";
import type { Command } from "./hits.ts";
import { useOpened } from "./keys.ts";
import { ShortcutList } from "./shortcut-list.tsx";

const OPENS = ["Mod", "K"] as const;

type Props = { readonly commands: readonly Command[] };

/** Opens anything of the desk by its name, and shows the desk's keys: two buttons, two keys, two dialogs over the page. */
export function Palette({ commands }: Props) {
  const t = useWords("desk");
  const [opened, setOpened] = useOpened();
  const close = (): void => setOpened(null);
  // A whole page is asked for, as by every link of the desk: what a form keeps is kept as it is there.
  const open = (url: string): void => {
    close();
    window.location.assign(url);
  };
  return (
    <>
      <button type="button" className="palette-b" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" aria-label={t("palette.open")} onClick={() => setOpened("palette")}>
        <Icon name="find" />
        <span>{t("palette.open")}</span>
        <span className="key-cap-box" aria-hidden="true"><KeyCaps keys={OPENS} /></span>
      </button>
      <button type="button" className="palette-b is-keys" aria-haspopup="dialog" aria-keyshortcuts="Shift+?" aria-label={t("shortcuts.title")} title={t("shortcuts.title")} onClick={() => setOpened("shortcuts")}>
        <kbd aria-hidden="true">?</kbd>
      </button>
      <ModalOverlay className="veil" isDismissable isOpen={opened !== null} onOpenChange={(isOpen) => (isOpen ? undefined : close())}>
        <Modal className={opened === "shortcuts" ? "palette is-list" : "palette"}>
          {opened === "shortcuts" ? (
            <Dialog><ShortcutList onClose={close} /></Dialog>
          ) : (
            <Dialog aria-label={t("palette.title")}><PaletteBox commands={commands} onOpen={open} /></Dialog>
          )}
        </Modal>
      </ModalOverlay>
    </>
  );
}

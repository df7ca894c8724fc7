"use client";

import type { MouseEvent } from "react";
import { useWords } from "../context.tsx";
import type { Command } from "./text.tsx";

type Props = { readonly kind: "claim" | "response" | null; readonly ready: boolean; readonly onCommand: (command: Command) => void };

/** A press must not take the selection away before it is read. */
const keepSelection = (event: MouseEvent): void => event.preventDefault();

/** What can be done with the selected words. */
export function Tools({ kind, ready, onCommand }: Props) {
  const t = useWords("desk");
  const commands: readonly Command[] = kind === null ? ["claim", "response"] : ["add"];
  const keys: Record<Command, string> = { claim: "C", response: "R", add: "A" };
  return (
    <div className="tools" role="toolbar" aria-label={t("text.tools")}>
      {commands.map((command) => (
        <button key={command} type="button" className={command === "claim" ? "btn btn-ink" : "btn"} aria-disabled={!ready} onMouseDown={keepSelection} onClick={() => onCommand(command)}>
          {t(`text.command.${command}`)}
          <kbd aria-hidden="true">{keys[command]}</kbd>
        </button>
      ))}
    </div>
  );
}

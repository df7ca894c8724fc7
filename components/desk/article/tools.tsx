"use client";

import type { MouseEvent } from "react";
import { Key } from "#components/ui/key.tsx";
import { useWords } from "../context.tsx";

export type Command = "claim" | "response" | "add";

type Props = {
  /** Words are selected. */
  readonly ready: boolean;
  /** A form is open that takes further passages. */
  readonly adds: boolean;
  readonly onCommand: (command: Command) => void;
};

/** A press must not take the selection away before it is read. */
const keepSelection = (event: MouseEvent): void => event.preventDefault();

const KEYS: Readonly<Record<Command, string>> = { claim: "C", response: "R", add: "A" };

/** What can be done with the selected words. */
export function Tools({ ready, adds, onCommand }: Props) {
  const t = useWords("desk");
  const commands: readonly Command[] = adds ? ["claim", "response", "add"] : ["claim", "response"];
  return (
    <div className="tools" role="toolbar" aria-label={t("text.tools")}>
      {commands.map((command) => (
        <button key={command} type="button" className="btn btn-small" aria-disabled={!ready} onMouseDown={keepSelection} onClick={() => onCommand(command)}>
          {t(`text.command.${command}`)}
          <Key press={KEYS[command]} />
        </button>
      ))}
    </div>
  );
}

import { type Declaration, parse } from "postcss";
import { isPhysical, physicalClasses } from "../lint/physical.ts";
import { ownFiles, read, report } from "./files.ts";

const place = (file: string, line: number | undefined): string => `${file}:${String(line ?? 1)}`;

function ofDeclaration(file: string, { prop, value, source }: Declaration): string[] {
  return isPhysical(prop, value) ? [`${place(file, source?.start?.line)}: ${prop}: ${value} names a side of the screen, use the logical property`] : [];
}

/** The physical properties, and the physical classes behind `@apply`, of one style sheet. */
function inspect(file: string): string[] {
  const findings: string[] = [];
  const sheet = parse(read(file), { from: file });
  sheet.walkDecls((declaration) => void findings.push(...ofDeclaration(file, declaration)));
  sheet.walkAtRules("apply", ({ params, source }) => {
    for (const name of physicalClasses(params)) findings.push(`${place(file, source?.start?.line)}: @apply ${name} names a side of the screen`);
  });
  return findings;
}

report(ownFiles([".css"]).flatMap(inspect));

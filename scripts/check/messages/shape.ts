import compile from "icu-minify/compile";
import { z } from "zod";
import { read } from "../files.ts";

/** One namespace of one language: its sentences by dotted key. */
export type Sentences = ReadonlyMap<string, string>;

type Tree = { [key: string]: string | Tree };
const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])));

function flatten(node: Tree, prefix = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value] satisfies [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Reads a file of messages: nested objects whose leaves are sentences. Throws when it is anything else. */
export function readSentences(file: string): Sentences {
  return new Map(flatten(tree.parse(JSON.parse(read(file)))));
}

/** What a sentence asks for, and the choices it offers: `{n, plural, one {…} other {…}}` → n, and [one, other] for plurals. */
export type Shape = { readonly names: Set<string>; readonly plurals: string[][]; readonly selects: string[][] };

const SELECT = 1;
const PLURAL = 2;
const ORDINAL = 3;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isOptions = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** A compiled argument is `[name, kind, options]`, a tag `[name, ...children]`, a branch one text or a list of both. */
function walkNode(node: unknown, shape: Shape): void {
  if (!isList(node)) return;
  const [name, kind, options] = node;
  if (typeof name !== "string") return;
  shape.names.add(name);
  if ((kind === SELECT || kind === PLURAL || kind === ORDINAL) && isOptions(options)) {
    if (kind !== ORDINAL) (kind === PLURAL ? shape.plurals : shape.selects).push(Object.keys(options));
    for (const branch of Object.values(options)) walkNodes(branch, shape);
  } else if (typeof kind !== "number" || kind === 0) walkNodes(node.slice(1), shape);
}

function walkNodes(nodes: unknown, shape: Shape): void {
  if (isList(nodes)) for (const node of nodes) walkNode(node, shape);
}

/** Throws when the sentence is no ICU message. */
export function shapeOf(sentence: string): Shape {
  const shape: Shape = { names: new Set(), plurals: [], selects: [] };
  walkNodes(compile(sentence), shape);
  return shape;
}

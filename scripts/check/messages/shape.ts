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

export type Shape = {
  /** What the reader sees of its values: `{name}`, `{n, plural, other {#}}`. One that only inflects, such as a gender, is not here. */
  readonly shown: Set<string>;
  /** The forms of each plural: [one, other]. */
  readonly plurals: string[][];
  /** The values each `select` tells apart. */
  readonly selects: Map<string, string[]>;
};

const POUND = 0;
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
  if ((kind === SELECT || kind === PLURAL || kind === ORDINAL) && isOptions(options)) {
    walkChoice(name, kind, options, shape);
    return;
  }
  shape.shown.add(name);
  if (typeof kind !== "number" || kind === POUND) walkNodes(node.slice(1), shape);
}

function walkChoice(name: string, kind: number, options: object, shape: Shape): void {
  if (kind === PLURAL) shape.plurals.push(Object.keys(options));
  if (kind === SELECT) shape.selects.set(name, Object.keys(options));
  for (const branch of Object.values(options)) {
    if (branch === POUND || (isList(branch) && branch.includes(POUND))) shape.shown.add(name);
    walkNodes(branch, shape);
  }
}

function walkNodes(nodes: unknown, shape: Shape): void {
  if (isList(nodes)) for (const node of nodes) walkNode(node, shape);
}

/** Throws when the sentence is no ICU message. */
export function shapeOf(sentence: string): Shape {
  const shape: Shape = { shown: new Set(), plurals: [], selects: new Map() };
  walkNodes(compile(sentence), shape);
  return shape;
}

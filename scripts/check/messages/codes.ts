import ts from "typescript";
import { ownFiles, read } from "../files.ts";

const CODE = /^[a-z]+(?:_[a-z]+)*$/u;
/** What Zod calls a code with; a message given to any of these becomes a refusal's code. */
const JUDGES = new Set(["min", "max", "length", "refine", "regex", "int", "nonempty", "positive", "uuid", "url", "email", "string", "number", "date", "boolean"]);
const NAMED = /(?:Code|Refusal|Gap)s?$/u;

export type Place = { readonly code: string; readonly file: string; readonly line: number };
type Found = { readonly code: string; readonly at: number };

/** The codes an expression may come to: a text, both sides of a choice, the text given to `refuse`. */
function texts(node: ts.Node): Found[] {
  if (ts.isStringLiteralLike(node)) return CODE.test(node.text) ? [{ code: node.text, at: node.getStart() }] : [];
  if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...texts(node.left), ...texts(node.right)];
  if (ts.isLiteralTypeNode(node)) return texts(node.literal);
  return ts.isUnionTypeNode(node) ? node.types.flatMap(texts) : [];
}

function ofCall(node: ts.CallExpression, isSchema: boolean): Found[] {
  const called = node.expression;
  if (ts.isIdentifier(called)) return /^refus/u.test(called.text) ? node.arguments.slice(0, 1).flatMap(texts) : [];
  return isSchema && ts.isPropertyAccessExpression(called) && JUDGES.has(called.name.text) ? node.arguments.flatMap(texts) : [];
}

/** `Result<T, "a" | "b">`, `Refusal<"a">`, `type DateCode = "a" | "b"`. */
function ofType(node: ts.Node): Found[] {
  if (ts.isTypeAliasDeclaration(node)) return NAMED.test(node.name.text) ? texts(node.type) : [];
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return [];
  if (node.typeName.text === "Result") return (node.typeArguments ?? []).slice(1).flatMap(texts);
  return node.typeName.text === "Refusal" ? (node.typeArguments ?? []).flatMap(texts) : [];
}

function ofNode(node: ts.Node, isSchema: boolean): Found[] {
  if (ts.isCallExpression(node)) return ofCall(node, isSchema);
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return ofType(node);
  const isCode = node.name.text === "code" || (isSchema && (node.name.text === "error" || node.name.text === "message"));
  return isCode ? texts(node.initializer) : [];
}

function ofFile(file: string): Place[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...ofNode(node, file.startsWith("lib/schema/")));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map(({ code, at }) => ({ code, file, line: source.getLineAndCharacterOfPosition(at).line + 1 }));
}

/** Every refusal code written in lib, with its place. */
export function refusalCodes(): Place[] {
  return ownFiles([".ts"]).filter((file) => file.startsWith("lib/") && !file.endsWith(".test.ts")).flatMap(ofFile);
}

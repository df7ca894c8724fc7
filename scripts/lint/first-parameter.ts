import { ESLintUtils, type ParserServicesWithTypeInformation, type TSESTree } from "@typescript-eslint/utils";
import { isParameter, type Signature, type Symbol as TsSymbol, type Type } from "typescript";
import { makeRule } from "./rule.ts";

type Wanted = { name: string; types: string[] };

/** A step inside a transaction: nobody outside lib can make a `Tx`, so it needs no gate of its own. */
const STEP: Wanted = { name: "tx", types: ["Tx"] };

function typeName(type: Type): string | undefined {
  const symbol: TsSymbol | undefined = type.aliasSymbol ?? type.getSymbol();
  return symbol?.name;
}

/** The type as written beside the parameter: an alias of an alias has lost its own name in the type itself. */
function writtenType(parameter: TsSymbol): string | undefined {
  const place = parameter.valueDeclaration;
  return place !== undefined && isParameter(place) ? place.type?.getText() : undefined;
}

function isAsync(signature: Signature): boolean {
  return typeName(signature.getReturnType()) === "Promise";
}

function fits(services: ParserServicesWithTypeInformation, parameter: TsSymbol | undefined, wanted: Wanted): boolean {
  // An underscore says that everybody gets the same answer.
  if (parameter?.name.replace(/^_/u, "") !== wanted.name) return false;
  const known = typeName(services.program.getTypeChecker().getTypeOfSymbol(parameter));
  return wanted.types.some((type) => type === known || type === writtenType(parameter));
}

/** The exported values of a file, with the signatures they can be called by. */
function exportedCalls(services: ParserServicesWithTypeInformation, program: TSESTree.Program): { symbol: TsSymbol; signatures: readonly Signature[] }[] {
  const checker = services.program.getTypeChecker();
  const file = checker.getSymbolAtLocation(services.esTreeNodeToTSNodeMap.get(program));
  if (file === undefined) return [];
  return checker.getExportsOfModule(file).map((symbol) => ({ symbol, signatures: checker.getTypeOfSymbol(symbol).getCallSignatures() }));
}

/** Permissions live in commands and queries, so whoever asks is always their first parameter. */
export const firstParameter = makeRule<[Wanted], "missing">({
  meta: {
    type: "problem",
    defaultOptions: [{ name: "actor", types: ["Actor"] }],
    schema: [
      {
        type: "object",
        properties: { name: { type: "string" }, types: { type: "array", items: { type: "string" } } },
        required: ["name", "types"],
        additionalProperties: false,
      },
    ],
    messages: { missing: "`{{name}}` must take `{{wanted}}` first: whoever asks passes the same gate from every way in." },
  },
  create: (context) => {
    const [wanted] = context.options;
    const services = ESLintUtils.getParserServices(context);
    const passes = (signature: Signature): boolean =>
      [wanted, STEP].some((shape) => fits(services, signature.getParameters()[0], shape));
    return {
      Program(program) {
        for (const { symbol, signatures } of exportedCalls(services, program)) {
          if (!signatures.some((signature) => isAsync(signature) && !passes(signature))) continue;
          const data = { name: symbol.name, wanted: `${wanted.name}: ${wanted.types.join(" | ")}` };
          const place = symbol.declarations?.[0];
          const node = place === undefined ? program : services.tsNodeToESTreeNodeMap.get(place);
          context.report({ node, messageId: "missing", data });
        }
      },
    };
  },
});

/** A person of the desk: how they sign in, and the file that keeps their session for other tests. */
export type Person = { readonly name: string; readonly email: string; readonly password: string; readonly session: string };

/** What `npm test -- browser` gives to its tests; never guessed. */
function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests with \`npm test -- browser\`.`);
  return value;
}

const sessionOf = (name: string): string => `test-results/people/${name}.json`;

/** The one-time address that a first start prints. */
export const welcome = given("E2E_WELCOME");

/** Runs the newsroom; makes their own account at that address. */
export const admin: Person = {
  name: "مديرة الاختبار",
  email: "admin@isnad.test",
  password: given("E2E_ADMIN_PASSWORD"),
  session: sessionOf("admin"),
};

/** A second editor, whom the administrator adds before the other tests. */
export const editor: Person = {
  name: "محرر المساء",
  email: "editor@isnad.test",
  password: "مساء هادئ على المنضدة",
  session: sessionOf("editor"),
};

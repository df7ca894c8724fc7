import { refusedAnswer } from "../answer.ts";

export const dynamic = "force-dynamic";

/** An address that the API does not have, in the API's own shape: programs read no page. */
const unknown = (request: Request): Response => refusedAnswer(request, [{ code: "unknown_address" }]);
export { unknown as GET, unknown as POST, unknown as PUT, unknown as PATCH, unknown as DELETE };

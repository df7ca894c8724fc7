import { expect, test, vi } from "vitest";
import { db } from "./client.ts";
import { listenRenewals } from "./listen.ts";

const LISTENERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'isnad listen' AND datname = current_database()";
const COUNT = "SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = 'isnad listen' AND query LIKE 'LISTEN%' AND datname = current_database()";

const listening = async (): Promise<boolean> => {
  const rows = await db.$queryRawUnsafe<{ count: number }[]>(COUNT);
  return rows[0]?.count === 1;
};
const notify = (tags: readonly string[]) => db.$executeRaw`SELECT pg_notify('isnad_renew', ${JSON.stringify(tags)})`;
const patience = { timeout: 10_000 };

test("tags are heard; after a lost connection everything is stale, and tags are heard again", async () => {
  const heard = vi.fn<(tags: string[]) => void>();
  const reconnected = vi.fn<() => void>();
  const { stop } = listenRenewals(heard, reconnected);
  await vi.waitUntil(listening, patience);

  await notify(["claims/abc", "home"]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(["claims/abc", "home"]), patience);
  expect(reconnected).not.toHaveBeenCalled();

  await db.$queryRawUnsafe(LISTENERS);
  await vi.waitFor(() => expect(reconnected).toHaveBeenCalledTimes(1), patience);
  await notify(["parties/xyz"]);
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(["parties/xyz"]), patience);
  await stop();
});

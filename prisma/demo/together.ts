const AT_ONCE = 6;

/**
 * Works on several items at once, a few at a time. When one fails, no new one is begun, those under way are
 * waited for, and the first failure is thrown: nothing goes on writing behind the caller's back.
 */
export async function together<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && failures.length === 0; item = waiting.shift()) {
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw failures[0];
}

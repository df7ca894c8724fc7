import { expect, test } from "vitest";
import { reasonIn } from "./run.ts";

const at = "2026-11-27 17:46:35.996 UTC [1745] ";

test.each([
  ["the first that is wrong", `${at}LOG:  starting PostgreSQL\n${at}FATAL:  could not write file "base/1/pg_filenode.map.tmp": No space left on device\n${at}LOG:  shut down\n`, 'could not write file "base/1/pg_filenode.map.tmp": No space left on device'],
  ["not what a question was told that came too early", `${at}FATAL:  the database system is starting up\n${at}FATAL:  the database system is not yet accepting connections\n${at}PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device\n`, 'could not write to file "pg_wal/xlogtemp.1": No space left on device'],
  ["the last line of what says nothing of the kind", "postgres: could not access directory\nRun initdb.\n", "Run initdb."],
])("why PostgreSQL did not start: %s", (_name, log, expected) => {
  expect(reasonIn(log)).toBe(expected);
});

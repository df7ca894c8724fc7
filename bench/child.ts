import pg from "pg";
import { pages } from "#scripts/server/store.ts";
import { serve } from "#scripts/server.ts";
import type { Asked, Told } from "./app.ts";

// The app as a process of its own, as in production; the bench asks it over IPC for what cannot be seen from outside.

const sql: string[] = [];
const query: unknown = Reflect.get(pg.Client.prototype, "query");

/** Every statement of the process passes here, Prisma's too. */
Object.defineProperty(pg.Client.prototype, "query", {
  value: function counted(this: pg.Client, ...args: unknown[]): unknown {
    const [asked] = args;
    const text = typeof asked === "string" ? asked : typeof asked === "object" && asked !== null ? String(Reflect.get(asked, "text")) : "";
    if (sql.length < 10_000) sql.push(text);
    return typeof query === "function" ? Reflect.apply(query, this, args) : undefined;
  },
});

const tell = (message: Told): void => { process.send?.(message); };

process.on("message", ({ ask }: Asked) => {
  if (ask === "empty") pages().renew(["*"]);
  const cpu = process.cpuUsage();
  tell({ cpu: (cpu.user + cpu.system) / 1_000, rss: process.memoryUsage.rss(), sql: sql.splice(0) });
});

const server = await serve({ dev: false, port: 0, host: "127.0.0.1", stored: process.argv[2] !== "plain" });
process.on("SIGTERM", () => { void server.close().then(() => process.exit(0)); });
process.on("disconnect", () => process.exit(0));
tell({ port: server.port });

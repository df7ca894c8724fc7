import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fetchRaw } from "./fetch.ts";
import { freePort } from "./port.ts";

/** The yardstick: one nginx worker that serves the very bytes of the app's answers as files. */
export type Nginx = { readonly url: string; readonly stop: () => Promise<void> };

const config = (folder: string, port: number): string => `
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; types { text/html html; } charset utf-8;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  open_file_cache max=16;
  server { listen 127.0.0.1:${String(port)}; root ${folder}/files; gzip_static on; gzip_vary on; }
}`;

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const found = await fetchRaw(url).catch(() => null);
    if (found?.status === 200) return;
    await pause(50);
  }
  throw new Error("nginx does not answer");
}

export async function startNginx(html: Buffer, gzip: Buffer): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-nginx-"));
  const files = join(folder, "files");
  mkdirSync(files);
  writeFileSync(join(files, "page.html"), html);
  writeFileSync(join(files, "page.html.gz"), gzip);
  const port = await freePort();
  writeFileSync(join(folder, "nginx.conf"), config(folder, port));
  // Its worker runs as another user when root starts it: it must get at the files.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const child = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf"), ...(user === "" ? [] : ["-g", user])], { stdio: "ignore" });
  const stop = async (): Promise<void> => {
    const ended = once(child, "exit");
    child.kill("SIGQUIT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${String(port)}/page.html`;
  await answers(url);
  return { url, stop };
}

// Runs before every command, on whatever Node the machine has, so in plain and old JavaScript: it finds out whether all
// is there, says in one sentence what is missing, and hands over to the TypeScript of the command under Node 24.
import { spawn, spawnSync } from "child_process";
import { existsSync, readFileSync } from "fs";
import { dirname, join } from "path";
import { fileURLToPath, pathToFileURL } from "url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const COMMANDS = {
  start: "scripts/start.ts",
  dev: "scripts/start.ts",
  test: "scripts/test.ts",
  check: "scripts/check.ts",
  migrate: "scripts/migrate.ts",
  user: "scripts/user.ts",
  key: "scripts/key.ts",
  bench: "bench/bench.ts",
  eval: "bench/eval.ts",
};

function sentence(key, value) {
  const set = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  const file = join(root, "messages", set.indexOf("ar") === 0 ? "ar" : "en", "start.json");
  return JSON.parse(readFileSync(file, "utf8")).preflight[key].replace("{version}", value);
}

function refuse(key, value) {
  process.stderr.write(sentence(key, value) + "\n");
  process.exit(1);
}

function numbers(version) {
  return version.replace("v", "").split(".").map(Number);
}

/** Node runs TypeScript without a flag from 22.18 and 24 on; this app is tested on 24. */
function isNewEnough(version) {
  return numbers(version)[0] >= 24;
}

function bundledNode() {
  const names = [".bin/node", "node/bin/node", "node/bin/node.exe"];
  return names.map((name) => join(root, "node_modules", name)).filter((path) => existsSync(path))[0];
}

/** The package `node` fetches its program in an install script; with those blocked, it is asked for now. */
function fetchNode() {
  const folder = join(root, "node_modules", "node");
  if (!existsSync(join(folder, "installArchSpecificPackage.js"))) return;
  process.stderr.write(sentence("node_24_fetch", "") + "\n");
  spawnSync(process.execPath, ["installArchSpecificPackage.js"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** The same command again under Node 24; signals go on to it, and its end is ours. */
function handOver(node) {
  const child = spawn(node, process.argv.slice(1), { cwd: root, stdio: "inherit" });
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach((name) => process.on(name, () => child.kill(name)));
  child.on("error", () => refuse("no_node_24", ""));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    ["SIGINT", "SIGTERM", "SIGHUP"].forEach((name) => process.removeAllListeners(name));
    process.kill(process.pid, signal);
  });
}

const version = numbers(process.version);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) refuse("node_old", process.version);
if (!existsSync(join(root, "node_modules", "next", "package.json"))) refuse("no_modules", "");

if (isNewEnough(process.version)) {
  process.chdir(root);
  import(pathToFileURL(join(root, COMMANDS[process.argv[2]])).href);
} else {
  if (bundledNode() === undefined) fetchNode();
  if (bundledNode() === undefined) refuse("no_node_24", "");
  handOver(bundledNode());
}

/**
 * `npm start`: everything between a fresh clone and a running server, and nothing when it is there already.
 * `npm run dev` is the same with the development server in the build's place.
 *
 * Uses Node's own modules only, because it runs before anything is installed.
 */
import { build, buildIsStale, NEXT } from "./build.mjs";
import { checkNode } from "./check-node.mjs";
import { checkPort } from "./check-port.mjs";
import { installIfMissing } from "./install-if-missing.mjs";
import { localSettings } from "./local-settings.mjs";
import { become } from "./run-command.mjs";
import { say } from "./say.mjs";
import { storeWorks } from "./store-works.mjs";

const dev = process.argv.includes("--dev");

checkNode();
installIfMissing();
const env = localSettings({ dev });
await checkPort(env.PORT, env.HOST);
const checked = storeWorks(env); // beside the server's own start, which need not wait for it
if (!dev && buildIsStale(env)) {
  if (!(await checked)) process.exit(1);
  build(env);
}
say(`serving on ${env.NEXTAUTH_URL} (Ctrl-C ends it)`);
const listen = ["-p", env.PORT, ...(env.HOST ? ["-H", env.HOST] : [])];
const server = become(process.execPath, [NEXT, dev ? "dev" : "start", ...listen], {
  ...env,
  STORE_ANNOUNCED: "1", // by the check
});
if (!(await checked)) {
  server.kill();
  process.exit(1);
}

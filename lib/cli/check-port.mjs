import { createServer } from "node:net";
import { giveUp } from "./say.mjs";

/**
 * Ends with one clear sentence when the port is taken or is none, before anybody waits for a build.
 *
 * @param {string} port
 * @param {string} [host] all interfaces when absent
 */
export async function checkPort(port, host) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) giveUp(`PORT=${port} is not a port number.`);
  const failure = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(Number(port), host, () => probe.close(() => resolve(undefined)));
  });
  if (failure?.code === "EADDRINUSE") {
    giveUp(`port ${port} is in use; choose another, as in PORT=3001 npm start.`);
  } else if (failure) giveUp(`cannot listen on port ${port} (${failure.code}).`);
}

/**
 * Writes to an embedded store until it is killed, and says so after each acknowledged write. Run by
 * kill.test.ts as a process of its own: `tsx kill-writer.ts <folder> <first number>`.
 */
import { EmbeddedRequester } from "#lib/kv/embedded/embedded-requester";
import { kvOver } from "#lib/kv/kv-client";

const [folder = "", first = "0"] = process.argv.slice(2);
const kv = kvOver(new EmbeddedRequester(folder));

/** A MULTI over two keys, and a pipeline like an answer's, both at once: they share one commit. */
async function write(n: number): Promise<void> {
  await Promise.all([
    kv
      .multi()
      .set("otr:left", n)
      .set("otr:right", n)
      .zadd("otr:done", { score: n, member: `n_${n}` })
      .exec(),
    kv.pipeline().hsetnx("otr:attempt:att_1", `r:q_${n}`, { n }).hgetall("otr:counter").exec(),
  ]);
  process.stdout.write(`${n}\n`);
}

void (async () => {
  for (let n = Number(first); ; n++) await write(n);
})();

import type { Cluster } from "ioredis";
import { keySlot } from "#lib/kv/key-slot";
import type { Command, Outcome } from "#lib/kv/protocol";
import { runPipeline } from "#lib/kv/redis-pipeline";

/**
 * Runs a pipeline on a cluster: one pipeline for each slot, all at once, the outcomes back in the caller's order.
 * Commands on one key keep their order; across keys there is none, and the stores rely on none. Every command of
 * the product names one key, its first argument; a command without a key (PING) goes to any node.
 */
export async function runOnCluster(cluster: Cluster, commands: readonly Command[]): Promise<Outcome[]> {
  const groups = new Map<number, { place: number; command: Command }[]>();
  commands.forEach((command, place) => {
    const slot = keySlot(command[1] ?? "");
    groups.set(slot, [...(groups.get(slot) ?? []), { place, command }]);
  });
  const placed = await Promise.all(
    [...groups.values()].map(async (group) => {
      const outcomes = await runPipeline(
        cluster,
        group.map(({ command }) => command),
      );
      return group.map(({ place }, i) => ({ place, outcome: outcomes[i] ?? { error: "ERR no reply" } }));
    }),
  );
  return placed
    .flat()
    .sort((a, b) => a.place - b.place)
    .map(({ outcome }) => outcome);
}

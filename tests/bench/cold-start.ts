import { startApp } from "#tests/support/app-server";
import { ms, quantile, report } from "#tests/bench/report";

const ROUNDS = 5;

/** From the start script's first instruction to the first page received, with the build present. */
export async function measureColdStart(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await using server = await startApp();
    await (await fetch(server.url)).text();
    times.push(performance.now() - started);
  }
  report("Cold start", [
    { what: "start to first page (median of 5)", measured: ms(quantile(times, 0.5)), budget: "1500 ms" },
  ]);
}

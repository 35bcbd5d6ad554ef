import { writeSync } from "node:fs";

/** Loaded before a command: says at its end, on a pipe of its own, how long it ran and how much of a processor it took, in seconds. */
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify([performance.now() / 1e3, (user + system) / 1e6]));
});

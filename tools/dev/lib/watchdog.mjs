// Reads `+ pid stage signal` and `- pid …` lines. When the pipe breaks, its owner is dead: whatever it left running is
// stopped here, programs before databases, so that not even `kill -9` leaves orphans.
import { createInterface } from 'node:readline';

const GRACE_MS = 8_000;
const left = new Map();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const [sign, pid, stage, signal] = line.split(' ');
  if (sign === '+') left.set(Number(pid), { stage, signal });
  else left.delete(Number(pid));
}

for (const stage of ['program', 'database']) {
  const pids = [...left].filter(([, one]) => one.stage === stage);
  for (const [pid, { signal }] of pids) send(pid, signal);
  for (const end = Date.now() + GRACE_MS; Date.now() < end && pids.some(([pid]) => send(pid, 0));) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  for (const [pid] of pids) send(-pid, 'SIGKILL');
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

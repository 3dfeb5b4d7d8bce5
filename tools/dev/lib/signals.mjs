import { killAll } from './processes.mjs';

/** npm passes a Ctrl-C on that the terminal already sent to us; only a later one is a second one. */
const SAME_SIGNAL_MS = 700;

/** Calls `first` at the first signal, which then ends things in order. A second one kills everything at once. */
export function onInterrupt(first) {
  let firstAt = 0;
  const onSignal = (signal) => {
    if (firstAt === 0) {
      firstAt = Date.now();
      first(signal);
    } else if (Date.now() - firstAt > SAME_SIGNAL_MS) {
      killAll();
      process.exit(130);
    }
  };
  // Stays for good: without a listener the signal that npm passes on would end us in the middle of stopping.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => onSignal(signal));
}

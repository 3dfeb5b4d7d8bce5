import type { Log } from '@muster/platform';
import type { LoggerService } from '@nestjs/common';

/**
 * The framework speaks only when something is wrong, and in our log: its own would print what the database said about a
 * failed statement, with the statement.
 */
export class NestLog implements LoggerService {
  constructor(private readonly ownLog: Log) {}

  log(): void {
    return;
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.ownLog.warn({ from: rest.at(-1) }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const from = rest.at(-1);
    if (message instanceof Error) this.ownLog.error({ err: message, from }, 'the framework caught an error');
    else this.ownLog.error({ from, stack: rest.length > 1 ? rest[0] : undefined }, String(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }
}

import { ConsoleLogger } from '@nestjs/common';

/** The framework speaks only when something is wrong; our own log tells the rest. */
export class NestLog extends ConsoleLogger {
  constructor(level: string) {
    super({ json: true, logLevels: level === 'silent' ? [] : ['error', 'fatal', 'warn'] });
  }
}

import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;
/** Takes the lines one by one. */
export type LogLines = Pick<DestinationStream, 'write'>;

/** What never reaches a log, wherever it stands in an object. */
const secrets = ['password', 'secret', 'token', 'authorization', 'cookie', 'apiKey', 'payoutAccount'];
const paths = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]);

/** JSON lines, on standard output unless told otherwise. Errors keep their message and stack; statements and bound values of the database stay out. */
export function createLog(level: string, service: string, to: LogLines = pino.destination()): Log {
  return pino(
    {
      level,
      base: { service },
      redact: { paths: [...paths, 'req.headers["set-cookie"]'], censor: '[hidden]' },
      serializers: { err: withoutParameters },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    to,
  );
}

function withoutParameters(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: withoutParameters(error.cause) };
  return { type: error.name, message: error.message, stack: error.stack, ...code, ...cause };
}

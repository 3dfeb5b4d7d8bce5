// The worker has no port to ask. It is healthy while it holds a connection to its database: it drops the connection when it
// stops, and opens it again after the database was away.
import { readFileSync } from 'node:fs';

const ESTABLISHED = '01';
const port = Number(new URL(process.env.DATABASE_URL).port || 5432);
const hexPort = port.toString(16).toUpperCase().padStart(4, '0');

const connections = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(read);
process.exit(
  connections.some(([, , remote, state]) => state === ESTABLISHED && remote.endsWith(`:${hexPort}`)) ? 0 : 1,
);

function read(file) {
  try {
    const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line) => line.trim().split(/\s+/));
  } catch {
    return [];
  }
}

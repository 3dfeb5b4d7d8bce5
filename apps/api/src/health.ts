import type { FastifyInstance } from 'fastify';
import type { Db } from '@muster/platform';

/** `/health`: this process lives. `/ready`: it can do its work, so send it some. */
export function addHealthRoutes(server: FastifyInstance, db: Db): void {
  server.get('/health', async () => ({ status: 'up', timeZoneData: process.versions['tz'] }));
  server.get('/ready', async (_request, reply) => {
    try {
      await db.global((rows) => rows.query('SELECT 1'));
      return { status: 'ready' };
    } catch {
      return reply.status(503).send({ status: 'waiting', for: 'the database' });
    }
  });
}

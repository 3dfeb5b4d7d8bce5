import { runVitest } from '../lib/command.mjs';
import { stopAll } from '../lib/processes.mjs';
import { openRedis } from '../lib/redis.mjs';

/** Everything that opens a queue of its own. */
const QUEUE_TESTS = ['libs/platform/src/queue', 'apps/worker/test'];

/** `npm test [-- file …]`: rules, web and database tests, then those about the queue once more on Redis. */
export async function run(args) {
  try {
    const postgres = await runVitest('test-postgres', [
      '--project',
      'rules',
      '--project',
      'web',
      '--project',
      'database',
      ...args,
    ]);
    const redis = await testOnRedis(args);
    return Math.max(postgres.code, redis);
  } finally {
    await stopAll();
  }
}

async function testOnRedis(args) {
  const redis = await openRedis();
  if (!redis) {
    console.log(
      '\n⚠ SKIPPED: the queue on Redis was not tested, because there is no redis-server in PATH and no REDIS_URL.',
    );
    console.log('  Debian: apt-get install redis-server · macOS: brew install redis\n');
    return 0;
  }
  console.log('\nThe queue once more, on Redis:');
  try {
    // Somebody's own choice of files may hold none of these; the whole run must.
    const hasChoice = args.some((arg) => !arg.startsWith('-'));
    const filters = hasChoice ? ['--passWithNoTests', ...args] : [...args, ...QUEUE_TESTS];
    const { code } = await runVitest('test-redis', ['--project', 'database', ...filters], {
      env: { MUSTER_TEST_REDIS_URL: redis.url },
    });
    return code;
  } finally {
    await redis.stop();
  }
}

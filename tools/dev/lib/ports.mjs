import { createServer } from 'node:net';

/** Whether nobody listens there. Both local addresses are tried, because a server may hold only one of them. */
export async function isPortFree(port, hosts = ['127.0.0.1', '::1', '0.0.0.0']) {
  for (const host of hosts) {
    const error = await tryToListen(port, host);
    if (error && !['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) return false;
  }
  return true;
}

/** A port nobody uses at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer().once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

import { TransferBytes, type LinkParts, type ReceiveRefusal, type ServedFile } from '@muster/documents';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BodyRoom } from './body-room.ts';

interface FileRoute {
  readonly Params: { id: string };
  readonly Querystring: LinkParts;
}

const room = {
  wholeBytes: 6 * TransferBytes.largestBytes,
  eachBytes: 2 * TransferBytes.largestBytes,
  waitMs: 20_000,
} as const;
/** Room is not kept for somebody who sends a byte now and then. */
const LONGEST_BODY_MS = 120_000;

/** Bytes go in and out here, over signed links that GraphQL hands out; who holds a link needs no session. */
export function addFileRoutes(server: FastifyInstance, transfer: TransferBytes): void {
  void server.register(async (files) => {
    // Inside these routes a body is bytes, whatever it calls itself.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

    files.put<FileRoute & { Body: Uint8Array | null }>(
      '/files/:id',
      { bodyLimit: TransferBytes.largestBytes, onRequest: beforeBody(transfer, new BodyRoom(room)) },
      async ({ params, query, body }, reply) => {
        const outcome = await transfer.receive(params.id, query, body ?? new Uint8Array(0));
        if (!outcome.ok) return refuse(reply, outcome.refusal);
        return reply.status(outcome.value.isNew ? 201 : 200).send({ stored: true });
      },
    );

    files.get<FileRoute>('/files/:id', async ({ params, query }, reply) => {
      const outcome = await transfer.serve(params.id, query);
      return outcome.ok ? serve(reply, outcome.value) : refuse(reply, outcome.refusal);
    });
  });
}

/** A body is kept in memory whole, so none is read for a link that is not ours, nor more at once than there is room for. */
function beforeBody(transfer: TransferBytes, bodies: BodyRoom) {
  return async (request: FastifyRequest<FileRoute>, reply: FastifyReply) => {
    const link = transfer.checkLink(request.params.id, request.query);
    // What was not read is still on its way: nothing else can come on this connection.
    if (!link.ok) return refuse(reply.header('connection', 'close'), link.refusal);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const leave = await bodies.enter(link.value.workspaceId, announcedBytes(request), gone.signal);
    if (!leave)
      return reply.status(503).header('connection', 'close').header('retry-after', '5').send({
        error: 'TooManyUploads',
        message: 'Too many files are coming in right now. Send it again in a moment.',
      });
    const timer = setTimeout(() => request.raw.destroy(), LONGEST_BODY_MS);
    const over = () => {
      clearTimeout(timer);
      leave();
    };
    if (gone.signal.aborted) over();
    else gone.signal.addEventListener('abort', over);
  };
}

/** The server cuts off what is longer than it said; a body that says nothing may become as long as any. */
function announcedBytes({ headers }: FastifyRequest<FileRoute>): number {
  const { largestBytes } = TransferBytes;
  return Math.min(Number(headers['content-length'] ?? largestBytes), largestBytes);
}

const answers: { [Kind in ReceiveRefusal['kind']]: readonly [status: number, message: string] } = {
  LinkWrong: [403, 'This link was not made here.'],
  LinkExpired: [410, 'This link is older than ten minutes. Ask for a new one.'],
  FileNotFound: [404, 'There is no such file.'],
  BytesDiffer: [422, 'These are not the bytes that were declared: their length or hash differs.'],
  UploadTooLarge: [413, 'A file may have at most 10 MB.'],
  UploadEmpty: [422, 'An empty file cannot be stored.'],
  UploadTypeRefused: [415, 'The content is not of the type that was declared.'],
  XmlHasDoctype: [422, 'XML with a DOCTYPE is not taken. Remove the document type declaration.'],
};

function refuse(reply: FastifyReply, { kind }: ReceiveRefusal): FastifyReply {
  const [status, message] = answers[kind];
  return reply.status(status).send({ error: kind, message });
}

function serve(reply: FastifyReply, { name, mediaType, isInline, bytes }: ServedFile): FastifyReply {
  const disposition = isInline ? 'inline' : 'attachment';
  // The plain name is for old programs; the second one carries every script (RFC 6266).
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  if (!isInline) reply.header('content-security-policy', "default-src 'none'; sandbox");
  return reply
    .header('content-disposition', `${disposition}; filename="${plain}"; filename*=UTF-8''${encode(name)}`)
    .header('content-type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=600')
    .send(Buffer.from(bytes));
}

function encode(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

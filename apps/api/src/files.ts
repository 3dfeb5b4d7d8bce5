import { TransferBytes, type LinkParts, type ReceiveRefusal, type ServedFile } from '@muster/documents';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Bytes go in and out here, over signed links that GraphQL hands out; who holds a link needs no session. */
export function addFileRoutes(server: FastifyInstance, transfer: TransferBytes): void {
  void server.register(async (files) => {
    // Inside these routes a body is bytes, whatever it calls itself.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

    files.put<{ Params: { id: string }; Querystring: LinkParts; Body: Uint8Array | null }>(
      '/files/:id',
      { bodyLimit: TransferBytes.largestBytes },
      async ({ params, query, body }, reply) => {
        const outcome = await transfer.receive(params.id, query, body ?? new Uint8Array(0));
        if (!outcome.ok) return refuse(reply, outcome.refusal);
        return reply.status(outcome.value.isNew ? 201 : 200).send({ stored: true });
      },
    );

    files.get<{ Params: { id: string }; Querystring: LinkParts }>('/files/:id', async ({ params, query }, reply) => {
      const outcome = await transfer.serve(params.id, query);
      return outcome.ok ? serve(reply, outcome.value) : refuse(reply, outcome.refusal);
    });
  });
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

import { Trans } from '@lingui/react/macro';
import { Anchor, Loader } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { graphql } from '../api/generated/gql.ts';
import { ask } from '../api/query.ts';
import { formatBytes } from '../time/time.ts';

const FileDocument = graphql(`
  query File($id: ID!) {
    file(id: $id) {
      id
      name
      mediaType
      sizeBytes
      downloadUrl
    }
  }
`);

/** A stored file by its name; the signed link is younger than its ten minutes. */
export function FileLink({ fileId }: { fileId: string }) {
  const { data } = useQuery({ ...ask(FileDocument, { id: fileId }), staleTime: 480_000, refetchInterval: 480_000 });
  if (!data) return <Loader size={14} />;
  if (!data.file) return <Trans>This file is gone.</Trans>;
  const { name, downloadUrl, sizeBytes } = data.file;
  return (
    <Anchor href={downloadUrl ?? undefined} download={name} inherit>
      <IconDownload size={14} aria-hidden style={{ verticalAlign: '-2px', marginInlineEnd: 4 }} />
      <bdi>{name}</bdi> · {formatBytes(sizeBytes)}
    </Anchor>
  );
}

import { Trans } from '@lingui/react/macro';
import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import pageClasses from './page.module.css';

/** A page in the shape it will have: headline, lead, rows. */
export function PageSkeleton({ rows = 5, width = 'normal' }: { rows?: number; width?: 'narrow' | 'normal' | 'wide' }) {
  return (
    <div className={pageClasses['page']} data-width={width} role="status">
      <VisuallyHidden>
        <Trans>Loading</Trans>
      </VisuallyHidden>
      <Skeleton h={34} w="min(480px, 80%)" mb={10} />
      <Skeleton h={18} w="min(320px, 60%)" mb={36} />
      <RowsSkeleton rows={rows} />
    </div>
  );
}

export function RowsSkeleton({ rows = 3, height = 36 }: { rows?: number; height?: number }) {
  return (
    <Stack gap={8} aria-hidden>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} h={height} />
      ))}
    </Stack>
  );
}

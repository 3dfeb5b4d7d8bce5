import { Trans, useLingui } from '@lingui/react/macro';
import { Modal, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Keys } from '@muster/ui';
import type { Destination } from '../navigation.ts';

export function Shortcuts({ places, onClose }: { places: readonly Destination[]; onClose: () => void }) {
  const { t, i18n } = useLingui();
  return (
    <Modal opened onClose={onClose} title={t`Keys`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          <Row keys="mod k">
            <Trans>Find or do anything</Trans>
          </Row>
          <Row keys="j">
            <Trans>Next row</Trans>
          </Row>
          <Row keys="k">
            <Trans>Row before</Trans>
          </Row>
          <Row keys="Enter">
            <Trans>Open the row</Trans>
          </Row>
          {places.some(({ to }) => to === '/teams') && (
            <Row keys="n">
              <Trans>New team</Trans>
            </Row>
          )}
          {places.map(({ to, label, key }) => (
            <Row key={to} keys={`g ${key}`}>
              <Trans>Go to: {i18n._(label)}</Trans>
            </Row>
          ))}
          <Row keys="?">
            <Trans>This list</Trans>
          </Row>
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

function Row({ keys, children }: { keys: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Td>{children}</Table.Td>
      <Table.Td ta="end">
        <Keys of={keys} />
      </Table.Td>
    </Table.Tr>
  );
}

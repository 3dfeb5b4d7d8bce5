import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer, Group } from '@mantine/core';
import type { Destination } from '../navigation.ts';
import { ColourSwitch } from './colour-switch.tsx';
import { PlaceList } from './place-list.tsx';
import classes from './shell.module.css';

interface MorePlacesProps {
  places: readonly Destination[];
  isOpen: boolean;
  onClose: () => void;
}

/** On a phone: the places that do not fit under the thumb. */
export function MorePlaces({ places, isOpen, onClose }: MorePlacesProps) {
  const { t } = useLingui();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="bottom"
      size={280}
      title={t`More`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={classes['more']}>
        <PlaceList places={places} onGo={onClose} />
        <Group justify="space-between" ps="xs" mt="xs">
          <Trans>Light or dark</Trans>
          <ColourSwitch />
        </Group>
      </div>
    </Drawer>
  );
}

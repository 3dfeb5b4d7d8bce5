import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer, Group, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { ColourSwitch } from './colour-switch.tsx';
import type { Destination } from '../navigation.ts';
import { useOpenOffers } from './use-open-offers.ts';
import classes from './shell.module.css';

export function Sidebar({ places }: { places: readonly Destination[] }) {
  const { t } = useLingui();
  return (
    <nav className={classes['nav']} aria-label={t`Main`}>
      <PlaceList places={places} />
    </nav>
  );
}

function PlaceList({ places, onGo }: { places: readonly Destination[]; onGo?: () => void }) {
  const { t, i18n } = useLingui();
  const openOffers = useOpenOffers();
  return (
    <ul>
      {places.map(({ to, label, icon: Icon }) => (
        <li key={to}>
          <NavLink to={to} end={to === '/'} className={classes['link'] ?? ''} onClick={onGo}>
            <Icon size={18} stroke={1.7} aria-hidden />
            {i18n._(label)}
            {to === '/offers' && openOffers > 0 && (
              <span className={classes['count']} aria-label={t`${openOffers} waiting`}>
                {openOffers}
              </span>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 4;

/** On a phone: the first four places under the thumb, the rest behind “More”. */
export function BottomBar({ places }: { places: readonly Destination[] }) {
  const { t, i18n } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <nav className={classes['bottom']} aria-label={t`Main, at the bottom`}>
      <ul>
        {places.slice(0, SHOWN).map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className={classes['tab'] ?? ''}>
              <Icon size={20} stroke={1.7} aria-hidden />
              {i18n._(label)}
            </NavLink>
          </li>
        ))}
        <li>
          <UnstyledButton className={classes['tab'] ?? ''} onClick={open} aria-expanded={isOpen}>
            <IconDots size={20} stroke={1.7} aria-hidden />
            <Trans>More</Trans>
          </UnstyledButton>
        </li>
      </ul>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="bottom"
        size={280}
        title={t`More`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <div className={classes['more']}>
          <PlaceList places={places.slice(SHOWN)} onGo={close} />
          <Group justify="space-between" ps="xs" mt="xs">
            <Trans>Light or dark</Trans>
            <ColourSwitch />
          </Group>
        </div>
      </Drawer>
    </nav>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { NavLink } from 'react-router';
import type { Destination } from '../navigation.ts';
import { PlaceList } from './place-list.tsx';
import classes from './shell.module.css';

/** The drawer and what it needs come with the first touch. */
const MorePlaces = lazy(async () => ({ default: (await import('./more-places.tsx')).MorePlaces }));

export function Sidebar({ places }: { places: readonly Destination[] }) {
  const { t } = useLingui();
  return (
    <nav className={classes['nav']} aria-label={t`Main`}>
      <PlaceList places={places} />
    </nav>
  );
}

const SHOWN = 4;

/** On a phone: the first four places under the thumb, the rest behind “More”. */
export function BottomBar({ places }: { places: readonly Destination[] }) {
  const { t, i18n } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [wasOpened, setOpened] = useState(false);
  const openFirst = () => {
    setOpened(true);
    open();
  };
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
          <UnstyledButton className={classes['tab'] ?? ''} onClick={openFirst} aria-expanded={isOpen}>
            <IconDots size={20} stroke={1.7} aria-hidden />
            <Trans>More</Trans>
          </UnstyledButton>
        </li>
      </ul>
      <Suspense>{wasOpened && <MorePlaces places={places.slice(SHOWN)} isOpen={isOpen} onClose={close} />}</Suspense>
    </nav>
  );
}

import { useLingui } from '@lingui/react/macro';
import { NavLink } from 'react-router';
import { isExact, type Destination } from '../navigation.ts';
import { useOpenOffers } from './use-open-offers.ts';
import classes from './shell.module.css';

/** Places to go to, with the number of offers that wait. */
export function PlaceList({ places, onGo }: { places: readonly Destination[]; onGo?: () => void }) {
  const { t, i18n } = useLingui();
  const openOffers = useOpenOffers();
  return (
    <ul>
      {places.map(({ to, label, icon: Icon }) => (
        <li key={to}>
          <NavLink to={to} end={isExact(to, places)} className={classes['link'] ?? ''} onClick={onGo}>
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

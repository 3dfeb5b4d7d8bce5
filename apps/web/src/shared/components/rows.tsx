import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './rows.module.css';

/** A quiet list with hairlines. Rows with `to` are reached by `j` and `k` and opened by Enter. */
export function RowList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={classes['list']} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  to?: string;
  /** Softly marks a row that just changed. */
  isFresh?: boolean;
  children: ReactNode;
}

export function Row({ to, isFresh, children }: RowProps) {
  return (
    <li className={classes['row']} data-fresh={isFresh || undefined}>
      {to ? (
        <Link to={to} className={classes['link'] ?? ''} data-row>
          {children}
        </Link>
      ) : (
        children
      )}
    </li>
  );
}

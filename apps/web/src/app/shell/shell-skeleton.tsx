import { PageSkeleton } from '@muster/ui';
import classes from './shell.module.css';

/** The shell's shape while Muster finds out who is there. */
export function ShellSkeleton() {
  return (
    <div className={classes['shell']}>
      <div className={classes['header']} />
      <div className={classes['nav']} />
      <main className={classes['main']}>
        <PageSkeleton />
      </main>
    </div>
  );
}

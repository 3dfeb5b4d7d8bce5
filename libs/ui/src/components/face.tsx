import { IconRobot, IconUser } from '@tabler/icons-react';
import classes from './face.module.css';

interface FaceProps {
  /** Absent while nobody holds the seat: a dashed circle. */
  name?: string | undefined;
  isAgent?: boolean;
  /** Which of the ten seat colours; by the seat's position, so that a seat keeps it when its holder changes. */
  hue?: number;
  size?: number;
}

/** Who sits in a seat, at a glance. The name stands beside it; this is only the picture. */
export function Face({ name, isAgent = false, hue = 0, size = 24 }: FaceProps) {
  const initials = (name ?? '')
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
  return (
    <span
      className={classes['face']}
      data-open={name ? undefined : true}
      data-agent={isAgent || undefined}
      style={{ '--face-size': `${size}px`, '--face-hue': `var(--muster-seat-${hue % 10})` }}
      data-initials={isAgent ? undefined : initials.toUpperCase()}
      aria-hidden
    >
      {isAgent && <IconRobot size={size * 0.62} />}
      {!isAgent && !name && <IconUser size={size * 0.55} />}
    </span>
  );
}

import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconCircleDashed,
  IconEye,
  IconPlayerPlay,
  IconProgress,
  type Icon,
} from '@tabler/icons-react';
import type { BlockState } from '../../../../shared/api/generated/graphql.ts';

const ICONS: Record<BlockState, Icon> = {
  WAITING: IconCircleDashed,
  READY: IconPlayerPlay,
  IN_PROGRESS: IconProgress,
  DELIVERED: IconEye,
  ACCEPTED: IconCheck,
  CANCELLED: IconBan,
};

interface StateIconProps {
  block: { readonly state: BlockState; readonly isLate: boolean };
  size: number;
  x?: number;
  y?: number;
}

/** The state of a block as a shape, beside its colour and its word. */
export function StateIcon({ block, ...place }: StateIconProps) {
  const isLate = block.isLate && block.state !== 'ACCEPTED' && block.state !== 'CANCELLED';
  const Shape = isLate ? IconAlertTriangle : ICONS[block.state];
  return <Shape stroke={2.2} aria-hidden {...place} />;
}

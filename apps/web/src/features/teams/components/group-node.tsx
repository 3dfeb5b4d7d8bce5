import { Trans } from '@lingui/react/macro';
import type { Node, NodeProps } from '@xyflow/react';
import classes from './flow-graph.module.css';

export type GroupFlowNode = Node<{ title: string; lead: string | undefined; dir: 'ltr' | 'rtl' }, 'group'>;

/** A team inside the team, as a frame around its blocks. */
export function GroupNode({ data: { title, lead, dir } }: NodeProps<GroupFlowNode>) {
  return (
    <div className={classes['group']} dir={dir}>
      <span className={classes['groupName']}>
        <bdi>{title}</bdi>
        {lead && (
          <span>
            {' · '}
            <Trans>
              led by <bdi>{lead}</bdi>
            </Trans>
          </span>
        )}
      </span>
    </div>
  );
}

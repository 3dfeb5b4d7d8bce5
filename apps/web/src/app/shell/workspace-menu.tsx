import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { graphql } from '../../shared/api/generated/gql.ts';
import { hangUp } from '../../shared/api/live.ts';
import { queryClient } from '../../shared/api/query.ts';
import { useAct } from '../../shared/api/use-act.ts';
import { useViewer } from '../../shared/viewer/viewer.ts';
import classes from './shell.module.css';

const SwitchWorkspaceDocument = graphql(`
  mutation SwitchWorkspace($workspaceId: ID!) {
    switchWorkspace(workspaceId: $workspaceId) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);

export function WorkspaceMenu() {
  const { t } = useLingui();
  const { workspace, memberships } = useViewer();
  const navigate = useNavigate();
  const change = useAct(SwitchWorkspaceDocument, 'switchWorkspace', {
    onDone: () => {
      hangUp();
      queryClient.clear();
      void navigate('/');
    },
  });
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes['brand']} aria-label={t`Workspace: ${workspace.name}`}>
          <img src="/icon.svg" width={22} height={22} alt="" />
          <bdi className={classes['brandName']}>{workspace.name}</bdi>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Trans>Your workspaces</Trans>
        </Menu.Label>
        {memberships.map(({ workspace: other }) => (
          <Menu.Item
            key={other.id}
            disabled={change.isRunning}
            onClick={() => other.id !== workspace.id && change.run({ workspaceId: other.id })}
            rightSection={other.id === workspace.id ? <IconCheck size={14} aria-hidden /> : undefined}
          >
            <Text size="sm" truncate>
              <bdi>{other.name}</bdi>
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

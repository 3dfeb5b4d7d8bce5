import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconApi, IconLogout, IconSettings } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Face } from '@muster/ui';
import { useViewer } from '../../shared/viewer/viewer.ts';
import { useSignOut } from './use-sign-out.ts';
import classes from './shell.module.css';

export function AccountMenu() {
  const { t } = useLingui();
  const { person } = useViewer();
  const signOut = useSignOut();
  const name = person?.name ?? '';
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes['tool']} aria-label={t`You are ${name}`}>
          <Face name={name} size={24} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--muster-ink)">
            <bdi>{name}</bdi>
          </Text>
          <bdi>{person?.email}</bdi>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={16} aria-hidden />}>
          <Trans>Settings</Trans>
        </Menu.Item>
        <Menu.Item component="a" href="/graphql" leftSection={<IconApi size={16} aria-hidden />}>
          <Trans>API explorer</Trans>
        </Menu.Item>
        <Menu.Item onClick={signOut} leftSection={<IconLogout size={16} aria-hidden />}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
